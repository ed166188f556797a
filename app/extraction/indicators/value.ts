import type { Span } from '../../../shared/span.ts';
import type { DecimalMark } from '../../vietnamese/number.ts';
import { readNumberWords } from '../../vietnamese/numberWords.ts';
import { isScale, readQuantity, type Quantity, type UnitLists } from '../../vietnamese/quantity.ts';
import { readLead, type Lead } from './lead.ts';
import type { Lexicon } from './lexicon.ts';
import { readForms, readListedCounts, readNumberedParts, readSharedCount } from './listedCounts.ts';
import { isTelling } from './genre.ts';
import { isMeasured } from './measured.ts';
import { isFold, readFold } from './multiple.ts';
import { isRankWord, readRank } from './rank.ts';
import { dateAt, spanOf, type Sentence } from './sentence.ts';

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
  'là và hoặc hay của với có cho do để từ tại ở trong ngoài trên dưới theo về đến tới vào ra khi nếu thì mà nhưng còn đã đang sẽ được bị đạt tăng giảm vượt bằng chiếm gấp đứng xếp so cùng như gồm bao trước sau này đó kia nay cũng đều vẫn rất hơn trở lên xuống nhất nữa bởi nhằm qua mỗi các những một không chưa cần phải lần nên vì ước thứ mới toàn tổng rồi'.split(
    ' ',
  ),
);

export function isFunctionWord(word: string): boolean {
  return NO_NOUN.has(word) && word !== 'tổng';
}

/** Finds the values of a sentence, sorted. Source: annotation guide, section 3. */
export function findValues(
  sentence: Sentence,
  lexicon: Lexicon,
  mark: DecimalMark,
  isReport: boolean,
): Value[] {
  const values: Value[] = [];
  const lists = listsOf(sentence, lexicon);
  let floor = 0;
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    if (isReport && isForms(sentence.words, index, values.at(-1))) {
      const forms = readForms(sentence, index, mark);
      values.push(...forms);
      floor = forms.at(-1)?.next ?? floor;
      index = Math.max(index, floor);
    }
    if (!isNumber(sentence, index) || dateAt(sentence, index) !== null) continue;
    const value =
      readRank(sentence, index, floor) ??
      readFold(sentence, index, floor) ??
      readValue(sentence, index, floor, lists, lexicon, mark) ??
      readSharedCount(sentence, index, mark, lexicon);
    if (value === null || !(isReport || isTelling(value))) continue;
    if (values.length === 0 && isBareChange(sentence, value)) continue;
    values.push(withLeadOfPrevious(sentence, value, values.at(-1)));
    const parts = isReport ? readParts(sentence, value, mark, lexicon) : [];
    values.push(...parts);
    floor = parts.at(-1)?.next ?? value.next;
    index = floor - 1;
  }
  return values;
}

/** `tăng 25 so với đầu năm`: only an earlier value can say of what. */
function isBareChange({ tokens }: Sentence, { quantity, lead, first }: Value): boolean {
  const isChange = quantity.measure === 'bare' && lead.act === 'change';
  return isChange && tokens[first]?.kind === 'number';
}

function readParts(sentence: Sentence, whole: Value, mark: DecimalMark, lexicon: Lexicon): Value[] {
  const named = readListedCounts(sentence, whole, mark);
  return named.length > 0 ? named : readNumberedParts(sentence, whole, mark, lexicon);
}

/** True after `hình thức`, and after `trong đó` that follows a count: counts by kind can follow. */
function isForms(words: readonly string[], index: number, last: Value | undefined): boolean {
  const before = words[index - 1];
  if (before === 'thức') return words[index - 2] === 'hình';
  if (before !== 'đó' || words[index - 2] !== 'trong') return false;
  return last?.quantity.measure === 'count' && last.next >= index - FORMS_REACH;
}

const FORMS_REACH = 8;

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
  if (tokens[index]?.kind === 'number' || isRankWord(word)) return true;
  return readNumberWords(words, index) !== null || isFold(words, index);
}

/**
 * `giảm 7 vụ (13,7%)`: a percentage in brackets says the same change again; `giảm từ 14% còn 9%`: the
 * verb before the first holds for the second.
 */
function withLeadOfPrevious({ words }: Sentence, value: Value, previous: Value | undefined): Value {
  if (previous !== undefined && words[previous.first - 1] === 'từ') {
    const verb = words[previous.first - 2];
    const direction = verb === 'giảm' ? 'down' : verb === 'tăng' ? 'up' : null;
    const isTurned = value.lead.act === 'turn' && value.lead.start === previous.next;
    if (isTurned && value.lead.direction === null)
      return { ...value, lead: { ...value.lead, direction } };
  }
  if (previous !== undefined && isJoined(words, value, previous))
    return { ...value, lead: { ...previous.lead, start: value.lead.start, qualifier: null } };
  if (previous?.lead.act !== 'change' || value.lead.act === 'change') return value;
  if (!isSaidAgain(words, value, previous)) return value;
  const { start, qualifier } = value.lead;
  return { ...value, lead: { ...previous.lead, start, qualifier } };
}

/**
 * `giảm 7 vụ (13,7%)`, `giảm 7 vụ, tương đương 13,7%`, `giảm 2% (17 ha)`: the same once more as a
 * percentage or as an amount.
 */
export function isSaidAgain(words: readonly string[], value: Value, previous: Value): boolean {
  const { quantity, lead, first } = value;
  const { next } = previous;
  if (next !== lead.start - 1) return false;
  if (quantity.measure !== 'points') return isAmountOf(words, value, previous);
  if (words.slice(lead.start, first).includes('đương'))
    return words[next] === '(' || words[next] === ',';
  return words[next] === '(' && (lead.act === null || lead.act === 'change');
}

/** The amount in the bracket after a percentage: `giảm 2% (17 ha)`. */
function isAmountOf(words: readonly string[], { quantity, lead, next }: Value, previous: Value) {
  const isAmount = quantity.measure === 'measure' || quantity.measure === 'money';
  const isWhole = words[previous.next] === '(' && words[next] === ')';
  const isLed = lead.act !== null && lead.act !== 'change';
  return isAmount && isWhole && !isLed && previous.quantity.measure === 'points';
}

/** `tăng 3% và 5%`, `tăng lần lượt 3%, 5%`, `giảm 4% số vụ, 2% số người chết`: one verb for both. */
export function isJoined(
  words: readonly string[],
  { first, next, quantity, lead }: Value,
  previous: Value,
): boolean {
  const isAlone = lead.start === first && quantity.measure === previous.quantity.measure;
  const between = words.slice(previous.next, first).join(' ');
  if (
    isAlone &&
    quantity.measure === 'points' &&
    previous.lead.act === 'change' &&
    words[next] === 'số'
  )
    return /^số(?: \p{L}+)+ ?(?:,|và)$/u.test(between);
  if (isAlone && previous.lead.isEach) return /^(?:,|và|, và)$/.test(between);
  if (isAlone && quantity.measure === 'count')
    return isComparedToo(words, first, previous, between);
  return isAlone && quantity.measure === 'points' && between === 'và';
}

/** `so với cùng kỳ, giảm 5 người chết, 18 người bị thương`, `tăng 2 trường và 60 em so với năm trước` */
function isComparedToo(
  words: readonly string[],
  first: number,
  previous: Value,
  between: string,
): boolean {
  if (previous.lead.act !== 'change' || !/^(?:\p{L}+ ){0,3}(?:,|và)$/u.test(between)) return false;
  const before = words.slice(Math.max(0, previous.lead.start - COMPARED_REACH), previous.first);
  const after = words.slice(first, first + COMPARED_REACH);
  const end = after.findIndex((word) => word === ',' || word === ';' || word === '.');
  return before.includes('so') || after.slice(0, end < 0 ? undefined : end).includes('so');
}

const COMPARED_REACH = 14;

function readValue(
  sentence: Sentence,
  index: number,
  floor: number,
  lists: UnitLists,
  lexicon: Lexicon,
  mark: DecimalMark,
): Value | null {
  if (isPartOfName(sentence, index, lexicon)) return null;
  const own = readQuantity(sentence, index, lists, mark);
  const shared = own?.measure === 'bare' ? readNextUnit(sentence, index, lists, mark) : null;
  const quantity = own !== null && shared !== null ? { ...own, measure: shared.measure } : own;
  if (quantity === null || dateAt(sentence, quantity.next - 1) !== null) return null;
  const lead = withTurn(sentence, readLead(sentence, index, floor), index, quantity.next);
  // `năm 2020 hỗ trợ 31 hộ, 2021 hỗ trợ 45 hộ`
  if (quantity.isGuessed && /^(?:19|20)\d\d$/.test(sentence.words[index] ?? '')) return null;
  const isWord = sentence.tokens[index]?.kind === 'word';
  if (isWord && (quantity.isGuessed || isCapital(sentence, quantity.unit))) return null;
  const span = spanOf(sentence, index, quantity.next);
  const { next } = quantity;
  const value = { first: index, next, quantity, isRank: false, lead };
  if (span === null || !isMeasured(sentence, value, lexicon)) return null;
  const { unit: from, next: to } = shared ?? quantity;
  const unitSpan = spanOf(sentence, from, to);
  const unit =
    unitSpan &&
    sentence.text
      .slice(unitSpan.start, unitSpan.end)
      .replace(/\s+/g, ' ')
      .replace(/ rưỡi$| rưỡi(?= )/u, '');
  return { first: index, next, span, quantity, unit, isRank: false, lead };
}

const RESPECTIVELY_REACH = 9;

/** `lần lượt đạt 12, 15 và 18 tỷ đồng`: the quantity whose unit the number at `index` shares. */
function readNextUnit(
  { words, tokens }: Sentence,
  index: number,
  lists: UnitLists,
  mark: DecimalMark,
): Quantity | null {
  const isGoingOn = (at: number) =>
    (words[at + 1] === ',' || words[at + 1] === 'và') && tokens[at + 2]?.kind === 'number';
  if (!isGoingOn(index)) return null;
  const at = words.lastIndexOf('lượt', index);
  if (at < index - RESPECTIVELY_REACH || words[at - 1] !== 'lần') return null;
  let last = index + 2;
  while (last < index + RESPECTIVELY_REACH && isGoingOn(last)) last += 2;
  const next = readQuantity({ words, tokens }, last, lists, mark);
  return next === null || next.isGuessed || next.measure === 'bare' ? null : next;
}

/** What a change from one value to another leads the second with. */
export const TURNS: ReadonlySet<string> = new Set(['xuống', 'lên', 'còn', 'đến']);

/** `giảm từ 12,5% xuống còn 8,3%`: the first is no change but what it changed from. */
function withTurn(sentence: Sentence, lead: Lead, index: number, next: number): Lead {
  const { words } = sentence;
  const bracket = words[next] === '(' ? words.indexOf(')', next) + 1 : next;
  const after = dateAt(sentence, bracket)?.next ?? bracket;
  const isFrom = words[index - 1] === 'từ' && TURNS.has(words[after] ?? '');
  return isFrom && lead.act === 'change' ? { ...lead, act: 'turn', direction: null } : lead;
}

/** `30a`, `COVID-19`, `18-NQ/TW`, `“3 sạch”`: a numeral that words are attached to. */
function isPartOfName(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const { text, tokens, words } = sentence;
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.kind === 'word')
    return /^(?:thứ|tháng|ngày|cả|hàng|số|mấy|vài|giữa|ngã|lần|kỳ|khóa|mười|mươi|trăm)$/.test(
      words[index - 1] ?? '',
    );
  if (isApart(text, token)) return false;
  if (/^(?:tăng|giảm)$/.test(words[index - 1] ?? '') && words[index + 1] === '%') return false;
  const before = text.slice(Math.max(0, token.start - 2), token.start);
  const after = text.slice(token.end, token.end + 2);
  if (/[\p{L}\p{N}.]$|\p{N}[/,]$|[\p{L}\p{N}][-–]$|["“‘']$/u.test(before)) return true;
  if (/^(?:[-–/]\p{L}|[:.]\d)/u.test(after)) return true;
  return /^\p{L}/u.test(after) && !isAttachedUnit(sentence, index + 1, lexicon);
}

/** `ngã ba Cây Đa`: what follows the number is a name. */
function isCapital({ text, tokens }: Sentence, index: number): boolean {
  const start = tokens[index]?.start ?? 0;
  return /^\p{Lu}/u.test(text.slice(start, start + 1));
}

/** Spaces on both sides. */
function isApart(text: string, { start, end }: Span): boolean {
  return text[start - 1] === ' ' && text[end] === ' ';
}

const UNITS = ['measure-units', 'counted-nouns', 'currencies'] as const;

/** `12km`, `500kV`, `96triệu đồng`; not `4G`. */
function isAttachedUnit({ text, tokens, words }: Sentence, index: number, lexicon: Lexicon) {
  const written = text.slice(tokens[index]?.start, tokens[index]?.end);
  if (isScale(words[index])) return true;
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
