import type { LabelledArticle } from '../../../../shared/dataset.ts';
import type { Span } from '../../../../shared/span.ts';
import { quote } from '../../../text/spans.ts';
import { encodeUtf8 } from '../../../text/utf8.ts';
import type { Utf8Builder } from '../../../text/utf8Builder.ts';
import { flattenArticle } from '../../standoff/flattenArticle.ts';
import { NAME_RELATION, type StandoffSpan } from '../../standoff/standoffArticle.ts';
import { cutTokens } from '../cutTokens.ts';
import { escapeText, escapeValue } from './escape.ts';
import { LAYERS, type WebannoLayer } from './layers.ts';

/** A mark on its layer. `number` tells it from others on the same token; `values` are as written. */
interface TsvMark extends Span {
  number: number;
  layer: WebannoLayer;
  values: readonly string[];
}

const TAB = 0x09;
const HYPHEN = 0x2d;

/** Puts the file of an article into the builder. */
export function writeTsv(article: LabelledArticle, builder: Utf8Builder): void {
  const { text } = article;
  const marks = marksOf(article);
  const layers = LAYERS.filter((layer, index) => {
    return index === 0 || marks.some((mark) => mark.layer === layer);
  });
  const heads = layers.map(({ type, features }) => `#T_SP=${[type, ...features].join('|')}\n`);
  builder.addBytes(encodeUtf8(`#FORMAT=WebAnno TSV 3.3\n${heads.join('')}\n`));
  const cells = new CellsInOrder(marks, layers);
  let number = 0;
  for (const sentence of cutTokens(text, marks)) {
    number += 1;
    builder.addBytes(encodeUtf8(`\n#Text=${escapeText(quote(text, sentence))}\n`));
    let order = 0;
    for (const token of sentence.tokens) {
      order += 1;
      builder.addNumber(number, HYPHEN);
      builder.addNumber(order, TAB);
      builder.addNumber(token.start, HYPHEN);
      builder.addNumber(token.end, TAB);
      builder.addText(text, token);
      builder.addBytes(cells.at(token));
    }
  }
}

/** What follows each token, asked for from the first to the last: its cells and the end of the line. */
class CellsInOrder {
  readonly #sorted: readonly TsvMark[];
  readonly #layers: readonly WebannoLayer[];
  readonly #blank: Uint8Array;
  #next = 0;
  #active: TsvMark[] = [];
  /** Where the first of the active marks ends. */
  #until = Infinity;
  #bytes: Uint8Array;

  constructor(marks: readonly TsvMark[], layers: readonly WebannoLayer[]) {
    this.#sorted = [...marks].sort((a, b) => a.start - b.start);
    this.#layers = layers;
    this.#blank = this.#write();
    this.#bytes = this.#blank;
  }

  at({ start, end }: Span): Uint8Array {
    const isSame = this.#until > start && (this.#sorted[this.#next]?.start ?? Infinity) >= end;
    if (isSame) return this.#bytes;
    this.#active = this.#active.filter((mark) => mark.end > start);
    for (let mark = this.#sorted[this.#next]; mark && mark.start < end;) {
      this.#active.push(mark);
      mark = this.#sorted[++this.#next];
    }
    this.#until = Math.min(...this.#active.map((mark) => mark.end));
    this.#bytes = this.#active.length === 0 ? this.#blank : this.#write();
    return this.#bytes;
  }

  #write(): Uint8Array {
    let line = '\t';
    for (const layer of this.#layers) {
      const own = this.#active.filter((mark) => mark.layer === layer);
      for (let index = 0; index < layer.features.length; index += 1) {
        const cell = own.map(({ values, number }) => `${values[index] ?? '*'}[${number}]`);
        line += `${cell.length === 0 ? '_' : cell.join('|')}\t`;
      }
    }
    return encodeUtf8(`${line}\n`);
  }
}

function marksOf(article: LabelledArticle): TsvMark[] {
  const { spans, relations } = flattenArticle(article);
  const indicatorOf = new Map<string, string>();
  for (const { type, from, to } of relations) if (type === NAME_RELATION) indicatorOf.set(to, from);
  let number = 0;
  return spans.flatMap((span) => {
    const layer = LAYERS.find((each) => each.layer === span.layer);
    if (layer === undefined) return [];
    const values = layer.features.map((feature) => {
      const value = valueOf(span, feature, layer, indicatorOf);
      return value === null ? '*' : escapeValue(value);
    });
    return span.parts.map((part) => {
      number += 1;
      const { start, end } = trim(article.text, part);
      return { start, end, number, layer, values };
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
