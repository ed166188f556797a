import { afterAgent, isActionAt, isDisbursed, isFinding, REQUEST, verbOfName } from './action.ts';
import { isComparisonAt } from './base.ts';
import type { Lexicon } from './lexicon.ts';
import { splitAtCommas, type Range } from './phrase.ts';
import { eachOf, firstIndex, isNounPhrase } from './nounPhrase.ts';
import { stripOpening } from './opening.ts';
import { isSum, RESTART, restart } from './restart.ts';
import { isBoundary, type Sentence } from './sentence.ts';
import { trimSubject } from './trimSubject.ts';
import { isFunctionWord, type Value } from './value.ts';

/** Words that end the subject wherever they stand after its head. */
const PREDICATE = new Set(['đạt', 'ước', 'tăng', 'giảm', 'vượt', 'chiếm', 'gấp', 'đã', 'dự']);
/** Words that show that a piece is a clause, not the start of a list of nouns. */
const VERBAL = new Set(
  'đạt ước giảm vượt chiếm gấp đã dự chuyển theo hướng được bị có là để cho phát ổn'.split(' '),
);
/** What the names of a sentence's values are read from. */
export interface NameContext {
  sentence: Sentence;
  values: readonly Value[];
  lexicon: Lexicon;
  joining: ReadonlySet<number>;
}

/**
 * What a value's words to the left say that it measures: `silent` when they say nothing, so that
 * an earlier value's name can hold; `other` when they speak of something else.
 */
export function findSubject(context: NameContext, index: number): Range | 'silent' | 'other' {
  const { sentence, values, joining } = context;
  const value = values[index];
  if (value === undefined) return 'silent';
  const previous = values[index - 1];
  const floor = previous?.next ?? 0;
  const start = clauseStart(sentence, value.lead.start, floor);
  const first = start === floor + 1 && sentence.words[floor] === ')' ? floor : start;
  const pieces = splitAtCommas(sentence, { first, next: value.lead.start }, joining);
  if (stripOpening(sentence, { first, next: value.lead.start }) >= value.lead.start) {
    const headed = subjectBeforeColon(context, first, floor);
    if (headed !== null) return headed;
  }
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (
      piece === undefined ||
      BESIDE.test(sentence.words.slice(piece.first, piece.first + 2).join(' '))
    )
      continue;
    if (at === 0 && previous !== undefined && first === floor)
      return (pieces.length === 1 ? subjectAfter(context, piece) : null) ?? 'silent';
    const before = pieces[at - 1];
    const isSecond = at === 1 && previous !== undefined && first === floor;
    const subject = subjectIn(context, piece, value);
    const joined = before && !isSecond ? joinPieces(context, before, piece) : null;
    const found = joined ?? subject;
    if (found !== null) return found;
    const opened = stripOpening(sentence, piece);
    if (opened < piece.next && !isAgent(sentence.words, opened)) return 'other';
  }
  return 'silent';
}

/** `Bên cạnh diện tích lúa nước, …` */
const BESIDE = /^(?:bên cạnh|cùng với|ngoài)(?: |$)/;

/** `Thu ngân sách: 12,6 tỷ đồng`: the item that a colon parts from its value. */
function subjectBeforeColon(context: NameContext, first: number, floor: number): Range | null {
  const { sentence, joining, lexicon } = context;
  const isBracket = sentence.words[first - 1] === '(';
  if (sentence.words[first - 1] !== ':' && !isBracket) return null;
  const start = clauseStart(sentence, first - 1, floor);
  const piece = splitAtCommas(sentence, { first: start, next: first - 1 }, joining).at(-1);
  if (piece === undefined) return null;
  const opened = stripOpening(sentence, piece);
  const at = opened + (/^(?:tăng|giảm|nâng)$/.test(sentence.words[opened] ?? '') ? 1 : 0);
  const isItem = isThingAt(sentence.words, at, piece.next, lexicon);
  if (isBracket && !isItem) return null;
  if (!isItem && !isNounPhrase(sentence, at, piece.next)) return null;
  return endSubject(sentence, at, piece.next, lexicon);
}

/** The start of the clause: after the last boundary, not counting brackets that are closed again. */
export function clauseStart({ words }: Sentence, end: number, floor: number): number {
  for (let at = end - 1; at >= floor; at -= 1) {
    if (words[at] === ')') {
      const open = words.lastIndexOf('(', at);
      if (open >= floor) {
        at = open;
        continue;
      }
    }
    if (isBoundary(words[at])) return at + 1;
  }
  return floor;
}

/** `Tổng giá trị sản xuất công nghiệp, xây dựng đạt …`: a piece that goes on with the one before. */
function joinPieces({ sentence, lexicon }: NameContext, before: Range, piece: Range): Range | null {
  const first = stripOpening(sentence, before);
  const start = stripOpening(sentence, piece);
  if (start >= piece.next || start > piece.first) return null;
  if (lexicon.lengthAt('measured-things', sentence.words, first) === 0) return null;
  if (lexicon.lengthAt('measured-things', sentence.words, start) > 0) return null;
  const words = sentence.words.slice(first, piece.next);
  if (words.some((word) => VERBAL.has(word))) return null;
  return trimSubject(sentence, { first, next: piece.next });
}

/**
 * The subject after the words that still belong to the value before: `… và thu nội địa đạt …`;
 * `other` for a new verb: `… và huy động 5 tỷ đồng`.
 */
function subjectAfter({ sentence, lexicon }: NameContext, piece: Range): Range | 'other' | null {
  const { words } = sentence;
  if (isSum(words, piece.first - 1, piece.next)) return { first: piece.next - 2, next: piece.next };
  let found: number | null = null;
  for (let at = piece.first + 1; at < piece.next; at += 1) {
    const isOpened = words[at - 1] === 'và' || RESTART.has(words[at - 1] ?? '');
    if (isOpened && lexicon.lengthAt('measured-things', words, at) > 0) found = at;
  }
  if (found !== null && !isComparison(words, piece.first, found))
    return endSubject(sentence, found, piece.next, lexicon);
  const and = words.slice(piece.first, piece.next).lastIndexOf('và');
  if (and < 0) return null;
  const first = stripOpening(sentence, { first: piece.first + and + 1, next: piece.next });
  if (lexicon.lengthAt('measured-actions', words, first) > 0) return 'other';
  if (isComparisonAt(words, first) || !isNounPhrase(sentence, first, piece.next)) return null;
  return endSubject(sentence, first, piece.next, lexicon);
}

/** The thing is what the value before is compared with: `so với tổng số`. */
function isComparison(words: readonly string[], first: number, at: number): boolean {
  return words[at - 1] === 'với' && words[at - 2] === 'so' && at - 2 >= first;
}

function subjectIn(
  { sentence, lexicon }: NameContext,
  piece: Range,
  { lead, quantity, first: number }: Value,
): Range | null {
  const { words } = sentence;
  const from = restart(sentence, piece, lexicon);
  const first = afterAgent(sentence, from, piece.next, quantity, lexicon);
  if (first >= piece.next) return null;
  if (words[first] === 'mỗi' && quantity.measure === 'money')
    return eachOf(sentence, first + 1, piece.next, lexicon);
  const thing = firstIndex(first, piece.next, (at) => isThingAt(words, at, piece.next, lexicon));
  const action = firstIndex(first, piece.next, (at) => isActionAt(sentence, at, first, lexicon));
  if (thing === null && action === null && isAgent(words, first)) return null;
  const nominal = thing === null ? afterNominal(words, first) : first;
  if (nominal > first)
    return endSubject(sentence, nominal, verbEnd(words, nominal, piece.next, lexicon), lexicon);
  if (thing === null && quantity.measure === 'points' && SECTOR.test(words[first] ?? ''))
    return endSubject(sentence, first, piece.next, lexicon);
  if (thing === null && lead.act === null) {
    const verb = action === null ? 0 : lexicon.lengthAt('measured-actions', words, action);
    const noun = action === null ? first : action + verb;
    const isDone = action !== null && noun >= piece.next;
    if (isDone && isGrown(sentence, first, action)) return { first, next: action };
    if (isDone && quantity.measure === 'measure' && isSector(words, action, noun, lexicon))
      return { first: action, next: noun };
    const isAlone = quantity.measure !== 'money' || action !== null;
    const again = firstIndex(noun, piece.next, (at) => isActionAt(sentence, at, first, lexicon));
    const isFound = isFinding(words, action) && !isFunctionWord(words[noun] ?? '');
    if (again !== null && !isFound) return null;
    if (!isFound && !isNounPhrase(sentence, noun, piece.next, isAlone ? 1 : 2)) return null;
  }
  if (thing !== null && thing > first && isToldByClause(sentence, first, quantity.unit - 1))
    return endSubject(sentence, first, piece.next, lexicon);
  if (thing !== null && isDisbursed(sentence, first, thing, lexicon))
    return endSubject(sentence, first, thing, lexicon);
  const isRelative = quantity.measure === 'points' && isCountedFirst(words, first, action, lexicon);
  if (thing === null && isRelative) return endSubject(sentence, first, piece.next, lexicon);
  const isVerb = thing !== null && words[thing] === 'giải';
  const isSecond = thing !== null && !isVerb && thing > first && words[thing - 1] === 'và';
  const isAsked = thing !== null && REQUEST.test(words.slice(first, thing).join(' '));
  const verb = isAsked || isVerb ? null : verbOfName(words, action, thing, lexicon);
  if (action !== null && verb === action && words.slice(lead.start, number).includes('trị'))
    return endSubject(
      sentence,
      action + lexicon.lengthAt('measured-actions', words, action),
      piece.next,
      lexicon,
    );
  const start = Math.min(verb ?? Infinity, (isSecond ? first : thing) ?? Infinity);
  return endSubject(sentence, start === Infinity ? first : start, piece.next, lexicon);
}

/** The index after `việc` or `công tác`, which make a noun of the verb that follows. */
function afterNominal(words: readonly string[], first: number): number {
  if (words[first] === 'việc') return first + 1;
  return words[first] === 'công' && words[first + 1] === 'tác' ? first + 2 : first;
}

/** Without the verb at the end: `công tác xã hội hóa vận động được 3 tỷ đồng`. */
function verbEnd(words: readonly string[], first: number, next: number, lexicon: Lexicon): number {
  const verb = next - lexicon.lengthBefore('measured-actions', words, next);
  return verb > first + 1 ? verb : next;
}

/** `hồ sơ nộp trực tuyến đạt 90%`: the verb says which of what is counted, not what is done. */
function isCountedFirst(
  words: readonly string[],
  first: number,
  action: number | null,
  lexicon: Lexicon,
): boolean {
  const length = lexicon.lengthAt('counted-nouns', words, first);
  return action !== null && length > 0 && action === first + length && !isAgent(words, first);
}

/** `ngành sản xuất và phân phối điện tăng 25%`: no verbs in the name of a branch. */
const SECTOR = /^(?:ngành|nhóm)$/;

/** `chuyển sang hộ cận nghèo là 83 hộ`: what befell them, not who. */
function isToldByClause({ words }: Sentence, first: number, number: number): boolean {
  return words[number - 1] === 'là' && BEFELL.test(words[first] ?? '');
}

/** Verbs of what befalls those who are counted. */
export const BEFELL = /^(?:thoát|rơi|chuyển|tái)$/;

/** `các địa phương đạt 50% kế hoạch`: who reaches it is not what is measured. */
function isAgent(words: readonly string[], first: number): boolean {
  return /^(?:địa phương|lực lượng|đơn vị|cơ quan|chính quyền|nhân dân|huyện|xã|tỉnh|thành phố|thị xã|phường|ngành ,) ?/.test(
    words.slice(first, first + 2).join(' '),
  );
}

/** `cây ngô trồng được 1.022 ha`: what it is done to stands before the verb, not who does it. */
function isGrown(sentence: Sentence, first: number, next: number): boolean {
  return (
    /^(?:cây|lúa|ngô|rau|rừng|diện|đàn|lạc|sắn|mía|ngành|lĩnh|khu)$/.test(
      sentence.words[first] ?? '',
    ) && isNounPhrase(sentence, first, next, 1)
  );
}

/** `nuôi trồng 340 tấn`: the sector is what is measured. */
function isSector(words: readonly string[], first: number, next: number, lexicon: Lexicon) {
  return lexicon.lengthAt('sectors', words, first) === next - first;
}

/**
 * The `số` of `dân tộc thiểu số` and `kinh tế số` counts nothing, nor the `lượng` of `lực lượng`, the
 * `giá` of `đấu giá`, the `tuổi` of `trẻ dưới 5 tuổi`.
 */
function isThingAt(words: readonly string[], at: number, next: number, lexicon: Lexicon): boolean {
  const length = lexicon.lengthAt('measured-things', words, at);
  if (length === 1 && words[at] === 'lượng')
    return !/^(?:lực|chất|năng|thời)$/.test(words[at - 1] ?? '');
  if (length === 1 && words[at] === 'nghèo') return words[at - 1] !== 'tộc';
  if (length === 1 && words[at] === 'giá')
    return !/^(?:đấu|đánh|định|thẩm)$/.test(words[at - 1] ?? '');
  if (length === 1 && words[at] === 'tuổi') return !/^\d/.test(words[at - 1] ?? '');
  if (length !== 1 || words[at] !== 'số') return length > 0;
  if (/^\d/.test(words[at + 1] ?? '')) return false;
  return at + 1 < next && !/^(?:thiểu|đa|tế|đổi|sĩ|quân)$/.test(words[at - 1] ?? '');
}

function endSubject(
  sentence: Sentence,
  first: number,
  next: number,
  lexicon: Lexicon,
): Range | null {
  const { words } = sentence;
  const head = Math.max(1, lexicon.lengthAt('measured-things', words, first));
  let end = first + head;
  const isQuoted = words[first - 1] === '"';
  while (end < next && !isPredicate(words, end) && !(isQuoted && words[end] === '"')) end += 1;
  // `Phong trào “Tiết kiệm vì người nghèo” góp …`: not from inside the title on
  const quotes = words.slice(first, end).filter((word) => word === '"');
  if (quotes.length % 2 === 1) return null;
  return trimSubject(sentence, { first, next: Math.min(end, next) }, head);
}

function isPredicate(words: readonly string[], at: number): boolean {
  if (words[at] === '(' || words[at] === 'là' || isBoundary(words[at])) return true;
  const isOnly = /^(?:mới|chỉ)$/.test(words[at] ?? '') && DOING.test(words[at + 1] ?? '');
  if (isOnly && !/^(?:thôn|chứng|tín|địa)$/.test(words[at - 1] ?? '')) return true;
  if (words[at] === 'được' && KEPT.test(words.slice(at + 1, at + 3).join(' '))) return true;
  return PREDICATE.has(words[at] ?? '') && !OF_NOUN.has(words[at + 1] ?? '');
}

/** What makes a noun of a predicate's word: `tăng trưởng`, `dự án`, `số xã đạt chuẩn chiếm …`. */
const OF_NOUN: ReadonlySet<string> = new Set(['trưởng', 'án', 'toán', 'chuẩn', 'tiêu', 'danh']);

/** `tỷ lệ thất nghiệp được khống chế ở mức 2%` */
const KEPT = /^(?:khống chế|duy trì|giữ|kiểm soát|kéo giảm)(?: |$)/;

/** `vốn đầu tư mới giải ngân 31%`, `chỉ đạt` */
const DOING = /^(?:giải|đạt|được|thực|hoàn|thu|chiếm)$/;
