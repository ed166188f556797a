import type { Span } from '../../../shared/span.ts';
import { parseNumberWord, type DecimalMark } from '../../vietnamese/number.ts';
import { readQuantity, type Quantity, type UnitLists } from '../../vietnamese/quantity.ts';
import { readLead, type Lead } from './lead.ts';
import type { Lexicon } from './lexicon.ts';
import { dateAt, isBoundary, spanOf, type Sentence } from './sentence.ts';

/** A measured value: the tokens from `first` to `next`. */
export interface Value {
  first: number;
  next: number;
  span: Span;
  quantity: Quantity;
  /** The unit in the article's words; null for a rank or a bare number. */
  unit: string | null;
  isRank: boolean;
  lead: Lead;
}

/** Words that never name what is counted. */
const NO_NOUN = new Set(
  'là và hoặc hay của với có cho do để từ tại ở trong ngoài trên dưới theo về đến tới vào ra khi nếu thì mà nhưng còn đã đang sẽ được bị đạt tăng giảm vượt bằng chiếm gấp đứng xếp so cùng như gồm bao trước sau này đó kia nay cũng đều vẫn rất hơn trở lên xuống nhất nữa bởi nhằm qua mỗi các những một không chưa cần phải lần nên vì ước thứ mới toàn tổng'.split(
    ' ',
  ),
);

export function isFunctionWord(word: string): boolean {
  return NO_NOUN.has(word) && word !== 'tổng';
}

/** Finds the values of a sentence, sorted. Source: annotation guide, section 3. */
export function findValues(sentence: Sentence, lexicon: Lexicon, mark: DecimalMark): Value[] {
  const values: Value[] = [];
  const lists = listsOf(sentence, lexicon);
  let floor = 0;
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    if (!isNumber(sentence, index) || dateAt(sentence, index) !== null) continue;
    const value =
      readRank(sentence, index, floor) ?? readValue(sentence, index, floor, lists, lexicon, mark);
    if (value === null) continue;
    values.push(value);
    floor = value.next;
    index = value.next - 1;
  }
  return values;
}

function listsOf(sentence: Sentence, lexicon: Lexicon): UnitLists {
  return {
    currency: (words, at) => lexicon.lengthAt('currencies', words, at),
    measure: (words, at) => lexicon.lengthAt('measure-units', words, at),
    noun: (words, at) => lexicon.lengthAt('counted-nouns', words, at),
    guess: (_, at) => guessNoun(sentence, at),
  };
}

function isNumber({ tokens, words }: Sentence, index: number): boolean {
  const word = words[index] ?? '';
  return tokens[index]?.kind === 'number' || RANK.has(word) || parseNumberWord(word) !== null;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The word before the number of a rank. */
const RANK: ReadonlySet<string> = new Set(['thứ', 'hạng']);

/** `đứng thứ 12`, `xếp thứ hai`, `xếp hạng 5` */
function readRank(sentence: Sentence, index: number, floor: number): Value | null {
  const { words, tokens } = sentence;
  if (!RANK.has(words[index] ?? '')) return null;
  const word = words[index + 1] ?? '';
  const isNumeral = tokens[index + 1]?.kind === 'number' && /^\d+$/.test(word);
  const rank = isNumeral ? Number(word) : word === 'nhì' ? 2 : ORDINALS.indexOf(word) + 1;
  if (rank <= 0) return null;
  const lead = readLead(sentence, index, floor);
  const span = spanOf(sentence, index, index + 2);
  if (lead.act !== 'rank' || span === null) return null;
  const next = index + 2;
  const quantity: Quantity = {
    value: rank,
    upper: null,
    measure: 'bare',
    unit: next,
    next,
    isGuessed: false,
  };
  return { first: index, next, span, quantity, unit: null, isRank: true, lead };
}

function readValue(
  sentence: Sentence,
  index: number,
  floor: number,
  lists: UnitLists,
  lexicon: Lexicon,
  mark: DecimalMark,
): Value | null {
  if (isPartOfName(sentence, index, lexicon)) return null;
  const quantity = readQuantity(sentence, index, lists, mark);
  if (quantity === null || dateAt(sentence, quantity.next - 1) !== null) return null;
  const lead = withTurn(sentence, readLead(sentence, index, floor), index, quantity.next);
  const isWord = sentence.tokens[index]?.kind === 'word';
  if (isWord && (quantity.isGuessed || quantity.measure !== 'count')) return null;
  const span = spanOf(sentence, index, quantity.next);
  const value = { first: index, next: quantity.next, quantity, isRank: false, lead };
  if (span === null || !isMeasured(sentence, value, lexicon)) return null;
  const unitSpan = spanOf(sentence, quantity.unit, quantity.next);
  const unit = unitSpan && sentence.text.slice(unitSpan.start, unitSpan.end).replace(/\s+/g, ' ');
  return { ...value, span, unit };
}

const TURNS: ReadonlySet<string> = new Set(['xuống', 'lên', 'còn', 'đến']);

/** `giảm từ 12,5% xuống còn 8,3%`: the first is no change but what it changed from. */
function withTurn(sentence: Sentence, lead: Lead, index: number, next: number): Lead {
  const { words } = sentence;
  const after = dateAt(sentence, next)?.next ?? next;
  const isFrom = words[index - 1] === 'từ' && TURNS.has(words[after] ?? '');
  return isFrom && lead.act === 'change' ? { ...lead, act: 'turn', direction: null } : lead;
}

/** `30a`, `COVID-19`, `18-NQ/TW`, `“3 sạch”`: a numeral that words are attached to. */
function isPartOfName(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const { text, tokens, words } = sentence;
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.kind === 'word')
    return /^(?:thứ|tháng|ngày|cả|hàng|số|mấy|vài)$/.test(words[index - 1] ?? '');
  if (isApart(text, token)) return false;
  const before = text.slice(Math.max(0, token.start - 2), token.start);
  const after = text.slice(token.end, token.end + 2);
  if (/[\p{L}\p{N}.]$|\p{N}\/$|[\p{L}\p{N}][-–]$|["“‘']$/u.test(before)) return true;
  if (/^(?:[-–/]\p{L}|[:.]\d)/u.test(after)) return true;
  return /^\p{L}/u.test(after) && !isAttachedUnit(sentence, index + 1, lexicon);
}

/** Spaces on both sides. */
function isApart(text: string, { start, end }: Span): boolean {
  return text[start - 1] === ' ' && text[end] === ' ';
}

const UNITS = ['measure-units', 'counted-nouns', 'currencies'] as const;

/** `12km`, `500kV`; not `4G`. */
function isAttachedUnit({ text, tokens, words }: Sentence, index: number, lexicon: Lexicon) {
  const written = text.slice(tokens[index]?.start, tokens[index]?.end);
  return !/^\p{Lu}$/u.test(written) && UNITS.some((id) => lexicon.lengthAt(id, words, index) > 0);
}

/** A noun that no dictionary has: two syllables, one before a word that is none. */
function guessNoun({ words, tokens, text }: Sentence, at: number): number {
  const isWord = (index: number): boolean => {
    const [token, word] = [tokens[index], words[index] ?? ''];
    if (token?.kind !== 'word' || NO_NOUN.has(word)) return false;
    const written = text.slice(token.start, token.end);
    return written === written.toLowerCase() || /^\p{Lu}{2,5}$/u.test(written);
  };
  if (!isWord(at)) return 0;
  return isWord(at + 1) ? 2 : 1;
}

type Found = Omit<Value, 'span' | 'unit'>;

/** Whether the guide marks the value: its unit, what stands before it, and where. */
function isMeasured(sentence: Sentence, value: Found, lexicon: Lexicon): boolean {
  const { first, quantity, lead } = value;
  const { words } = sentence;
  switch (quantity.measure) {
    case 'bare':
      return typeof quantity.value === 'object' && quantity.value.num <= quantity.value.den;
    case 'times':
      return lead.act !== null && lead.act !== 'rank';
    case 'points':
    case 'money':
      return true;
    case 'measure':
      return !isDimension(sentence, first, lexicon) && !isAge(sentence, value);
    case 'count':
      if (quantity.isGuessed && lead.start === first) return false;
      if (words[first - 1] === 'trong' && isOne(words[first - 2])) return false;
      return !isNumbered(value, words, lexicon) && !isSlogan(words, quantity, lexicon);
  }
}

/** `1 trong 5 xã` */
function isOne(word: string | undefined): boolean {
  return word === '1' || word === 'một';
}

/** `từ 18 tuổi`, `trên 80 tuổi`: who is meant, not a measure. */
function isAge({ words }: Sentence, { quantity, lead }: Found): boolean {
  return words[quantity.unit] === 'tuổi' && lead.act !== 'reach' && lead.act !== 'turn';
}

/** Verbs that are nouns elsewhere: `cấp 96 giấy phép`. */
const VERBS = new Set(['cấp', 'mức', 'giải', 'khoản']);

/** `lớp 9`, `đường 30 tháng 4`, `tổ 5`: the number names the thing before it. */
function isNumbered({ first, quantity }: Found, words: readonly string[], lexicon: Lexicon) {
  if (typeof quantity.value === 'object') return false;
  const length = lexicon.lengthBefore('numbered-nouns', words, first);
  if (length === 0) return false;
  const noun = words[first - 1] ?? '';
  if (noun === 'số') return !/^(?:tổng|trong)$/.test(words[first - 2] ?? '');
  return quantity.isGuessed || !VERBS.has(noun);
}

/** `4 chương trình trọng tâm`, `2 khâu đột phá`, `hai bên`, `4 tại chỗ` */
function isSlogan(words: readonly string[], { unit, next }: Quantity, lexicon: Lexicon): boolean {
  const length = lexicon.lengthAt('uncounted-nouns', words, unit);
  return length > 0 && length >= next - unit;
}

const PREDICATE: ReadonlySet<string> = new Set(
  'có với dài rộng là đạt được đã tổng quy gồm tăng giảm ,'.split(' '),
);

/** `Dự án thu hồi 50 m mỗi bên đường`: a measure inside a project's name. */
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
