import { isThingAt } from './isThingAt.ts';
import type { Lexicon } from './lexicon.ts';
import { stripGoal } from './opening.ts';
import type { Range } from './phrase.ts';
import type { Sentence } from './sentence.ts';

/** Words after which a new noun phrase starts: `với tỷ lệ …`, `đưa tỷ lệ …`. */
export const RESTART: ReadonlySet<string> = new Set([
  'với',
  'đưa',
  'nâng',
  'trong',
  'có',
  'khi',
  'để',
  'nên',
  'làm',
  'cho',
  'đấu',
  'đó',
]);

/**
 * The start of the last noun phrase of a piece that a thing opens: `cuộc bầu cử với tỷ lệ …`, else of
 * an example: `nhiều sản phẩm như xi măng`.
 */
export function restart(sentence: Sentence, piece: Range, lexicon: Lexicon): number {
  const { words } = sentence;
  const number = words[piece.first] === 'so' ? numberAfter(words, piece) : null;
  if (number !== null) return number;
  const first = stripGoal(sentence, piece);
  const isThing = (at: number) => isThingAt(words, at, piece.next, lexicon);
  const isNamed = isThing(first);
  if (isSum(words, first, piece.next)) return piece.next - 2;
  const like = words.lastIndexOf('như', piece.next - 2);
  for (let at = piece.next - 1; at > first; at -= 1) {
    const word = words[at - 1] ?? '';
    if (word === '"' && isThing(at)) return at;
    const isTotal =
      (word === 'với' && /^(?:tổng|mức|tỷ|số|đàn|diện|sản|giá)$/.test(words[at] ?? '')) ||
      (word === 'có' && words[at] === 'tổng');
    const isOpened =
      word === 'là' ||
      isCaused(words, at - 1) ||
      ((!isNamed || isTotal) && RESTART.has(word) && !isOfVerb(words, at - 1, lexicon));
    if (isOpened && isThing(at)) return like > at ? like + 1 : at;
  }
  return !isNamed && like > first && words[like - 1] !== 'cũng' ? like + 1 : first;
}

/** `so với năm ngoái số vụ tai nạn giảm 9 vụ`: what is compared, without a comma. */
function numberAfter(words: readonly string[], { first, next }: Range): number | null {
  const at = words.indexOf('số', first + 1);
  const isNumber = at > first + 2 && at + 1 < next && words[at - 1] !== 'tổng';
  return isNumber && /^(?:vụ|người|hộ|ca|lượt)$/.test(words[at + 1] ?? '') ? at : null;
}

/** `lượng khách tăng kéo theo doanh thu đạt …`, `mưa ít làm cho sản lượng giảm …`: what follows from it. */
function isCaused(words: readonly string[], at: number): boolean {
  return CAUSED.test(`${words[at - 1] ?? ''} ${words[at] ?? ''}`);
}

const CAUSED = /^(?:kéo theo|làm cho|dẫn đến|\p{L}+ (?:khiến|do))$/u;

/** `sai phạm về đất đai số tiền 2 tỷ đồng`: the sum is what is measured. */
export function isSum(words: readonly string[], first: number, next: number): boolean {
  const isMoney = words[next - 2] === 'số' && words[next - 1] === 'tiền';
  return isMoney && next - 2 > first && words[next - 3] !== 'tổng';
}

/** `…, hộ nghèo với tổng kinh phí`: what the list before gets, not a part of it. */
export function isTotalOf(
  words: readonly string[],
  { first, next }: Range,
  lexicon: Lexicon,
): boolean {
  const at = words.lastIndexOf('với', next - 1);
  return (
    at > first && words[at - 1] !== 'so' && lexicon.lengthAt('measured-things', words, at + 1) > 0
  );
}

/** `nguyên nhân chủ yếu là đi sai phần đường chiếm 40%`, `do đi …`: the cause, a verb phrase, has the share. */
export function causeIn(words: readonly string[], { first, next }: Range): number | null {
  const piece = words.slice(first, next);
  const is = piece.lastIndexOf('là');
  const at = is > 0 ? is : piece.lastIndexOf('do');
  const isCause = at > 0 && piece.slice(0, at).join(' ').includes('nguyên nhân');
  return isCause && at + 1 < piece.length ? first + at + 1 : null;
}

/** The `với` of `so với`, the `cho` of `thu hồi cho ngân sách`. */
function isOfVerb(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  if (words[at] === 'cho') return lexicon.lengthBefore('measured-actions', words, at) > 0;
  return words[at - 1] === 'so';
}
