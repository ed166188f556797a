import { isAgent } from './countedFirst.ts';
import { NUMBER } from './endSubject.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameContext } from './nameContext.ts';
import { isNounPhrase } from './nounPhrase.ts';
import { stripOpening } from './opening.ts';
import type { Range } from './phrase.ts';
import { isTotalOf } from './restart.ts';
import { dateAt, isBoundary, isCapital, type Sentence } from './sentence.ts';
import { trimSubject } from './trimSubject.ts';

/** Words that show that a piece is a clause, not the start of a list of nouns. */
const VERBAL = new Set(
  'đạt ước giảm vượt chiếm gấp đã dự chuyển theo hướng được bị có là để cho phát ổn'.split(' '),
);
/** Neither the `chuyển` of `vận chuyển` nor the `bị` of `thiết bị` is one, nor `đạt chuẩn`. */
function isVerbal(word: string, at: number, words: readonly string[]): boolean {
  if (word === 'đạt' && /^(?:chuẩn|tiêu|danh)$/.test(words[at + 1] ?? '')) return false;
  return VERBAL.has(word) && !/^(?:vận|thiết)$/.test(words[at - 1] ?? '');
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
  const list = startOfNouns(sentence, pieces, last);
  if (list !== null) return { first: list, next };
  for (let at = last; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) return null;
    if (words[piece.first] === 'về' || isWithin(sentence, piece.first)) return null;
    const start = at === 0 ? afterCause(sentence, piece) : stripOpening(sentence, piece);
    const isThing = start < piece.next && lexicon.lengthAt('measured-things', words, start) > 0;
    const isHeaded =
      isThing ||
      (at === 0 && isSector(sentence, { first: start, next: piece.next }, pieces[last], lexicon));
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

/** After `tăng chủ yếu do`, where it is the cause that is measured. */
function afterCause(sentence: Sentence, piece: Range): number {
  const at = sentence.words.lastIndexOf('do', piece.next - 1);
  const first = at > piece.first ? at + 1 : piece.first;
  return stripOpening(sentence, { first, next: piece.next });
}

/** `Trong cơ cấu thu ngân sách, thuế …`: what the next is a part of. */
function isWithin(sentence: Sentence, first: number): boolean {
  const { words } = sentence;
  return (
    words[first] === 'trong' && words[first + 1] !== 'đó' && dateAt(sentence, first + 1) === null
  );
}

/** `vịt, ngan, ngỗng 2.300 con`: where a list of nouns of a word or two starts that opens its clause. */
function startOfNouns(sentence: Sentence, pieces: readonly Range[], last: number): number | null {
  const { words, tokens } = sentence;
  const [head] = pieces;
  if (last === 0 || head === undefined || !(head.first === 0 || isBoundary(words[head.first - 1])))
    return null;
  const first = stripOpening(sentence, head);
  const isLong = last > 1 || words.slice(first, head.next).includes(',');
  for (let at = 0; at <= last; at += 1) {
    const piece = pieces[at];
    const start = at === 0 ? first : piece?.first;
    if (piece === undefined || start === undefined || start >= piece.next) return null;
    const nouns = words.slice(start, piece.next).filter((word) => word === ',').length + 1;
    if (piece.next - start > nouns * (isLong ? 3 : 2) - 1) return null;
    if (tokens[start]?.kind !== 'word') return null;
    if (isCapital(sentence, piece.next - 1) || !isNounPhrase(sentence, start, piece.next, 1))
      return null;
    if (stripOpening(sentence, { first: start, next: piece.next }) !== start) return null;
    if (isAgent(words, start)) return null;
  }
  return first;
}

/** `ngành sản xuất máy tính, máy in và thiết bị quang học`: what a branch makes, up to its `và`. */
const BRANCH = /^(?:ngành|nhóm|iip)$/;

/** `sản xuất và phân phối điện, khí đốt, hơi nước tăng 6%`: the first of what a branch makes. */
function isSector(
  sentence: Sentence,
  { first, next }: Range,
  last: Range | undefined,
  lexicon: Lexicon,
): boolean {
  if (last === undefined || last.first === first) return false;
  const { words } = sentence;
  if (BRANCH.test(words[first] ?? '')) return words.slice(last.first, last.next).includes('và');
  if (last.next - last.first > 2) return false;
  return lexicon.lengthAt('sectors', words, first) > 0 && isNounPhrase(sentence, first, next);
}
