import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Span } from '../../../shared/span.ts';
import { quote } from '../../text/spans.ts';
import { flattenArticle } from '../standoff/flattenArticle.ts';
import { NAME_RELATION, type StandoffSpan } from '../standoff/standoffArticle.ts';
import { ArticlePaths } from './articlePath.ts';
import { cutTokens } from './cutTokens.ts';
import type { ArticleWriter, DatasetFormat } from './datasetFormat.ts';
import { escapeText, escapeValue } from './webanno/escape.ts';
import { LAYERS, type WebannoLayer } from './webanno/layers.ts';
import { readWebanno } from './webanno/readWebanno.ts';

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
  return {
    *add(article) {
      yield { path: `${paths.pathOf(article.file)}.tsv`, content: writeTsv(article) };
    },
    *end() {
      yield* [];
    },
  };
}

/** A mark on its layer. `number` tells it from others on the same token. */
interface TsvMark extends Span {
  number: number;
  layer: WebannoLayer;
  values: readonly (string | null)[];
}

function writeTsv(article: LabelledArticle): string {
  const { text } = article;
  const marks = marksOf(article);
  const layers = LAYERS.filter((layer, index) => {
    return index === 0 || marks.some((mark) => mark.layer === layer);
  });
  const heads = layers.map(({ type, features }) => `#T_SP=${[type, ...features].join('|')}`);
  const lines = ['#FORMAT=WebAnno TSV 3.3', ...heads, ''];
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let active: TsvMark[] = [];
  let next = 0;
  for (const [index, sentence] of cutTokens(text, marks).entries()) {
    lines.push('', `#Text=${escapeText(quote(text, sentence))}`);
    for (const [order, token] of sentence.tokens.entries()) {
      if (active.length > 0) active = active.filter(({ end }) => end > token.start);
      for (let mark = sorted[next]; mark && mark.start < token.end; mark = sorted[++next]) {
        active.push(mark);
      }
      let cells = '';
      for (const layer of layers) cells += cellsOf(layer, active);
      const place = `${index + 1}-${order + 1}\t${token.start}-${token.end}`;
      lines.push(`${place}\t${quote(text, token)}\t${cells}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A cell for each feature, with its tab. */
function cellsOf(layer: WebannoLayer, active: readonly TsvMark[]): string {
  const own = active.length === 0 ? active : active.filter((mark) => mark.layer === layer);
  if (own.length === 0) return '_\t'.repeat(layer.features.length);
  const cells = layer.features.map((_, index) =>
    own
      .map(({ values, number }) => {
        const value = values[index] ?? null;
        return `${value === null ? '*' : escapeValue(value)}[${number}]`;
      })
      .join('|'),
  );
  return `${cells.join('\t')}\t`;
}

function marksOf(article: LabelledArticle): TsvMark[] {
  const { spans, relations } = flattenArticle(article);
  const indicatorOf = new Map<string, string>();
  for (const { type, from, to } of relations) if (type === NAME_RELATION) indicatorOf.set(to, from);
  let number = 0;
  return spans.flatMap((span) => {
    const layer = LAYERS.find((each) => each.layer === span.layer);
    if (layer === undefined) return [];
    const values = layer.features.map((feature) => valueOf(span, feature, layer, indicatorOf));
    return span.parts.map((part) => {
      number += 1;
      return { ...trim(article.text, part), number, layer, values };
    });
  });
}

function valueOf(
  span: StandoffSpan,
  feature: string,
  { labelFeature }: WebannoLayer,
  indicatorOf: ReadonlyMap<string, string>,
): string | null {
  if (feature === labelFeature) return span.label;
  if (feature === 'indicator') return indicatorOf.get(span.id) ?? null;
  if (feature === 'mark') return span.id;
  const value = span.attributes[feature] ?? null;
  return value === null ? null : String(value);
}

/** Tokens hold no white space, so no mark can begin or end with it. */
function trim(text: string, part: Span): Span {
  const words = quote(text, part);
  const start = part.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, part.end - (words.length - words.trimEnd().length)) };
}
