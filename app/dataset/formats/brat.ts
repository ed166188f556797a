import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Span } from '../../../shared/span.ts';
import { createOffsetMap } from '../../text/offsetUnits.ts';
import { quote } from '../../text/spans.ts';
import { flattenArticle } from '../standoff/flattenArticle.ts';
import { writeSpanLabel } from '../standoff/spanLabel.ts';
import type { StandoffSpan } from '../standoff/standoffArticle.ts';
import { ArticlePaths } from './articlePath.ts';
import { readBrat } from './brat/readBrat.ts';
import { BRAT_SEPARATOR, NOTE_TYPE, writeTypeName } from './brat/typeName.ts';
import { type BratTypes, writeConfigurations } from './brat/writeConfigurations.ts';
import type { ArticleWriter, DatasetFormat, WriteContext } from './datasetFormat.ts';

/** Stand-off files beside the texts, with the collection's configuration. */
export const brat: DatasetFormat = {
  id: 'brat',
  name: 'brat stand-off',
  container: 'folder',
  extensions: ['.ann'],
  unit: 'codePoint',
  source: 'https://brat.nlplab.org/standoff.html',
  leavesOut: ['fields without evidence', 'what is known of the article as a whole'],
  options: [],
  createWriter: createBratWriter,
  read: readBrat,
};

function createBratWriter(context: WriteContext): ArticleWriter {
  const paths = new ArticlePaths();
  const types: BratTypes = { spans: new Map(), relations: new Set() };
  for (const { id } of context.labels) types.spans.set(writeTypeName(id), id);
  return {
    *add(article) {
      const stem = paths.pathOf(article.file).replace(/\.txt$/iu, '');
      yield { path: `${stem}.txt`, content: article.text };
      yield { path: `${stem}.ann`, content: writeMarks(article, types) };
    },
    *end() {
      yield* writeConfigurations(context, types);
    },
  };
}

function writeMarks(article: LabelledArticle, types: BratTypes): string {
  const { text, spans, relations } = flattenArticle(article);
  const { fromUtf16 } = createOffsetMap(text, 'codePoint');
  const numbers = new Map(spans.map(({ id }, index) => [id, `T${index + 1}`]));
  let written = '';
  for (const [index, span] of spans.entries()) {
    const id = `T${index + 1}`;
    written += writeMark(text, span, { id, types, fromUtf16 });
    if (Object.keys(span.attributes).length > 0) {
      const note = JSON.stringify(span.attributes);
      written += `#${index + 1}\t${NOTE_TYPE} ${id}\t${note}\n`;
    }
  }
  for (const [index, { type, from, to }] of relations.entries()) {
    const [one, other] = [numbers.get(from), numbers.get(to)];
    if (one === undefined || other === undefined) continue;
    const name = writeTypeName(type);
    types.relations.add(name);
    written += `R${index + 1}\t${name} Arg1:${one} Arg2:${other}\n`;
  }
  return written;
}

interface MarkContext {
  id: string;
  types: BratTypes;
  fromUtf16: (offset: number) => number;
}

function writeMark(
  text: string,
  span: StandoffSpan,
  { id, types, fromUtf16 }: MarkContext,
): string {
  const label = writeSpanLabel(span, BRAT_SEPARATOR);
  const name = writeTypeName(label);
  types.spans.set(name, writeSpanLabel(span));
  const parts = span.parts.flatMap((part) => splitAtBreaks(text, part));
  const offsets = parts.map(({ start, end }) => `${fromUtf16(start)} ${fromUtf16(end)}`).join(';');
  const words = parts.map((part) => quote(text, part)).join(' ');
  return `${id}\t${name} ${offsets}\t${words}\n`;
}

/** A line of the file cannot hold a line break: the mark is written as a fragment a line. */
function splitAtBreaks(text: string, part: Span): Span[] {
  const words = quote(text, part);
  if (!/[\r\n]/.test(words)) return words === '' ? [] : [part];
  const lines = words.matchAll(/[^\r\n]+/gu);
  return Array.from(lines, ({ index, 0: line }) => {
    const start = part.start + index;
    return { start, end: start + line.length };
  });
}
