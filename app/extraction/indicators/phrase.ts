import { isComparisonAt } from './base.ts';
import type { Lexicon } from './lexicon.ts';
import { goesOn, memberEnd } from './memberList.ts';
import { opensOther } from './opensOther.ts';
import { dateAt, isBoundary, isCapital, type Sentence } from './sentence.ts';
import { sizeBefore } from './sizeBefore.ts';

/** Tokens from `first` to `next`. */
export interface Range {
  first: number;
  next: number;
}

/** The commas of a sentence that join words of one phrase: `khiếu nại, tố cáo`. */
export function findJoiningCommas(sentence: Sentence, lexicon: Lexicon): ReadonlySet<number> {
  const { words } = sentence;
  const commas = new Set<number>();
  const last = words.lastIndexOf(',');
  for (let index = 0; index <= last; index += 1) {
    if (
      words[index] === ',' &&
      (isSectors(words, index, lexicon) ||
        isHardships(words, index) ||
        isCountedTogether(sentence, index, lexicon))
    )
      commas.add(index);
    const length = lexicon.lengthAt('joined-words', words, index);
    for (let at = index; at < index + length; at += 1) if (words[at] === ',') commas.add(at);
  }
  return commas;
}

/** `công nghiệp, xây dựng`, `du lịch và chế biến` */
export function isSectors(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const isSector = lexicon.lengthBefore('sectors', words, at) > 0;
  return isSector && lexicon.lengthAt('sectors', words, at + 1) > 0;
}

/** `hội viên nghèo, khuyết tật`, `trẻ mồ côi, có hoàn cảnh khó khăn`: who they are, said together. */
function isHardships(words: readonly string[], comma: number): boolean {
  if (!HARDSHIP.test(words.slice(Math.max(0, comma - 2), comma).join(' '))) return false;
  return HARDSHIP_NEXT.test(words.slice(comma + 1, comma + 4).join(' '));
}

const HARDSHIP = /(?:nghèo|khuyết tật|tàn tật|mồ côi|neo đơn|đơn thân|khó khăn|yếu thế)$/;
const HARDSHIP_NEXT =
  /^(?:nghèo|cận nghèo|khuyết tật|tàn tật|mồ côi|neo đơn|đơn thân|khó khăn|yếu thế|vượt khó|hiếu học|có (?:hoàn cảnh|thành tích))(?: |$)/;

/** `150 tổ hợp tác, hợp tác xã`, `100% thôn, khu phố`: nouns that are counted together. */
function isCountedTogether(sentence: Sentence, comma: number, lexicon: Lexicon): boolean {
  const { words, tokens } = sentence;
  const length = lexicon.lengthAt('counted-nouns', words, comma + 1);
  if (length === 0 || isCapital(sentence, comma + 1)) return false;
  if (lexicon.lengthAt('clause-openers', words, comma + 1) > length) return false;
  if (lexicon.lengthAt('measured-things', words, comma + 1) > 0) return false;
  const noun = lexicon.lengthBefore('counted-nouns', words, comma);
  const number = comma - noun - 1;
  if (isComparisonAt(words, number + 1)) return false;
  const isCounted = tokens[number]?.kind === 'number' || words[number] === '%';
  const after = comma + 1 + length;
  const isNumber = (at: number) => tokens[at]?.kind === 'number';
  if (words[after] === 'có' && (isNumber(after + 1) || isNumber(after + 2))) return false;
  return noun > 0 && isCounted && tokens[after]?.kind === 'word' && !isCapital(sentence, after);
}

const ADMIN_UNIT = /^(?:huyện|tỉnh|xã|phường|quận|thôn|bản|ấp|phương)$/;
const PLACE_UNIT = /^(?:xã|phường|huyện|tỉnh|quận|thôn|bản|ấp|buôn|làng|xóm|khóm|trấn|phố)$/;

/** The comma of `3 xã Tân Lập, Tân Hòa và Bình An` and of `các tội “Cố ý gây thương tích”, “Đánh bạc”`. */
function isInNames(sentence: Sentence, first: number, comma: number): boolean {
  const { words } = sentence;
  if (isOfTitles(words, comma)) return true;
  if (!isCapital(sentence, comma - 1) || !isCapital(sentence, comma + 1)) return false;
  let place = comma - 1;
  while (place > first && isCapital(sentence, place)) place -= 1;
  return [first, first + 1, place].some((at) => PLACE_UNIT.test(words[at] ?? ''));
}

function isOfTitles(words: readonly string[], comma: number): boolean {
  return words[comma - 1] === '"' && words[comma + 1] === '"';
}

/** A capital after a comma, not the list's own first word (`Quỹ …, Quỹ …`) nor a short form (`THCS`). */
function isNewName(sentence: Sentence, first: number, at: number): boolean {
  if (!isCapital(sentence, at) || sentence.words[at] === sentence.words[first]) return false;
  const { text, tokens } = sentence;
  return !/^\p{Lu}{2,}$/u.test(text.slice(tokens[at]?.start, tokens[at]?.end));
}

const ENDING = new Set(['để', 'nhưng', '/', 'gồm', 'như', 'nhằm', 'nên', 'so', '+', '"', '“', '”']);
/** The longest name, in tokens. */
const LONGEST = 40;

/**
 * Where the noun phrase that starts at `first` ends, with its modifiers and predicate: before a
 * mark, a word that opens something else, a titled document, or `limit`.
 */
export function phraseEnd(
  sentence: Sentence,
  first: number,
  limit: number,
  joining: ReadonlySet<number>,
  lexicon: Lexicon,
): number {
  const { words } = sentence;
  const size = limit < words.length ? sizeBefore(words, first, limit, lexicon) : null;
  let at = first;
  let isList = false;
  while (at < Math.min(size ?? limit, first + LONGEST, words.length)) {
    const word = words[at] ?? '';
    const passed = passOver(sentence, at, limit);
    if (passed !== null) {
      at = passed;
      continue;
    }
    if ((isBoundary(word) && !isAbbreviated(sentence, at)) || isEnding(words, at)) break;
    if (isEnd(words, at) || hasThing(words, at, limit, lexicon)) break;
    if (word === ',' && !joining.has(at) && !isInNames(sentence, first, at)) {
      if (isNewName(sentence, first, at + 1) || !goesOn(sentence, first, at, limit, lexicon)) break;
      isList = true;
    }
    const isLast = isList && word === 'và' && !isLed(sentence, at, limit, lexicon);
    if (at > first && !isLast && opensOther(sentence, at, lexicon)) break;
    at += 1;
  }
  const end = trimEnd(sentence, first, at);
  return at === limit && end > first + 1
    ? trimEnd(sentence, first, trimVerb(sentence, { first, next: end }, limit, lexicon))
    : end;
}

/** The index after a date's `/`, a title in quotation marks or a grade that belongs to the phrase; else null. */
function passOver(sentence: Sentence, at: number, limit: number): number | null {
  const { words } = sentence;
  if (words[at] === '/' && (dateAt(sentence, at) !== null || isFraction(sentence, at)))
    return at + 1;
  const close = quoteEnd(words, at);
  if (close !== null && close <= limit) return close;
  const isGrade = words[at] === 'trở' && GRADE.test(words[at - 1] ?? '');
  return isGrade && words[at + 1] === 'lên' ? at + 2 : null;
}

/** The `để` of `để lại` ends nothing. */
function isEnding(words: readonly string[], at: number): boolean {
  return ENDING.has(words[at] ?? '') && !(words[at] === 'để' && words[at + 1] === 'lại');
}

/** `20 trường trở lên`, `2 tiêu chí còn lại là thu nhập và môi trường`, `5 xã đạt tỷ lệ …` */
function isEnd(words: readonly string[], at: number): boolean {
  if (words[at] === 'trở') return words[at + 1] !== 'lại' && words[at + 1] !== 'thành';
  if (words[at] === 'đạt')
    return /^(?:tỷ|tỉ) lệ$/.test(`${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`);
  return words[at] === 'là' && words[at - 1] === 'lại' && words[at - 2] === 'còn';
}

/** `2 cống có tổng vốn 9 tỷ đồng`: what the next value measures. */
function hasThing(words: readonly string[], at: number, limit: number, lexicon: Lexicon): boolean {
  if (words[at] !== 'có' || limit >= words.length) return false;
  const length = lexicon.lengthAt('measured-things', words, at + 1);
  return length > 0 && at + 1 + length === limit;
}

/** `hoàn thành tốt nhiệm vụ trở lên`, `loại khá trở lên`: from that grade up. */
const GRADE = /^(?:vụ|khá|giỏi|tốt|sao)$/;

/** The words from `at` on lead to the next value. */
function isLed(sentence: Sentence, at: number, limit: number, lexicon: Lexicon): boolean {
  return limit < sentence.words.length && memberEnd(sentence, at, limit, lexicon) === limit;
}

/** The `/` of `đạt 19/19 tiêu chí` */
function isFraction({ tokens }: Sentence, at: number): boolean {
  return tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number';
}

/** The point of `T.P Sông Hồng` and `TP. Sông Hồng`. */
function isAbbreviated({ words, tokens }: Sentence, at: number): boolean {
  return (
    words[at] === '.' &&
    (words[at - 1] === 'tp' || (words[at - 1] === 't' && tokens[at]?.end === tokens[at + 1]?.start))
  );
}

const LONGEST_TITLE = 28;

/** The index after the title in quotation marks that starts at `at`: `danh hiệu “Gia đình văn hóa”`. */
function quoteEnd(words: readonly string[], at: number): number | null {
  if (words[at] !== '"' || (words[at - 1] === ',' && !isOfTitles(words, at - 1))) return null;
  const end = words.indexOf('"', at + 1);
  return end < 0 || end > at + LONGEST_TITLE ? null : end + 1;
}

/** Without the verb whose object is the next value: `35 hộ dân hiến 2.500 m2`, `và bầu 6 người`. */
function trimVerb(
  { words }: Sentence,
  { first, next: end }: Range,
  limit: number,
  lexicon: Lexicon,
): number {
  const and = words.lastIndexOf('và', end - 1);
  const isPair = lexicon.lengthBefore('measured-actions', words, and) > 0;
  if (and > first && and >= end - 3 && !isPair) return and;
  const isBelonging = BELONGING.test(words.slice(end - 2, end).join(' '));
  if (!isBelonging && /^(?:với|tại|ở)$/.test(words[limit - 1] ?? '')) return end;
  const verb = end - (isBelonging ? 2 : lexicon.lengthBefore('measured-actions', words, end));
  if (verb <= first || /^(?:cây|khoản)$/.test(words[verb - 1] ?? '')) return end;
  return verb > first + 1 && /^(?:đang|đã)$/.test(words[verb - 1] ?? '') ? verb - 1 : verb;
}

/** `đại biểu đại diện cho 640 đảng viên`, `sinh hoạt tại 9 chi bộ` */
const BELONGING = /^(?:đại diện|sinh hoạt|liên kết|công tác|làm việc|cư trú|sinh sống)$/;

const DANGLING =
  /^(?:theo|thành|lên|xuống|đối|do|từ|trên|và|với|cho|trong|là|hay|hoặc|có|của|đã|được|để|thì|về|cùng|tại|ở|vào|trước|sau|giúp|nhận|tặng|trao|thuộc|,|-)$/;

/** The `thành` of `hoàn thành` leads to nothing, nor do the ends of `công nhận` and `nhà ở`. */
const COMPOUND =
  /^(?:trở lên|hiện có|(?:hoàn|khánh|trưởng|đạt) thành|(?:công|xác|ghi|chứng|tiếp) nhận|(?:nhà|đất|chỗ|nơi) ở|(?:trực|phụ) thuộc|tồn tại)$/;

function isDangling(words: readonly string[], at: number): boolean {
  const isOwn = COMPOUND.test(`${words[at - 1] ?? ''} ${words[at] ?? ''}`);
  return !isOwn && DANGLING.test(words[at] ?? '');
}

/** The first token of the dates that end with the token: `19 giờ 30 thứ bảy`. */
function firstOfDates(sentence: Sentence, at: number): number | null {
  let first: number | null = null;
  for (let date = dateAt(sentence, at); date !== null; date = dateAt(sentence, date.first - 1))
    first = date.first;
  return first;
}

const BEFORE_DATE = /^(?:trong|vào|đến|lúc|trước|sau|từ)$/;

const PLACE_WORD =
  /^(?:huyện|tỉnh|xã|thị|thành|phường|quận|thôn|bản|ấp|xóm|khóm|buôn|làng|trấn|phố|địa|bàn|phương|các|một|số|và|toàn|,)$/;

/** Without administrative units at the end: `rau ở xã An Phú`, `hộ nghèo trên địa bàn huyện`. */
function withoutPlace(sentence: Sentence, first: number, end: number): number {
  const { words } = sentence;
  let at = end;
  let units = 0;
  while (at > first + 1 && (PLACE_WORD.test(words[at - 1] ?? '') || isCapital(sentence, at - 1))) {
    if (ADMIN_UNIT.test(words[at - 1] ?? '')) units += 1;
    at -= 1;
  }
  if (at > first + 1 && words[at - 1] === 'trên' && words[at + 1] === 'bàn') return at - 1;
  if (at > first + 1 && words[at] === 'toàn' && /^(?:trong|trên)$/.test(words[at - 1] ?? ''))
    return at - 1;
  return units > 0 && at > first + 1 && /^(?:tại|ở)$/.test(words[at - 1] ?? '') ? at - 1 : end;
}

/** `hộ đăng ký thoát nghèo vào cuối năm`, `vào cuối nhiệm kỳ` */
function isDeadline(words: readonly string[], next: number): boolean {
  return DEADLINE.test(words.slice(Math.max(0, next - DEADLINE_LENGTH), next).join(' '));
}

/** The longest deadline, in tokens. */
const DEADLINE_LENGTH = 4;
const DEADLINE = /(?:^| )vào (?:đầu|giữa|cuối) (?:năm|quý|tháng|nhiệm kỳ)$/;

/**
 * Without the words at the end that lead to what follows, a date with its preposition, and one right
 * after the only noun: `17 vụ năm 2019`.
 */
function trimEnd(sentence: Sentence, first: number, end: number): number {
  const { words } = sentence;
  let next = withoutPlace(sentence, first, end);
  for (;;) {
    const date = next > first ? firstOfDates(sentence, next - 1) : null;
    const isOfPhase = date !== null && words[date - 3] === 'giai' && words[date - 2] === 'đoạn';
    const isAlone = date === first + 1;
    if (isAlone) next = date;
    else if (date !== null && !isOfPhase && BEFORE_DATE.test(words[date - 1] ?? ''))
      next = date - 1;
    else if (next > first + 1 && isDangling(words, next - 1)) next -= 1;
    else if (isDeadline(words, next)) next = words.lastIndexOf('vào', next - 1);
    else return Math.max(next, first);
  }
}

/** The pieces between commas that part, outside brackets, of the tokens from `first` to `next`; sorted. */
export function splitAtCommas(
  { words }: Sentence,
  { first, next }: Range,
  joining: ReadonlySet<number>,
): Range[] {
  const pieces: Range[] = [];
  let start = first;
  let depth = 0;
  for (let at = first; at <= next; at += 1) {
    if (at < next && words[at] === '(') depth += 1;
    if (at < next && words[at] === ')' && depth > 0) depth -= 1;
    if (at < next && (words[at] !== ',' || joining.has(at) || depth > 0)) continue;
    pieces.push({ first: start, next: at });
    start = at + 1;
  }
  return pieces;
}
