import type { NameContext } from './nameContext.ts';
import { phraseEnd, type Range } from './phrase.ts';
import { isCapital } from './sentence.ts';
import type { Value } from './value.ts';

/** `gần 12 tỷ đồng ủng hộ Quỹ “Vì biển đảo”`: an amount that nothing before names is of the fund. */
export function fundAfter(
  { sentence, joining, lexicon }: NameContext,
  { quantity, lead, first: number }: Value,
  limit: number,
): Range | null {
  const { words } = sentence;
  const isGot = words.slice(lead.start, number).includes('được');
  if (quantity.measure !== 'money' || isGot) return null;
  const first = words.indexOf('quỹ', quantity.next);
  if (first < 0 || first >= limit || !isCapital(sentence, first)) return null;
  if (!GIVING.test(words.slice(quantity.next, first).join(' '))) return null;
  return { first, next: phraseEnd(sentence, first, limit, joining, lexicon) };
}

const GIVING = /^(?:ủng hộ|đóng góp|cho|vào|đóng góp vào|ủng hộ vào)$/;
