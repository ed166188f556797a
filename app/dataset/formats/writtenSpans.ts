import type { LabelledArticle } from '../../../shared/dataset.ts';
import { createOffsetMap, type OffsetUnit } from '../../text/offsetUnits.ts';
import { quote } from '../../text/spans.ts';
import { flattenArticle } from '../standoff/flattenArticle.ts';
import type { Attributes, StandoffArticle, StandoffSpan } from '../standoff/standoffArticle.ts';

/** One stretch of a mark, counted in the unit of the format. `index` is its place in the mark. */
export interface WrittenPart {
  span: StandoffSpan;
  index: number;
  /** Of this part alone: the mark's own for its first part. */
  id: string;
  start: number;
  end: number;
  text: string;
}

export interface WrittenArticle extends StandoffArticle {
  written: WrittenPart[];
}

/** Joins the parts of a discontinuous mark in formats whose marks are one stretch each. */
export const PART_RELATION = 'part';

/** An article as marks of one stretch each; those of one mark are joined by `part` relations. */
export function writeSpans(article: LabelledArticle, unit: OffsetUnit): WrittenArticle {
  const standoff = flattenArticle(article);
  const { fromUtf16 } = createOffsetMap(article.text, unit);
  const relations = [...standoff.relations];
  const written = standoff.spans.flatMap((span) =>
    span.parts.map((part, index): WrittenPart => {
      const id = index === 0 ? span.id : `${span.id}.${index}`;
      if (index > 0) relations.push({ type: PART_RELATION, from: span.id, to: id });
      const [start, end] = [fromUtf16(part.start), fromUtf16(part.end)];
      return { span, index, id, start, end, text: quote(article.text, part) };
    }),
  );
  const { file, text, spans, meta } = standoff;
  return { file, text, spans, meta, relations, written };
}

/** The attributes of the marks that have any, by the mark's id. */
export function attributesById(spans: readonly StandoffSpan[]): Record<string, Attributes> {
  const withSome = spans.filter(({ attributes }) => Object.keys(attributes).length > 0);
  return Object.fromEntries(withSome.map(({ id, attributes }) => [id, attributes]));
}
