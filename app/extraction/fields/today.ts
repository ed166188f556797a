import type { Span } from '../../../shared/span.ts';
import type { FieldContext } from './fieldContext.ts';

/** `Sáng nay` in front of the lead; `part` is its day part, null for `Hôm nay`. */
export interface Today extends Span {
  part: Span | null;
  isYesterday: boolean;
}

const OPENING_PARAGRAPHS = 2;
// Sáng nay, Thường trực Huyện ủy … | LSO- Chiều hôm nay … | HƯNG YÊN (TTXVN) - Tối qua
const TODAY =
  /^[\s–-]*(?:(?:[\p{L} ]{2,30} )?\(?[\p{L}\d. ]{2,24}\)?\s?[-:]?\s?)?(?<words>(?:(?<part>sáng|trưa|chiều|tối|đêm)(?: hôm)?|hôm) (?<when>nay|qua|cùng ngày))(?!\p{L})/u;

/** The words that say that it was today or yesterday, in front of the first paragraphs. */
export function findToday({ article, narration }: FieldContext): Today | null {
  for (const { start, end } of narration.slice(0, OPENING_PARAGRAPHS)) {
    const match = TODAY.exec(article.key.slice(start, end));
    const { words, part, when } = match?.groups ?? {};
    if (match === null || words === undefined) continue;
    const from = start + match[0].length - words.length;
    return {
      start: from,
      end: from + words.length,
      part: part === undefined ? null : { start: from, end: from + part.length },
      isYesterday: when === 'qua',
    };
  }
  return null;
}
