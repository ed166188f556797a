import type { Quantity } from '../../vietnamese/quantity.ts';
import type { Lexicon } from './lexicon.ts';
import { isBoundary, type Sentence } from './sentence.ts';
import type { Value } from './value.ts';

/** A value before its unit is quoted. */
type Found = Omit<Value, 'span' | 'unit'>;

/** Whether the guide marks the value: its unit, what stands before it, and where. */
export function isMeasured(sentence: Sentence, value: Found, lexicon: Lexicon): boolean {
  const { first, quantity, lead } = value;
  const { words } = sentence;
  if (typeof quantity.value === 'object' && isAddress(words, first)) return false;
  switch (quantity.measure) {
    case 'bare':
      if (words[first - 1] === 'từ') return false;
      if (typeof quantity.value === 'object') return quantity.value.num <= quantity.value.den;
      return words[quantity.unit - 1] === 'nửa' || isChangeAlone(words, value);
    case 'times':
      return lead.act !== null && lead.act !== 'rank';
    case 'points':
    case 'money':
      return true;
    case 'measure':
      if (isBaseOfRate(words, value) || isDistance(words, value)) return false;
      if (isOfVessel(words, value)) return false;
      return !isDimension(sentence, first, lexicon) && !isAge(sentence, value);
    case 'count':
      return isCounted(words, value, lexicon);
  }
}

/** `có 410 hội viên, tăng 25 so với đầu năm`: a change whose unit was said before. */
function isChangeAlone(words: readonly string[], { lead, quantity }: Found): boolean {
  return lead.act === 'change' && /^(?:so|,|;|\.|\(|\)|)$/.test(words[quantity.next] ?? '');
}

function isCounted(words: readonly string[], value: Found, lexicon: Lexicon): boolean {
  const { first, quantity, lead } = value;
  const isPart = typeof quantity.value === 'object';
  const isAlone = quantity.isGuessed && lead.start === first && !isPart;
  if (isAlone && !isCountedBefore(words, value) && !isCountedBeside(words, first, lexicon))
    return false;
  if (words[first - 1] === 'trong' && isOne(words[first - 2])) return false;
  if (isPerHeads(words, value)) return false;
  if (isWholeOfFew(words, value) || isOfNumber(words, value)) return false;
  if (quantity.value === 1 && isReckonedBy(words, value)) return false;
  return !isNumbered(value, words, lexicon) && (isPart || !isSlogan(words, quantity, lexicon));
}

/** `có 16 ông bầu giỏi, 12 ông bầu khá`: a noun that no list has, counted again. */
function isCountedBefore(words: readonly string[], { first, quantity }: Found): boolean {
  const before = words.lastIndexOf(words[quantity.unit] ?? '', first - 1);
  return before > 1 && /^\d/.test(words[before - 1] ?? '') && LED.test(words[before - 2] ?? '');
}

/** `thu hồi 40 khẩu súng, 17 kiếm gỗ`, `trao 20 học bổng`: a list of counts goes on, or a verb counts. */
function isCountedBeside(words: readonly string[], first: number, lexicon: Lexicon): boolean {
  if (!/^(?:,|và)$/.test(words[first - 1] ?? ''))
    return lexicon.lengthBefore('measured-actions', words, first) > 0;
  for (let at = first - 2; at >= Math.max(0, first - COUNT_REACH); at -= 1) {
    const word = words[at] ?? '';
    if (/^\d/.test(word)) return lexicon.lengthAt('counted-nouns', words, at + 1) > 0;
    if (!/^\p{L}/u.test(word)) return false;
  }
  return false;
}

/** The longest count of a list, in tokens. */
const COUNT_REACH = 10;

const LED = /^(?:có|được|là|gồm|với|đạt|trên|hơn|gần)$/;

/** `số 27/5`, `ngõ 12/4`, `tỷ lệ 1/500`: a fraction that is a house or the scale of a map. */
function isAddress(words: readonly string[], first: number): boolean {
  const before = words[first - 1] ?? '';
  if (before === 'lệ' && words[first] === '1') return true;
  if (before === 'số') return !COUNTED.has(words[first - 2] ?? '');
  return /^(?:nhà|ngõ|ngách|hẻm|kiệt|đường|phố|lô)$/.test(before);
}

/** `cả 3 tiêu chí`, `cả hai bên`: all of a few that are known, not a count. */
function isWholeOfFew(words: readonly string[], { first, quantity }: Found): boolean {
  const isFew = typeof quantity.value === 'number' && quantity.value <= 3;
  return isFew && words[first - 1] === 'cả' && words[first - 2] !== 'tất';
}

/** `số xã đạt từ 10 tiêu chí trở lên là 37 xã`: which are counted. */
function isOfNumber(words: readonly string[], { first, quantity }: Found): boolean {
  if (words[quantity.next] !== 'trở' || words[quantity.next + 1] !== 'lên') return false;
  return OF_NUMBER.test(words.slice(Math.max(0, first - NUMBER_REACH), first).join(' '));
}

const OF_NUMBER = /(?:^| )số(?: \p{L}+){1,2} đạt(?: từ| trên)?$/u;
const NUMBER_REACH = 5;

/** `giá trị sản xuất trên 1ha canh tác`: what an amount is reckoned by. */
function isBaseOfRate(words: readonly string[], { first, quantity }: Found): boolean {
  return quantity.value === 1 && /^(?:trên|mỗi|\/)$/.test(words[first - 1] ?? '');
}

/** `dư nợ bình quân 1 hộ đạt 20 triệu đồng`; not `bình quân 1 buổi/tuần`. */
function isReckonedBy(words: readonly string[], { first, quantity }: Found): boolean {
  const isMean = /^(?:quân|mỗi)$/.test(words[first - 1] ?? '');
  return isMean && !words.slice(first, quantity.next + 1).includes('/');
}

/** `số giường bệnh trên 1 vạn dân`: what the measure is for. */
function isPerHeads(words: readonly string[], { first, quantity }: Found): boolean {
  if (quantity.value !== 1 || words[first - 1] !== 'trên') return false;
  return words[quantity.next - 1] === 'dân' && !HAVING.test(words[first - 2] ?? '');
}

/** `có trên 1 nghìn dân` */
const HAVING = /^(?:có|với|được|là|còn)$/;

const DISTANCE = /(?:^| )cách [^,;]*$/;
const LENGTHS: ReadonlySet<string> = new Set(['km', 'm', 'mét', 'cây']);

/** `cách trung tâm huyện 12 km`: where a place is. */
function isDistance(words: readonly string[], { first, quantity }: Found): boolean {
  if (!LENGTHS.has(words[quantity.unit] ?? '')) return false;
  return DISTANCE.test(words.slice(Math.max(0, first - DISTANCE_REACH), first).join(' '));
}

const DISTANCE_REACH = 10;

/** `tàu công suất trên 90 CV có 12 chiếc`, `tàu cá dài từ 15 m trở lên`: which vessels are meant. */
function isOfVessel(words: readonly string[], { first, lead }: Found): boolean {
  const before = words.slice(Math.max(0, lead.start - VESSEL_REACH), first).join(' ');
  return VESSEL.test(before);
}

const VESSEL =
  /(?:^| )(?:tàu|thuyền)(?: cá)?(?: có)?(?: (?:chiều dài|dài|công suất))+ (?:từ|trên|dưới)$/;
const VESSEL_REACH = 8;

/** `1 trong 5 xã` */
function isOne(word: string | undefined): boolean {
  return word === '1' || word === 'một';
}

/** `từ 18 tuổi`, `trên 80 tuổi`: who is meant, not a measure. */
function isAge({ words }: Sentence, { quantity, lead }: Found): boolean {
  return words[quantity.unit] === 'tuổi' && lead.act !== 'reach' && lead.act !== 'turn';
}

/** Verbs that are nouns elsewhere: `cấp 96 giấy phép`. */
const VERBS = new Set(['cấp', 'mức', 'giải', 'khoản', 'kết luận', 'chuyên đề']);

/** No number of a thing goes as far: `cấp cho cơ sở 12.000 liều`. */
const MANY = 1000;

/** `lớp 9`, `đường 30 tháng 4`, `tổ 5`: the number names the thing before it. */
function isNumbered({ first, quantity }: Found, words: readonly string[], lexicon: Lexicon) {
  if (typeof quantity.value === 'object' || quantity.value >= MANY) return false;
  const length = lexicon.lengthBefore('numbered-nouns', words, first);
  if (length === 0) return false;
  const noun = words[first - 1] ?? '';
  if (noun === 'số') return !COUNTED.has(words[first - 2] ?? '');
  if (noun === 'kỳ' && /^(?:đầu|cuối|trong)$/.test(words[first - 2] ?? '')) return false;
  if (noun === 'thôn' && words[first - 2] === 'nông') return false;
  if (noun === 'bản' && /^(?:biên|văn|ấn)$/.test(words[first - 2] ?? '')) return false;
  if (noun === 'tuyến' && /^(?:chuyển|vượt|trực)$/.test(words[first - 2] ?? '')) return false;
  return quantity.isGuessed || !VERBS.has(words.slice(first - length, first).join(' '));
}

/** What makes `số` a number of things: `tổng số`, `dân số`. */
const COUNTED: ReadonlySet<string> = new Set(['tổng', 'trong', 'dân', 'quân', 'sĩ', 'con']);

/** `5 chương trình trọng điểm`, `3 khâu đột phá`, `hai bên`, `4 tại chỗ` */
function isSlogan(words: readonly string[], { unit, next }: Quantity, lexicon: Lexicon): boolean {
  const length = lexicon.lengthAt('uncounted-nouns', words, unit);
  return length > 0 && length >= next - unit;
}

const PREDICATE: ReadonlySet<string> = new Set(
  'có với dài rộng là đạt được đã tổng quy gồm tăng giảm ,'.split(' '),
);

/** `Dự án mở hành lang 30 m ven suối`: a measure inside a project's name. */
function isDimension({ words, tokens, text }: Sentence, first: number, lexicon: Lexicon): boolean {
  for (let at = first - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (isBoundary(word) || PREDICATE.has(word ?? '')) return false;
    const start = tokens[at]?.start ?? 0;
    const isCapital = /^\p{Lu}/u.test(text.slice(start, start + 1));
    if (isCapital && lexicon.lengthAt('program-heads', words, at) > 0) return true;
  }
  return false;
}
