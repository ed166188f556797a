import { foldSpelling } from '../../app/text/foldSpelling.ts';
import { quote } from '../../app/text/spans.ts';
import { findDates } from '../../app/vietnamese/date.ts';
import { parsePeriod } from '../../app/vietnamese/period.ts';
import type { Span } from '../../shared/span.ts';
import { printedDateOf } from './fields/printedDateOf.ts';
import type { ReviewModel } from './reviewModel.ts';
import { findRowIndex } from './text/markRows.ts';

/** A period that a value may be of: in ISO 8601, and in words where its paragraph says it. */
export interface NamedPeriod {
  period: string;
  words: string | null;
}

interface Shown {
  article: Pick<ReviewModel['article'], 'text' | 'blocks'>;
  items: Pick<ReviewModel['items'], 'fields' | 'indicators'>;
}

const MOST = 8;

/** First those that the paragraph of the value names, the nearest first, then those of other values. */
export function listPeriods(value: Span, { article, items }: Shown): NamedPeriod[] {
  const { text, blocks } = article;
  const printed = printedDateOf(items.fields);
  const context = { year: printed === null ? null : Number(printed.slice(0, 4)) };
  const block = blocks[findRowIndex(blocks, value.start)] ?? value;
  const paragraph = quote(text, block);
  const distance = (date: Span) => Math.abs(block.start + date.start - value.start);
  const named = findDates(foldSpelling(paragraph), { start: 0, end: paragraph.length })
    .sort((one, other) => distance(one) - distance(other))
    .map((date) => ({ period: parsePeriod(date, context), words: quote(paragraph, date) }));
  const ofOthers = items.indicators.map(({ body: { period } }) => ({ period, words: null }));
  const found = new Map<string, NamedPeriod>();
  for (const { period, words } of [...named, ...ofOthers]) {
    if (period !== null && !found.has(period)) found.set(period, { period, words });
  }
  return [...found.values()].slice(0, MOST);
}
