import { DatasetArticle, type LabelledArticle } from '../../../shared/dataset.ts';
import { failAt, faultOf } from '../incoming/fault.ts';
import { withEnding } from '../incoming/inputFile.ts';
import { readJsonItems } from '../incoming/readJsonItems.ts';
import { readWhole } from '../incoming/readLines.ts';
import { ArticlePaths } from './articlePath.ts';
import type { ArticleWriter, DatasetFormat } from './datasetFormat.ts';

/** A `.json` file of each article beside its text: what `dau eval` measures against. */
export const gold: DatasetFormat = {
  id: 'gold',
  name: 'Gold JSON',
  container: 'folder',
  extensions: ['.json'],
  unit: 'utf16',
  source: 'docs of Dấu: the annotation guide',
  leavesOut: ['who decided and how sure the engine was', 'relations', "other tools' attributes"],
  options: [],
  createWriter: createGoldWriter,
  read: async function* (files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    for (const file of withEnding(files, ['.json'])) {
      for await (const item of readJsonItems(file, DatasetArticle)) {
        if (!item.ok) {
          yield item;
          continue;
        }
        const { place, item: row } = item.value;
        const path = file.path.replace(/\.json$/iu, '.txt');
        const beside = byPath.get(path);
        const text = beside ? await readWhole(beside) : null;
        if (text === null) yield failAt(place, faultOf('noTextBeside', { path }));
        else if (!text.ok) yield text;
        else {
          const article = { ...row, text: text.value };
          yield { ok: true, value: { kind: 'whole', place, path: '*.json', article } };
        }
      }
    }
  },
};

function createGoldWriter(): ArticleWriter {
  const paths = new ArticlePaths();
  return {
    *add(article) {
      const stem = paths.pathOf(article.file).replace(/\.txt$/iu, '');
      yield { path: `${stem}.json`, content: `${JSON.stringify(goldOf(article), null, 2)}\n` };
      yield { path: `${stem}.txt`, content: article.text };
    },
    *end() {
      yield* [];
    },
  };
}

function goldOf({ file, fields, entities, indicators }: LabelledArticle): DatasetArticle {
  const plainFields = Object.entries(fields).map(([id, field]) => {
    return [id, field && { value: field.value, evidence: field.evidence }] as const;
  });
  return {
    ...{ file, fields: Object.fromEntries(plainFields) },
    entities: entities.map(({ label, start, end, text, spans }) => {
      return { label, start, end, text, ...(spans && { spans }) };
    }),
    indicators: indicators.map((indicator) => {
      const bare = { ...indicator };
      delete bare.verdict;
      delete bare.confidence;
      delete bare.rule;
      delete bare.canonical;
      return bare;
    }),
  };
}
