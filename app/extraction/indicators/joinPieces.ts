import { NUMBER } from './endSubject.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameContext } from './nameContext.ts';
import { isNounPhrase } from './nounPhrase.ts';
import { stripOpening } from './opening.ts';
import type { Range } from './phrase.ts';
import { isTotalOf } from './restart.ts';
import type { Sentence } from './sentence.ts';
import { trimSubject } from './trimSubject.ts';

/** Words that show that a piece is a clause, not the start of a list of nouns. */
const VERBAL = new Set(
  'đạt ước giảm vượt chiếm gấp đã dự chuyển theo hướng được bị có là để cho phát ổn'.split(' '),
);
/** The `chuyển` of `vận chuyển` is none. */
function isVerbal(word: string, at: number, words: readonly string[]): boolean {
  return VERBAL.has(word) && words[at - 1] !== 'vận';
}

/**
 * `Tổng giá trị sản xuất công nghiệp, xây dựng đạt …`: a piece that goes on with those before, the
 * first of which a thing heads.
 */
export function joinPieces(
  { sentence, lexicon }: NameContext,
  pieces: readonly Range[],
  last: number,
): Range | null {
  const { words } = sentence;
  const piece = pieces[last];
  if (piece === undefined || isTotalOf(words, piece, lexicon)) return null;
  const { next } = piece;
  for (let at = last; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) return null;
    if (words[piece.first] === 'về') return null;
    const start = stripOpening(sentence, piece);
    const isThing = start < piece.next && lexicon.lengthAt('measured-things', words, start) > 0;
    const isHeaded = isThing || (at === 0 && isSector(sentence, piece, pieces[last], lexicon));
    // `số người được tư vấn, giới thiệu việc làm là 90 người`: verbs that say which
    const isNumber = words[next] === 'là' && NUMBER.test(words.slice(start, start + 2).join(' '));
    if (
      !isNumber &&
      words.slice(start, piece.next).some(isVerbal) &&
      !isOwning(words, start, piece)
    )
      return null;
    if (isHeaded && at === last && isMemberOfLast(words, piece, pieces[at - 1])) continue;
    if (isHeaded) return at === last ? null : trimSubject(sentence, { first: start, next });
    if (start >= piece.next || start > piece.first) return null;
  }
  return null;
}

/** `tỷ lệ hộ có điện, nước sạch đạt 90%`: what they have says of which the ratio is. */
function isOwning(words: readonly string[], start: number, { next }: Range): boolean {
  if (!/^(?:tỷ|tỉ) lệ$/.test(`${words[start] ?? ''} ${words[start + 1] ?? ''}`)) return false;
  const verbs = words.slice(start, next).filter((word) => VERBAL.has(word));
  return verbs.length === 1 && verbs[0] === 'có';
}

/** `tỷ lệ nợ quá hạn, nợ xấu`: the noun of the list once more, after the ratio that heads it. */
function isMemberOfLast(
  words: readonly string[],
  { first }: Range,
  before: Range | undefined,
): boolean {
  if (before === undefined) return false;
  const at = words.slice(before.first, before.next).indexOf('lệ');
  return at > 0 && words[before.first + at + 1] === words[first];
}

/** `sản xuất và phân phối điện, khí đốt, hơi nước tăng 6%`: the first of what a branch makes. */
function isSector(
  sentence: Sentence,
  { first, next }: Range,
  last: Range | undefined,
  lexicon: Lexicon,
): boolean {
  if (last === undefined || last.first === first || last.next - last.first > 2) return false;
  const isHead = lexicon.lengthAt('sectors', sentence.words, first) > 0;
  return isHead && isNounPhrase(sentence, first, next);
}
