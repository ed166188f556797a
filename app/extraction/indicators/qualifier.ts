import type { Qualifier } from '../../../shared/annotationBody.ts';
import type { Range } from './phrase.ts';
import { isBoundary, type Sentence } from './sentence.ts';
import type { Value } from './value.ts';

/** `dự kiến`, `ước`, `dự ước`, `ước tính` */
function isExpected(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (words[at] === 'ước') return true;
    if (words[at] === 'dự' && words[at + 1] === 'kiến' && at + 1 < to) return true;
  }
  return false;
}

/**
 * The qualifier beside a value: next to it, after it (`80% trở lên`), or an expectation in its
 * own clause (`7 nhóm dự kiến hoàn thành`). Source: annotation guide, section 3.
 */
export function qualifierOf(
  sentence: Sentence,
  { lead, first, next, isRank, quantity }: Value,
  name: Range | null,
  floor: number,
): Qualifier | null {
  const { words, tokens } = sentence;
  if (isRank) return null;
  if (lead.qualifier !== null) return lead.qualifier;
  const end = name !== null && name.first >= first ? Math.max(name.next, next) : next;
  const after =
    words[next] === 'trở'
      ? words.slice(next, next + 2).join(' ')
      : words.slice(end, end + 2).join(' ');
  const hasNumber = tokens.slice(next, end).some(({ kind }) => kind === 'number');
  if (after === 'trở lên' && !hasNumber) return 'at_least';
  if (after === 'trở xuống') return 'at_most';
  let start = lead.start;
  while (start > floor && words[start - 1] !== ',' && !isBoundary(words[start - 1])) start -= 1;
  if (isExpected(words, start, first)) return 'about';
  const isCount = quantity.measure === 'count' && name !== null && name.first >= first;
  return isCount && isExpected(words, name.first, name.next) ? 'about' : null;
}
