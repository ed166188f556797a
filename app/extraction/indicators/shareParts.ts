import type { Named } from './name.ts';
import { isBoundary, type Sentence } from './sentence.ts';

/**
 * `A chiếm 31% tổng dư nợ, B 24%; C 9%`, `Cơ cấu kinh tế: A 31%, B 24%`: parts of one whole, the verb
 * said once or not at all.
 */
export function shareParts({ words }: Sentence, named: readonly Named[]): Named[] {
  let last: Named | undefined;
  return named.map((known) => {
    const { value, isInherited } = known;
    const from = last?.value.next ?? 0;
    const mark = last?.value.lead.act === 'share' ? NEXT_PART : STRUCTURE;
    const isPart =
      value.quantity.measure === 'points' &&
      value.lead.act === null &&
      !isInherited &&
      (last === undefined || last.value.lead.act === 'share') &&
      isNextPart(words, from, known.name?.first ?? value.first, mark);
    const lead = isPart ? { ...value.lead, act: 'share' as const } : value.lead;
    const first = words.lastIndexOf(',', value.first) + 1;
    const name = isPart && first < value.first ? { first, next: value.first } : null;
    const isRate = OWN_RATE.test(words[known.name?.first ?? -1] ?? '');
    last = {
      ...known,
      value: { ...value, lead },
      name: isRate ? (name ?? known.name) : (known.name ?? name),
    };
    return last;
  });
}

/** The noun of a next part, or the value where it has none, starts at `first`, after the mark. */
function isNextPart(words: readonly string[], from: number, first: number, mark: RegExp): boolean {
  const end = words.lastIndexOf('và', first) === first - 1 ? first - 1 : first;
  const isRate = OWN_RATE.test(words[first] ?? '') && /^(?:,|;|:|và)$/.test(words[first - 1] ?? '');
  if (isRate || (mark === STRUCTURE && words[end - 1] !== ':')) return false;
  const between = words.slice(from, end);
  if (!mark.test(between.join(' '))) return false;
  const closed = between.findIndex((word) => isBoundary(word));
  return closed < 0 || closed === between.length - 1;
}

/** A comma anywhere, as in the noun of a part; a semicolon right before it. */
const NEXT_PART = /(?:^|\s),|;$/;
/** `Cơ cấu kinh tế chuyển dịch đúng hướng:` */
const STRUCTURE = /(?:^| )cơ cấu (?:[^,;]+ )?:$/;
/** `tỷ lệ lấp đầy 64%`: no part of the whole, unlike `vi phạm tốc độ 18%`. */
const OWN_RATE = /^(?:tỷ|tỉ|độ|tốc|mức|hệ|lãi)$/;
