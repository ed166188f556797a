import { isComparisonAt } from './base.ts';
import type { Lexicon } from './lexicon.ts';
import { splitAtCommas, type Range } from './phrase.ts';
import { stripGoal, stripOpening } from './opening.ts';
import { isBoundary, type Sentence } from './sentence.ts';
import { trimSubject } from './trimSubject.ts';
import { isFunctionWord, type Value } from './value.ts';

/** Words that end the subject wherever they stand after its head. */
const PREDICATE = new Set(['đạt', 'ước', 'tăng', 'giảm', 'vượt', 'chiếm', 'gấp', 'đã', 'dự']);
/** Words that show that a piece is a clause, not the start of a list of nouns. */
const VERBAL = new Set(
  'đạt ước giảm vượt chiếm gấp đã dự chuyển theo hướng được bị có là để cho phát ổn'.split(' '),
);
/** Words after which a new noun phrase starts: `với tỷ lệ …`, `đưa tỷ lệ …`. */
const RESTART = new Set([
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
  const first = clauseStart(sentence, value.lead.start, floor);
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
    const start = stripOpening(sentence, piece);
    if (start < piece.next && !isAgent(sentence.words, start)) return 'other';
  }
  return 'silent';
}

/** `Bên cạnh diện tích lúa nước, …` */
const BESIDE = /^(?:bên cạnh|cùng với|ngoài)(?: |$)/;

/** `Thu ngân sách: 12,6 tỷ đồng`: the item that a colon parts from its value. */
function subjectBeforeColon(context: NameContext, first: number, floor: number): Range | null {
  const { sentence, joining, lexicon } = context;
  if (sentence.words[first - 1] !== ':') return null;
  const start = clauseStart(sentence, first - 1, floor);
  const piece = splitAtCommas(sentence, { first: start, next: first - 1 }, joining).at(-1);
  if (piece === undefined) return null;
  const at = stripOpening(sentence, piece);
  const isItem = isThingAt(sentence.words, at, piece.next, lexicon);
  if (!isItem && !isNounPhrase(sentence, at, piece.next)) return null;
  return endSubject(sentence, at, piece.next, lexicon);
}

/** The start of the clause: after the last boundary, not counting brackets that are closed again. */
function clauseStart({ words }: Sentence, end: number, floor: number): number {
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
  { lead, quantity }: Value,
): Range | null {
  const { words } = sentence;
  const first = restart(sentence, piece, lexicon);
  if (first >= piece.next) return null;
  const thing = firstIndex(first, piece.next, (at) => isThingAt(words, at, piece.next, lexicon));
  const action = firstIndex(first, piece.next, (at) => isActionAt(words, at, first, lexicon));
  if (thing === null && action === null && isAgent(words, first)) return null;
  if (thing === null && lead.act === null) {
    const verb = action === null ? 0 : lexicon.lengthAt('measured-actions', words, action);
    const noun = action === null ? first : action + verb;
    const isDone = action !== null && noun >= piece.next;
    if (isDone && isGrown(sentence, first, action)) return { first, next: action };
    const isAlone = quantity.measure !== 'money' || action !== null;
    const again = firstIndex(noun, piece.next, (at) => isActionAt(words, at, first, lexicon));
    if (again !== null || !isNounPhrase(sentence, noun, piece.next, isAlone ? 1 : 2)) return null;
  }
  if (thing !== null && thing > first && isToldByClause(sentence, first, quantity.unit - 1))
    return endSubject(sentence, first, piece.next, lexicon);
  if (thing !== null && isDisbursed(sentence, first, thing, lexicon))
    return endSubject(sentence, first, thing, lexicon);
  const isVerb = thing !== null && words[thing] === 'giải';
  const isSecond = thing !== null && !isVerb && thing > first && words[thing - 1] === 'và';
  const isAsked = thing !== null && REQUEST.test(words.slice(first, thing).join(' '));
  const verb = isAsked || isVerb ? null : verbOfName(words, action, thing, lexicon);
  const start = Math.min(verb ?? Infinity, (isSecond ? first : thing) ?? Infinity);
  return endSubject(sentence, start === Infinity ? first : start, piece.next, lexicon);
}

/** `chuyển sang hộ cận nghèo là 83 hộ`: what befell them, not who. */
function isToldByClause({ words }: Sentence, first: number, number: number): boolean {
  return words[number - 1] === 'là' && BEFELL.test(words[first] ?? '');
}

/** Verbs of what befalls those who are counted. */
export const BEFELL = /^(?:thoát|rơi|chuyển|tái)$/;

/** Where the name's verb starts: `kiến nghị thu hồi 7 tỷ đồng`; none of `xây dựng quỹ hội 5 tỷ đồng`. */
function verbOfName(
  words: readonly string[],
  action: number | null,
  thing: number | null,
  lexicon: Lexicon,
): number | null {
  if (action === null) return null;
  const length = lexicon.lengthAt('measured-actions', words, action);
  const next = action + length;
  const verb = words.slice(action, next).join(' ');
  if (REQUEST.test(verb) && lexicon.lengthAt('measured-actions', words, next) > 0) return next;
  const isGiven = /^(?:xây dựng|vận động|đóng góp|ủng hộ|quyên góp)$/.test(verb);
  return next === thing && (isGiven || words[next] === 'số') ? null : action;
}

/** `các địa phương đạt 50% kế hoạch`: who reaches it is not what is measured. */
function isAgent(words: readonly string[], first: number): boolean {
  return /^(?:địa phương|đơn vị|cơ quan|chính quyền|nhân dân|huyện|xã|tỉnh|thành phố|thị xã|phường|ngành ,) ?/.test(
    words.slice(first, first + 2).join(' '),
  );
}

/** `Dự án đường vành đai giải ngân 31 tỷ đồng`: the project is measured. */
function isDisbursed({ words }: Sentence, first: number, thing: number, lexicon: Lexicon): boolean {
  const isVerb = thing > first && words[thing] === 'giải' && words[thing + 1] === 'ngân';
  return isVerb && lexicon.lengthAt('program-heads', words, first) > 0;
}

/** `đề nghị giải ngân`: what is asked for is measured. */
const REQUEST = /(?:^| )(?:đề nghị|kiến nghị|đề xuất|xin)$/;

/** `cây ngô trồng được 1.022 ha`: what it is done to stands before the verb, not who does it. */
function isGrown(sentence: Sentence, first: number, next: number): boolean {
  return (
    /^(?:cây|lúa|ngô|rau|rừng|diện|đàn|lạc|sắn|mía|ngành|lĩnh|khu)$/.test(
      sentence.words[first] ?? '',
    ) && isNounPhrase(sentence, first, next, 1)
  );
}

/** `công nghiệp - xây dựng 1.250 tỷ đồng`: as many words, none of them a function word. */
function isNounPhrase({ words }: Sentence, first: number, next: number, length = 2): boolean {
  const part = words
    .slice(first, next)
    .filter((word, at) => word !== 'các' && !(at > 0 && word === 'và'));
  return part.length >= length && !part.some(isFunctionWord);
}

/** The start of the last noun phrase of a piece that a thing opens: `cuộc bầu cử với tỷ lệ …`. */
function restart(sentence: Sentence, piece: Range, lexicon: Lexicon): number {
  const { words } = sentence;
  const first = stripGoal(sentence, piece);
  const isThing = (at: number) => lexicon.lengthAt('measured-things', words, at) > 0;
  const isNamed = isThing(first);
  for (let at = piece.next - 1; at > first; at -= 1) {
    const word = words[at - 1] ?? '';
    if (word === '"' && isThing(at)) return at;
    const isTotal = word === 'với' && /^(?:tổng|mức|tỷ|số)$/.test(words[at] ?? '');
    const isOpened =
      word === 'là' || ((!isNamed || isTotal) && RESTART.has(word) && words[at - 2] !== 'so');
    if (isOpened && isThing(at)) return at;
  }
  return first;
}

function firstIndex(first: number, next: number, isFound: (index: number) => boolean) {
  for (let at = first; at < next; at += 1) if (isFound(at)) return at;
  return null;
}

/** The `số` of `dân tộc thiểu số` and `kinh tế số` counts nothing. */
function isThingAt(words: readonly string[], at: number, next: number, lexicon: Lexicon): boolean {
  const length = lexicon.lengthAt('measured-things', words, at);
  if (length !== 1 || words[at] !== 'số') return length > 0;
  return at + 1 < next && !/^(?:thiểu|đa|tế|đổi|sĩ|quân)$/.test(words[at - 1] ?? '');
}

/** The `xây dựng` of `công nghiệp - xây dựng` is no verb, nor the `cấp` of `các cấp hội`. */
function isActionAt(
  words: readonly string[],
  at: number,
  first: number,
  lexicon: Lexicon,
): boolean {
  const before = words[at - 1] ?? '';
  const isJoined = /^(?:-|–|và|các|cây|rừng)$/.test(before) || (before === ',' && at > first);
  return !isJoined && lexicon.lengthAt('measured-actions', words, at) > 0;
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
  while (end < next && !isPredicate(words, end)) end += 1;
  // `Phong trào “Tiết kiệm vì người nghèo” góp …`: not from inside the title on
  const quotes = words.slice(first, end).filter((word) => word === '"');
  if (quotes.length % 2 === 1) return null;
  return trimSubject(sentence, { first, next: Math.min(end, next) }, head);
}

function isPredicate(words: readonly string[], at: number): boolean {
  if (words[at] === '(' || words[at] === 'là' || isBoundary(words[at])) return true;
  if (/^(?:mới|chỉ)$/.test(words[at] ?? '') && DOING.test(words[at + 1] ?? '')) return true;
  return PREDICATE.has(words[at] ?? '') && words[at + 1] !== 'trưởng' && words[at + 1] !== 'án';
}

/** `vốn đầu tư mới giải ngân 31%`, `chỉ đạt` */
const DOING = /^(?:giải|đạt|được|thực|hoàn|thu|chiếm)$/;
