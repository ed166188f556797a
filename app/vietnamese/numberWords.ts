import type { Fraction } from '../../shared/annotationBody.ts';

/** A number written in words: the tokens up to `next`. */
interface NumberWords {
  value: number | Fraction;
  next: number;
}

const DIGITS = new Map<string, number>([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);
/** The forms that a digit takes after tens. */
const UNITS = new Map<string, number>([...DIGITS, ['mốt', 1], ['tư', 4], ['lăm', 5]]);
const SCALES = new Map<string, number>([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);
/** `năm` is mostly year and `một` mostly a: they count before these words only. */
const UNSURE: ReadonlySet<string> = new Set(['một', 'năm']);
const CARRYING: ReadonlySet<string> = new Set(['mươi', 'trăm', 'chục', 'vạn', ...SCALES.keys()]);
/** `có năm thôn` counts; `trong năm` is a time. */
const COUNTING: ReadonlySet<string> = new Set(['có', 'gồm', 'thêm', 'với']);
/** `nửa nhiệm kỳ`, `nửa đầu năm` are periods; these follow a half of something. */
const HALVED = /^(?:số|tổng|diện|dân|kế)$/;

type Words = readonly string[];

interface Part {
  value: number;
  next: number;
}

/** Ten to ninety-nine and single digits: `mười lăm`, `hai mươi mốt`, `chín`. */
function readTens(words: Words, index: number): Part | null {
  const word = words[index] ?? '';
  const digit = DIGITS.get(word);
  const isTen = word === 'mười';
  if (!isTen && words[index + 1] !== 'mươi')
    return digit === undefined ? null : { value: digit, next: index + 1 };
  if (!isTen && digit === undefined) return null;
  const at = isTen ? index + 1 : index + 2;
  const tens = isTen ? 10 : (digit ?? 0) * 10;
  const last = words[at] ?? '';
  const unit = last === 'năm' || (isTen && last === 'tư') ? undefined : UNITS.get(last);
  const isOwn = unit === undefined || words[at + 1] === 'phần';
  return isOwn ? { value: tens, next: at } : { value: tens + unit, next: at + 1 };
}

/** Up to 999: `ba trăm`, `hai trăm linh năm`, `một trăm hai mươi`. */
function readHundreds(words: Words, index: number): Part | null {
  const digit = DIGITS.get(words[index] ?? '');
  if (digit === undefined || words[index + 1] !== 'trăm') return readTens(words, index);
  const isLow = words[index + 2] === 'linh' || words[index + 2] === 'lẻ';
  const at = index + (isLow ? 3 : 2);
  // `một trăm năm`: a hundred years
  const isYears = words[at] === 'năm' && words[at + 1] !== 'mươi' && !isLow;
  const rest = isYears ? null : readTens(words, at);
  if (rest === null) return { value: digit * 100, next: index + 2 };
  return { value: digit * 100 + rest.value, next: rest.next };
}

/**
 * Several groups with their scales: `hai nghìn ba trăm` is 2300. The scale of a single group is left
 * to the unit, as with numerals: `ba triệu đồng`, `3 triệu đồng`.
 */
function readGroups(words: Words, index: number): Part | null {
  const first = readHundreds(words, index);
  const scale = SCALES.get(words[first?.next ?? 0] ?? '');
  if (first === null || scale === undefined) return first;
  const rest = readHundreds(words, first.next + 1);
  const isSum = rest !== null && words[first.next + 1] !== 'năm' && rest.value < scale;
  return isSum ? { value: first.value * scale + rest.value, next: rest.next } : first;
}

/** `hai phần ba`; `năm phần trăm` is a percentage. */
function readShare(words: Words, { value, next }: Part): NumberWords | null {
  if (words[next] !== 'phần') return null;
  const whole = words[next + 1] === 'tư' ? 4 : readTens(words, next + 1)?.value;
  return whole === undefined || whole <= value
    ? null
    : { value: { num: value, den: whole }, next: next + 2 };
}

/** `một nửa số hộ`, `hơn nửa số hộ` */
function readHalf(words: Words, index: number): NumberWords | null {
  const at = words[index] === 'một' ? index + 1 : index;
  if (words[at] !== 'nửa' || !HALVED.test(words[at + 1] ?? '')) return null;
  return { value: 0.5, next: at + 1 };
}

/**
 * Reads a number in folded words from `index` on: `ba`, `mười hai`, `gần một trăm`, `hai phần ba`,
 * `một nửa số …`. Null for other words, for `một` (a) and `năm` (year) alone, and for a word that
 * only goes on with a number (`mươi`). Source: the counting system of Vietnamese; guide, section 3.
 */
export function readNumberWords(words: Words, index: number): NumberWords | null {
  const word = words[index] ?? '';
  if (!DIGITS.has(word) && word !== 'mười' && word !== 'nửa') return null;
  const half = readHalf(words, index);
  if (half !== null || word === 'nửa') return half;
  const part = readGroups(words, index);
  if (part === null) return null;
  const share = readShare(words, part);
  if (share !== null) return share;
  if (!UNSURE.has(word) || CARRYING.has(words[index + 1] ?? '')) return part;
  return word === 'năm' && COUNTING.has(words[index - 1] ?? '') ? part : null;
}
