import { stripOpening } from './opening.ts';
import type { Range } from './phrase.ts';
import type { Sentence } from './sentence.ts';

/** A piece of a clause that names nothing measured: what is beside it, what it is like, or when it was. */
export function isAside(sentence: Sentence, piece: Range, isLast: boolean): boolean {
  const { words } = sentence;
  if (isBeside(words, piece, isLast) || isThen(words, piece)) return true;
  return isNumberless(words, stripOpening(sentence, piece), piece.next);
}

/** `Bên cạnh diện tích lúa nước, …`, `từ nguồn xã hội hóa, …`; not `cùng với quỹ hội 2 tỷ đồng`, last before the value. */
function isBeside(words: readonly string[], { first }: Range, isLast: boolean): boolean {
  const opening = words.slice(first, first + 2).join(' ');
  return BESIDE.test(opening) && !(isLast && /^(?:cùng|từ)/.test(opening));
}

const BESIDE = /^(?:bên cạnh|cùng với|ngoài|từ nguồn|từ ngân|từ quỹ)(?: |$)/;

/** `tương đương so với tháng trước, nhưng tăng 4%`, `nếu trừ yếu tố giá thì tăng 3%`: no new subject. */
function isNumberless(words: readonly string[], first: number, next: number): boolean {
  const opening = words.slice(first, Math.min(next, first + NUMBERLESS_REACH)).join(' ');
  return first < next && NUMBERLESS.test(opening);
}

/** `(cùng kỳ năm trước tăng 7%)`: when, not what. */
function isThen(words: readonly string[], { first, next }: Range): boolean {
  return THEN.test(words.slice(first, Math.min(next, first + NUMBERLESS_REACH)).join(' '));
}

const THEN = /^cùng k[ỳì](?: năm (?:trước|ngoái))?$/;

const NUMBERLESS =
  /^(?:nếu |tương đương(?: |$)|(?:cao|thấp) (?:hơn )?so |(?:tăng|giảm) (?:\p{L}+ ){0,2}so )/u;
const NUMBERLESS_REACH = 5;
