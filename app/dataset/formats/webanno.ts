import { Utf8Builder } from '../../text/utf8Builder.ts';
import { ArticlePaths } from './articlePath.ts';
import type { ArticleWriter, DatasetFormat } from './datasetFormat.ts';
import { readWebanno } from './webanno/readWebanno.ts';
import { writeTsv } from './webanno/writeTsv.ts';

/** A file of tokens for each article, as INCEpTION and WebAnno 3 write it. */
export const webanno: DatasetFormat = {
  id: 'webanno',
  name: 'WebAnno TSV 3.3',
  container: 'folder',
  extensions: ['.tsv'],
  unit: 'utf16',
  source: 'https://webanno.github.io/webanno/releases/3.6.7/docs/user-guide.html#sect_webannotsv',
  leavesOut: [
    'white space between sentences',
    'that parts of a discontinuous mark belong together',
    'relations, attributes of entities, who decided and how sure the engine was',
    'fields without evidence',
  ],
  options: [],
  createWriter: createTsvWriter,
  read: readWebanno,
};

function createTsvWriter(): ArticleWriter {
  const paths = new ArticlePaths();
  const builder = new Utf8Builder();
  return {
    *add(article) {
      writeTsv(article, builder);
      yield { path: `${paths.pathOf(article.file)}.tsv`, content: builder.take() };
    },
    *end() {
      yield* [];
    },
  };
}
