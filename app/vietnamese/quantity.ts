import type { Fraction } from '../../shared/annotationBody.ts';
import type { Token } from '../text/tokens.ts';
import { parseNumber, type DecimalMark } from './number.ts';
import { readNumberWords } from './numberWords.ts';

/** Tokens with their folded spelling, index by index. */
export interface Phrase {
  tokens: readonly Token[];
  words: readonly string[];
}

/** The word lists that units are read from: the length in tokens of the longest term, 0 if none. */
export interface UnitLists {
  currency: (words: readonly string[], index: number) => number;
  measure: (words: readonly string[], index: number) => number;
  noun: (words: readonly string[], index: number) => number;
  /** A noun that no list has, told by its place. */
  guess: (words: readonly string[], index: number) => number;
}

/**
 * A number with its unit. `points` are `%`, `times` is `lần`, `measure` is money, mass, area and
 * the like, `count` a counted noun, `bare` a number alone. Of a range, `value` is the lower bound.
 * The unit is the tokens from `unit` to `next`; none when both are equal.
 */
export interface Quantity {
  value: number | Fraction;
  upper: number | null;
  measure: 'points' | 'times' | 'money' | 'measure' | 'count' | 'bare';
  unit: number;
  next: number;
  /** The counted noun is in no list. */
  isGuessed: boolean;
}

type Unit = Pick<Quantity, 'measure' | 'next' | 'isGuessed'>;

/** Spelled out, as spreading the unit takes several times as long. */
function quantityOf(
  value: Quantity['value'],
  upper: number | null,
  at: number,
  { measure, next, isGuessed }: Unit,
): Quantity {
  return { value, upper, measure, unit: at, next, isGuessed };
}

const SCALES = new Set(['chục', 'trăm', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ']);
/** True for `nghìn`, `triệu` and the like. */
export function isScale(word: string | undefined): boolean {
  return word !== undefined && SCALES.has(word);
}

/** `triệu`, `tỷ`: alone they are money. */
const OF_MONEY: ReadonlySet<string> = new Set(['triệu', 'tỷ', 'tỉ']);
const RANGE_MARKS = new Set(['-', 'đến', 'tới']);

/** Reads the quantity whose number starts at the token `index`; null when it is no number. */
export function readQuantity(
  phrase: Phrase,
  index: number,
  lists: UnitLists,
  mark: DecimalMark,
): Quantity | null {
  const { tokens, words } = phrase;
  const numeral = words[index] ?? '';
  if (tokens[index]?.kind !== 'number') return readInWords(phrase, index, lists);
  const value = parseNumber(numeral, mark);
  if (value === null) return null;
  const total = readDenominator(phrase, index, mark);
  const after = total === null ? index + 1 : index + 3;
  const unit = readUnit(phrase, after, lists);
  // `1/3 số hộ`: of a number of things
  if (total !== null && words[after] === 'số')
    return quantityOf({ num: value, den: total }, null, after, bare(after));
  if (total !== null) return quantityOf({ num: value, den: total }, null, after, unit);
  return (
    readSum(phrase, index, value, lists, mark) ??
    readHalf(phrase, index, value, lists) ??
    readPart(phrase, index, value, unit, lists, mark) ??
    readRange(phrase, index, value, unit, lists, mark) ??
    quantityOf(value, null, after, unit)
  );
}

/** `mười hai bản`, `hai phần ba số hộ`: a part needs no unit, a number does. */
function readInWords(phrase: Phrase, index: number, lists: UnitLists): Quantity | null {
  const number = readNumberWords(phrase.words, index);
  if (number === null) return null;
  const { value, next } = number;
  const isPart = typeof value === 'object' || value < 1;
  return quantityOf(value, null, next, isPart ? bare(next) : readUnit(phrase, next, lists));
}

/** The 37 of `36/47`: written without spaces, not followed by another `/`. */
function readDenominator({ tokens, words }: Phrase, index: number, mark: DecimalMark) {
  const [numerator, slash, denominator] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (words[index + 1] !== '/' || denominator?.kind !== 'number') return null;
  if (numerator?.end !== slash?.start || slash?.end !== denominator.start) return null;
  if (words[index + 3] === '/') return null;
  const total = parseNumber(words[index + 2] ?? '', mark);
  return total === null || total <= 0 ? null : total;
}

/** The scale that a thousand of are the one before it: `57 tỷ 300 triệu`, `11 nghìn 700 tỷ`. */
const LOWER_SCALE = new Map([
  ['tỷ', 'triệu'],
  ['tỉ', 'triệu'],
  ['nghìn', 'tỷ'],
  ['ngàn', 'tỷ'],
  ['triệu', 'nghìn'],
]);

/** `57 tỷ 300 triệu đồng`: 57300 with the unit of the second. */
function readSum(
  phrase: Phrase,
  index: number,
  value: number,
  lists: UnitLists,
  mark: DecimalMark,
): Quantity | null {
  const { tokens, words } = phrase;
  const at = index + 2;
  const lower = LOWER_SCALE.get(words[index + 1] ?? '');
  if (lower === undefined || tokens[at]?.kind !== 'number' || words[at + 1] !== lower) return null;
  const rest = parseNumber(words[at] ?? '', mark);
  const unit = readUnit(phrase, at + 1, lists);
  if (rest === null || unit.isGuessed) return null;
  if (unit.measure !== 'money' && unit.measure !== 'count') return null;
  return quantityOf(value * 1000 + rest, null, at + 1, unit);
}

/** `2 triệu rưỡi`, `1 tỷ rưỡi đồng`: half of the scale more. */
function readHalf(phrase: Phrase, index: number, value: number, lists: UnitLists): Quantity | null {
  const { words } = phrase;
  const unit = index + 1;
  if (!OF_MONEY.has(words[unit] ?? '') || words[unit + 1] !== 'rưỡi') return null;
  const next = readRate(phrase, unit + 2 + lists.currency(words, unit + 2), lists);
  return { value: value + 0.5, upper: null, unit, measure: 'money', next, isGuessed: false };
}

/** `37 tỷ đồng/60 tỷ đồng`, `37 tỷ/60 tỷ đồng`: done of total, each with the unit or its scale. */
function readPart(
  phrase: Phrase,
  index: number,
  value: number,
  first: Unit,
  lists: UnitLists,
  mark: DecimalMark,
): Quantity | null {
  const { tokens, words } = phrase;
  const at = first.next;
  if (at === index + 1 || words[at] !== '/' || tokens[at + 1]?.kind !== 'number') return null;
  const total = parseNumber(words[at + 1] ?? '', mark);
  const unit = readUnit(phrase, at + 2, lists);
  if (total === null || total <= 0 || unit.measure !== first.measure) return null;
  const isSame = startsWith(words.slice(at + 2, unit.next), words.slice(index + 1, at));
  if (!isSame || unit.isGuessed) return null;
  return quantityOf({ num: value, den: total }, null, at + 2, unit);
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length <= words.length && start.every((word, at) => words[at] === word);
}

/** `5 - 7 tỷ đồng`, `từ 5% đến 7%/năm`: the same unit, or the second number alone has it all. */
function readRange(
  phrase: Phrase,
  index: number,
  value: number,
  first: Unit,
  lists: UnitLists,
  mark: DecimalMark,
): Quantity | null {
  const { tokens, words } = phrase;
  const isGuess = first.measure === 'count' && first.isGuessed;
  const at = isGuess ? index + 1 : first.next;
  const isAlone = at === index + 1;
  if (!RANGE_MARKS.has(words[at] ?? '')) return null;
  const upper = tokens[at + 1]?.kind === 'number' ? parseNumber(words[at + 1] ?? '', mark) : null;
  if (upper === null || upper <= value) return null;
  const unit = readUnit(phrase, at + 2, lists);
  const isSame = startsWith(words.slice(at + 2, unit.next), words.slice(index + 1, at));
  if (unit.measure === 'bare' || !isSame) return null;
  if (words[at] !== '-' && words[index - 1] !== 'từ' && !isAlone) return null;
  return quantityOf(value, upper, at + 2, unit);
}

/** The unit at `index`, by the longest term; a word that is both measure and noun is a noun. */
function readUnit(phrase: Phrase, index: number, lists: UnitLists): Unit {
  const { words } = phrase;
  const unit = (measure: Quantity['measure'], end: number): Unit => {
    return { measure, next: readRate(phrase, end, lists), isGuessed: false };
  };
  if (words[index] === '%' || words[index] === '‰') return unit('points', index + 1);
  if (words[index] === 'phần' && words[index + 1] === 'trăm') return unit('points', index + 2);
  if (words[index] === 'lần') return unit('times', index + 1);
  let at = index;
  while (isScale(words[at])) at += 1;
  const noun = lists.noun(words, at);
  const currency = lists.currency(words, at);
  if (currency > noun) return unit('money', at + currency);
  const measure = lists.measure(words, at);
  if (measure > noun) return unit('measure', at + measure);
  if (noun > 0) return unit('count', at + noun);
  if (at > index && OF_MONEY.has(words[at - 1] ?? '')) return unit('money', at);
  const guess = lists.guess(words, at);
  if (guess > 0) return { ...unit('count', at + guess), isGuessed: true };
  return bare(index);
}

const bare = (next: number): Unit => ({ measure: 'bare', next, isGuessed: false });

/** What stands after `/` for a plan or a whole: `55 triệu đồng/KH 50 triệu đồng`, `0,2%/tổng dư nợ`. */
const PLAN = /^(?:kh|kế|tổng)$/;
const PER_TWO_WORDS = new Set(['ngày đêm', 'vạn dân', 'lao động', 'nhân khẩu']);

/** `tấn.km`, `lượt khách.km`: how far as well; the index after it. */
function afterKilometres(
  tokens: Phrase['tokens'],
  words: readonly string[],
  index: number,
): number {
  const isGlued = tokens[index]?.start === tokens[index - 1]?.end;
  return isGlued && words[index] === '.' && words[index + 1] === 'km' ? index + 2 : index;
}

/** `/người/năm`, `/hội viên`, `/ngày đêm`, `/10.000 dân`, `/1 vạn dân` after a unit: the index after it. */
function readRate({ tokens, words }: Phrase, index: number, { noun }: UnitLists): number {
  let at = afterKilometres(tokens, words, index);
  while (words[at] === '/') {
    const [word = '', next = ''] = words.slice(at + 1, at + 3);
    const isNumber = tokens[at + 1]?.kind === 'number';
    if (isNumber && next === 'vạn' && words[at + 3] === 'dân') {
      at += 4;
      continue;
    }
    if (isNumber ? next !== 'dân' : tokens[at + 1]?.kind !== 'word' || PLAN.test(word)) break;
    const isTwo = isNumber || PER_TWO_WORDS.has(`${word} ${next}`) || noun(words, at + 1) === 2;
    at += isTwo ? 3 : 2;
  }
  return at;
}
