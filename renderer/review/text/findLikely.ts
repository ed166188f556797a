import { foldSpelling } from '../../../app/text/foldSpelling.ts';
import { compareSpans, overlaps } from '../../../app/text/spans.ts';
import type { Token } from '../../../app/text/tokens.ts';
import { findDates } from '../../../app/vietnamese/date.ts';
import type { Span } from '../../../shared/span.ts';
import { findWords } from './findWords.ts';

/** `tỷ` in `57 tỷ đồng`: between a number and its unit. */
const SCALES = new Set(['chục', 'trăm', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ']);
/** Written small before the name of a place that they belong to: `thị trấn Đồng Mỏ`. */
const PLACE_UNITS = new Set(
  'tỉnh|huyện|xã|phường|quận|thôn|bản|ấp|khu|sông|suối|hồ|thành phố|thị xã|thị trấn'.split('|'),
);
/** What belongs to a name though it is written small: `Tỉnh ủy`, `Bí thư`, `UBND tỉnh`, `Nghị quyết`. */
const TAILS = new Set(
  (
    'ủy|thư|bộ|phủ|trực|vụ|đoàn|hội|tịch|ương|viên|ban|hành|khóa|quyết|định|thị|hoạch|án|trình|' +
    'tỉnh|huyện|xã|phường|thành phố'
  ).split('|'),
);
/** After a post there is a person: `Bí thư Tỉnh ủy Lò Văn Thịnh` is two names. */
const POST = /^(?:phó )?(?:bí thư|chủ tịch|giám đốc)(?= )/u;
/** No name goes on over these. */
const BETWEEN_NAMES = new Set(
  (
    'và|của|tại|ở|với|là|đã|đang|sẽ|các|những|một|do|cho|từ|trên|trong|về|theo|đến|tới|cùng|có|' +
    'được|bị|khi|để|như|này|đó|năm|ngày|tháng|sang|qua|ông|bà|chí|anh|chị|rằng|thì|mà|nên|vào|ra|toàn'
  ).split('|'),
);
/** The number of an act or a law: `Nghị quyết số 06-NQ/TW`. */
const NUMBERED_BY = 'số';
/** `MTTQVN`: what is longer is a name. */
const LONGEST_ACRONYM = 7;
/** The most words of a unit that are looked at: `hợp tác xã`. */
const LONGEST_UNIT = 3;

interface Word extends Span {
  /** Folded. */
  key: string;
  kind: 'name' | 'number' | 'other';
  /** True when one space is all that stands before it. */
  isNext: boolean;
}

/**
 * The parts of a row that are most often marked, by their shape alone: dates, numbers with their
 * units, names with what belongs to them. Sorted, not overlapping. `units` are names of units in
 * folded spelling; any other one is taken for a single syllable.
 */
export function findLikely(
  text: string,
  row: Span,
  tokens: readonly Token[],
  units: ReadonlySet<string>,
): Span[] {
  const key = foldSpelling(text.slice(row.start, row.end));
  const found: Span[] = findDates(key, { start: 0, end: key.length }).map(({ start, end }) => {
    return { start: row.start + start, end: row.start + end };
  });
  const isFree = (part: Span) => found.every((other) => !overlaps(other, part));
  const words = listWords(text, tokens);
  words.forEach((_, index) => {
    const part = readNumber(text, words, index, units) ?? readName(text, words, index);
    if (part !== null && isFree(part)) found.push(part);
  });
  return found.sort(compareSpans);
}

/** `Ông Lê Văn Sáu`: the name begins after a word that is no part of it. */
const LEAD = /^(?<word>\p{Lu}\p{Ll}*) (?=\p{Lu})/u;

function listWords(text: string, tokens: readonly Token[]): Word[] {
  return findWords(text, tokens).map(({ start: from, end }, index, all) => {
    const lead = LEAD.exec(text.slice(from, end))?.groups?.['word'];
    const isLead = lead !== undefined && BETWEEN_NAMES.has(foldSpelling(lead));
    const start = isLead ? from + lead.length + 1 : from;
    const written = text.slice(start, end);
    const kind = /^\p{Lu}/u.test(written) ? 'name' : /^\d/.test(written) ? 'number' : 'other';
    const isNext = !isLead && text.slice(all[index - 1]?.end ?? from, from) === ' ';
    return { start, end, key: foldSpelling(written), kind, isNext };
  });
}

/** The number of words from `index` on, each beside the one before, that are one of a set. */
function countTerm(words: readonly Word[], index: number, terms: ReadonlySet<string>): number {
  for (let count = LONGEST_UNIT; count > 0; count -= 1) {
    const part = words.slice(index, index + count);
    const isWhole = part.length === count && part.every(({ isNext }) => isNext);
    // `triệu đồng/người`
    const [term = ''] = part
      .map(({ key }) => key)
      .join(' ')
      .split('/');
    if (isWhole && terms.has(term)) return count;
  }
  return 0;
}

/** `57 tỷ đồng`, `36,9 %`, `thứ 9` */
function readNumber(
  text: string,
  words: readonly Word[],
  index: number,
  units: ReadonlySet<string>,
): Span | null {
  const word = words[index];
  if (word?.kind !== 'number') return null;
  const isRank = word.isNext && words[index - 1]?.key === 'thứ';
  const start = isRank ? (words[index - 1]?.start ?? word.start) : word.start;
  const sign = /^ [%‰]/.exec(text.slice(word.end, word.end + 2));
  if (sign !== null || /[%‰]/.test(word.key))
    return { start, end: word.end + (sign?.[0].length ?? 0) };
  let last = index;
  while (words[last + 1]?.isNext === true && SCALES.has(words[last + 1]?.key ?? '')) last += 1;
  const next = words[last + 1];
  const known = countTerm(words, last + 1, units);
  const isUnit = !isRank && next?.isNext === true && next.kind === 'other';
  if (known > 0) last += known;
  else if (last === index && isUnit && !BETWEEN_NAMES.has(next.key)) last += 1;
  return { start, end: words[last]?.end ?? word.end };
}

/** `Bí thư Tỉnh ủy`, `thị trấn Đồng Mỏ`, `Nghị quyết số 06-NQ/TW` */
function readName(text: string, words: readonly Word[], index: number): Span | null {
  const word = words[index];
  if (word?.kind !== 'name') return null;
  let last = index;
  for (;;) {
    const count = countGoingOn(words, last);
    const next = words[last + 1];
    const isPerson =
      next?.kind === 'name' && last > index && next.end - next.start > LONGEST_ACRONYM;
    const said = foldSpelling(text.slice(word.start, words[last]?.end));
    if (count === 0 || (isPerson && POST.test(said))) break;
    last += count;
  }
  const start = startOfName(words, index);
  const isAlone =
    start === word.start && last === index && !/[\s\p{Lu}-]/u.test(text.slice(start + 1, word.end));
  // `Theo` at the start of a sentence is no name.
  if (isAlone && /(?:^|[.!?…:;“"\n])\s*$/u.test(text.slice(Math.max(0, start - 4), start)))
    return null;
  return { start, end: words[last]?.end ?? word.end };
}

/** How many words after `last` belong to the name. */
function countGoingOn(words: readonly Word[], last: number): number {
  const [next, after] = [words[last + 1], words[last + 2]];
  if (next?.isNext !== true) return 0;
  if (next.kind === 'name') return 1;
  if (next.key === NUMBERED_BY && after?.kind === 'number') return 2;
  const tail = countTerm(words, last + 1, TAILS);
  if (tail > 0) return tail;
  const isBridge = next.kind === 'other' && !BETWEEN_NAMES.has(next.key);
  return isBridge && after?.kind === 'name' && after.isNext ? 2 : 0;
}

function startOfName(words: readonly Word[], index: number): number {
  const [first, before, word] = [words[index - 2], words[index - 1], words[index]];
  const start = word?.start ?? 0;
  if (word?.isNext !== true || before?.kind !== 'other') return start;
  if (PLACE_UNITS.has(before.key)) return before.start;
  const isPair = before.isNext && PLACE_UNITS.has(`${first?.key ?? ''} ${before.key}`);
  return isPair ? (first?.start ?? start) : start;
}
