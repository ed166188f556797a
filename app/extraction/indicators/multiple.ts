import type { Quantity } from '../../vietnamese/quantity.ts';
import { NO_LEAD, readLead, type Lead } from './lead.ts';
import { spanOf, type Sentence } from './sentence.ts';
import type { Value } from './value.ts';

/** `gấp đôi`, `gấp rưỡi`: a multiple in one word. */
const FOLDS = new Map([
  ['đôi', 2],
  ['rưỡi', 1.5],
]);

export function isFold(words: readonly string[], index: number): boolean {
  return words[index] === 'gấp' && FOLDS.has(words[index + 1] ?? '');
}

/** Reads such a multiple whose `gấp` is the token at `index`; null when it is none. */
export function readFold(sentence: Sentence, index: number, floor: number): Value | null {
  const { words } = sentence;
  const times = FOLDS.get(words[index + 1] ?? '');
  if (times === undefined || words[index] !== 'gấp') return null;
  const next = index + 2;
  const span = spanOf(sentence, index, next);
  if (span === null) return null;
  const start = readLead(sentence, index, floor).start;
  const lead: Lead = { ...NO_LEAD, start, act: 'times' };
  const quantity: Quantity = {
    value: times,
    upper: null,
    measure: 'times',
    unit: next,
    next,
    isGuessed: false,
  };
  return { first: index, next, span, quantity, unit: null, isRank: false, lead };
}
