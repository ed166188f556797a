import type { Lexicon } from './lexicon.ts';
import { fundAfter } from './fundAfter.ts';
import type { NameContext } from './nameContext.ts';
import { findObject } from './findObject.ts';
import { findJoiningCommas, type Range } from './phrase.ts';
import { isOfSubject } from './isOfSubject.ts';
import { nameOfCounted } from './ofCounted.ts';
import { partOf } from './partOf.ts';
import { nameEach } from './respectively.ts';
import { isBoundary, type Sentence } from './sentence.ts';
import { shareParts } from './shareParts.ts';
import { BEFELL, findSubject } from './subject.ts';
import type { Value } from './value.ts';
import { withoutCompanion } from './withoutCompanion.ts';

export interface Named {
  value: Value;
  name: Range | null;
  /** The name is that of an earlier value, which this one qualifies. */
  isInherited: boolean;
  /** A noun follows the percentage: `100% xã`. */
  isOfWhole: boolean;
}

/** What each value of a sentence measures. Source: annotation guide, section 3, `name`. */
export function nameValues(
  sentence: Sentence,
  values: readonly Value[],
  lexicon: Lexicon,
): Named[] {
  const joining = findJoiningCommas(sentence, lexicon);
  const context = { sentence, values, lexicon, joining };
  const named: Named[] = [];
  for (const index of values.keys()) {
    const next = nameValue(context, named, index);
    if (next !== null) named.push(next);
  }
  return shareParts(sentence, nameOfCounted(sentence, nameEach(context, named)));
}

function nameValue(context: NameContext, named: readonly Named[], index: number): Named | null {
  const { sentence, values } = context;
  const value = values[index];
  if (value === undefined) return null;
  if (isListed(value)) return { value, name: itemName(sentence, value), ...OWN };
  const limit = values[index + 1]?.lead.start ?? sentence.words.length;
  const object = findObject(context, value, limit);
  const isBare = object !== null && object.next <= value.quantity.next;
  const isGivenTo = isRecipient(sentence.words, value.lead.start);
  const hasSubject = value.quantity.measure !== 'count' || (isBare && !isGivenTo);
  const said = hasSubject ? saidOf(context, named.at(-1), index) : 'silent';
  const subject = typeof said === 'object' && !isVerb(context, said, object) ? said : null;
  const source = said === 'silent' ? findQualified(sentence, named, value, isBare) : null;
  const isTotal =
    (isBare || isOfTotal(sentence, object) || isRatio(sentence, value, subject)) &&
    isMeasuredBy(context, value, subject);
  const isSingle = isBare && object.next - object.first === 1;
  const isClassified = isSingle && isOfSubject(sentence, value, object.first, subject);
  const isPart = value.quantity.measure === 'count' ? isBare : subject === null;
  const part = isPart ? partOf(context, named, index) : null;
  const own =
    part ??
    (isLeftOver(context, value, subject) ? object : null) ??
    ownName(value, subject, object, isTotal, isClassified) ??
    fundAfter(context, value, limit);
  const isOwn =
    own !== null && (value.lead.act === null || isChangeInNumber(sentence, value, object));
  const isInherited = source !== null && !isOwn;
  const isPercent = value.quantity.measure === 'points';
  const isAlsoOfWhole = source?.isOfWhole === true && value.lead.act === null;
  return {
    value: withFrontVerb(sentence, value, subject),
    name: isInherited ? source.name : own,
    isInherited,
    isOfWhole:
      isPercent && (object !== null || (isInherited && isAlsoOfWhole) || isOfAll(sentence, value)),
  };
}

/** The subject, not the noun after the value, is what is measured. */
function isMeasuredBy(context: NameContext, value: Value, subject: Range | null): boolean {
  const { sentence, lexicon } = context;
  if (subject === null) return false;
  const opening = sentence.words.slice(subject.first, subject.first + 2).join(' ');
  if (BEFELL.test(opening) && value.lead.act === null) return true;
  return isThing(sentence, value.quantity, subject, lexicon) && !isDoneTo(context, value, subject);
}

/** `giảm 4% số vụ, giảm 2% tỷ lệ hộ nghèo, tăng 3% về vốn`: each is of what stands after it. */
function isChangeInNumber({ words }: Sentence, { lead }: Value, object: Range | null): boolean {
  if (lead.act !== 'change' || object === null) return false;
  return words[object.first - 1] === 'về' || /^(?:số|tỷ|tỉ)$/.test(words[object.first] ?? '');
}

/** What the words before a value say, `silent` where the last name holds them: `5 ha ngô, đỗ, đạt 90%`. */
function saidOf(context: NameContext, last: Named | undefined, index: number) {
  const said = findSubject(context, index);
  const name = last?.name;
  const isLast =
    typeof said === 'object' && name && said.first >= name.first && said.next <= name.next;
  return isLast === true ? 'silent' : said;
}

/** `giải quyết đạt 92% yêu cầu`: what is done, not what it is done to. */
function isVerb({ sentence, lexicon }: NameContext, said: Range, object: Range | null): boolean {
  const length = said.next - said.first;
  const isWhole = (id: 'measured-actions' | 'clause-openers') =>
    lexicon.lengthAt(id, sentence.words, said.first) === length;
  return object !== null && (isWhole('measured-actions') || isWhole('clause-openers'));
}

/** `trao vốn cho 12 hộ`: who is counted, not what they get; not `đến thời điểm hiện tại lên 12 hộ`. */
function isRecipient(words: readonly string[], start: number): boolean {
  return RECIPIENT.has(words[start - 1] ?? '') && words[start - 2] !== 'hiện';
}

const RECIPIENT: ReadonlySet<string> = new Set(['cho', 'tại', 'ở', 'giúp']);

const OWN = { isInherited: false, isOfWhole: false } as const;

/** A number of a list in brackets, named by the words before it: `(khiển trách 41, cảnh cáo 18)`. */
function isListed({ quantity, isRank, lead }: Value): boolean {
  if (isRank || lead.act === 'change') return false;
  return quantity.measure === 'bare' && typeof quantity.value === 'number' && quantity.value >= 1;
}

/** `đón 900 lượt (khách quốc tế 50 lượt), tăng 40 lượt`: the one in brackets is not qualified. */
function isInClosed(words: readonly string[], known: Value, next: number): boolean {
  const between = words.slice(known.next, next);
  const close = between.indexOf(')');
  return close >= 0 && !between.slice(0, close).includes('(');
}

/** What stands before an item: `với hình thức khiển trách 3, cảnh cáo 1`. */
const ITEM_START: ReadonlySet<string> = new Set([',', 'thức', 'đó', 'là', 'luật']);

function itemName({ words }: Sentence, value: Value): Range {
  const first = words[value.first - 1] === ':' ? value.first - 1 : value.first;
  let start = first;
  while (!ITEM_START.has(words[start - 1] ?? ',') && !isBoundary(words[start - 1])) start -= 1;
  return { first: start, next: first };
}

/** `giảm tỷ lệ hộ nghèo 2%`, `giảm tỷ lệ hộ nghèo còn 2%`: the verb stands before the subject. */
function withFrontVerb({ words }: Sentence, value: Value, subject: Range | null): Value {
  const verb = subject === null ? undefined : words[subject.first - 1];
  const { act } = value.lead;
  const isTurned = act === 'turn' && value.lead.direction === null;
  if ((act !== null && !isTurned) || (verb !== 'giảm' && verb !== 'tăng')) return value;
  if (words[value.lead.start - 1] === '(') return value;
  const direction = verb === 'giảm' ? 'down' : 'up';
  return { ...value, lead: { ...value.lead, act: act ?? 'change', direction } };
}

/** `Tổng đàn lợn có 500 con` is named by its subject, `có 500 con lợn` by what is counted. */
function ownName(
  { quantity, lead }: Value,
  subject: Range | null,
  object: Range | null,
  isSubjectThing: boolean,
  isClassified: boolean,
): Range | null {
  if (quantity.measure === 'count')
    return isSubjectThing || isClassified ? (subject ?? object) : object;
  if (quantity.measure === 'bare') return object ?? subject;
  const isOfObject = lead.act === null || (lead.act === 'change' && quantity.measure === 'points');
  return isOfObject && !isSubjectThing ? (object ?? subject) : (subject ?? object);
}

/** `cụm còn 6 ha đất trống`: what is left, not where. */
function isLeftOver(
  { sentence, lexicon }: NameContext,
  { quantity, lead, first }: Value,
  subject: Range | null,
): boolean {
  if (quantity.measure !== 'measure' || sentence.words[first - 1] !== 'còn') return false;
  return (
    lead.direction === null && subject !== null && !isThing(sentence, quantity, subject, lexicon)
  );
}

/** `nợ quá hạn 0,15% tổng dư nợ`: a share of a total, named by its subject. */
function isOfTotal({ words }: Sentence, object: Range | null): boolean {
  return object !== null && /^(?:tổng|so)$/.test(words[object.first] ?? '');
}

/** `đạt 20% trên tổng diện tích`, `3% trong tổng dư nợ` */
function isOfAll({ words }: Sentence, { quantity: { next } }: Value): boolean {
  return /^(?:trong|trên)$/.test(words[next] ?? '') && words[next + 1] === 'tổng';
}

/** `tỷ lệ bao phủ bảo hiểm là 87% dân số`: the ratio is measured, not what it is of. */
function isRatio({ words }: Sentence, { quantity }: Value, subject: Range | null): boolean {
  if (quantity.measure !== 'points' || subject === null || subject.next < subject.first + 3)
    return false;
  return /^(?:tỷ|tỉ)$/.test(words[subject.first] ?? '') && words[subject.first + 1] === 'lệ';
}

/** `Quỹ khuyến học giải ngân 12 dự án`: what the verb is done to is counted, not who does it. */
function isDoneTo(
  { sentence: { words }, lexicon }: NameContext,
  { lead, quantity }: Value,
  subject: Range,
): boolean {
  if (quantity.measure !== 'count' || lead.act !== null) return false;
  const isNumber = /^(?:số|tổng|lượng|lượt)$/.test(words[subject.first] ?? '');
  return !isNumber && lexicon.lengthBefore('measured-actions', words, lead.start) > 0;
}

function isThing(
  { words }: Sentence,
  quantity: Value['quantity'],
  subject: Range,
  lexicon: Lexicon,
): boolean {
  if (words[subject.first] === 'số' && subject.next === subject.first + 1) return false;
  if (quantity.measure === 'count' && MONEY.test(words[subject.first] ?? '')) return false;
  return lexicon.lengthAt('measured-things', words, subject.first) > 0;
}

/** `Quỹ khuyến học có 40 thành viên`: the members are counted, not the fund. */
const MONEY = /^(?:quỹ|vốn|kinh|ngân|tiền|tín)$/;

/** `60 suất học bổng trị giá 72 triệu đồng` */
const WORTH = /(?:^| )(?:trị giá|tổng trị|với tổng|cần|phải)(?: |$)/;

/**
 * The earlier value that a value with no words of its own qualifies: of a change in a count or an
 * amount the last with its unit, else the last. A count is named by its noun unless it is a change.
 */
function findQualified(
  { words }: Sentence,
  named: readonly Named[],
  value: Value,
  isBare: boolean,
): Named | null {
  const { quantity, lead, unit, first } = value;
  const isTurned = lead.act === 'change' || lead.act === 'turn';
  if (quantity.measure === 'count' && !(isBare && isTurned)) return null;
  const item = named.at(-1);
  if (item && isListed(item.value) && item.value.next === lead.start - 1) return item;
  const apart = named.filter((known) => !isListed(known.value));
  const open = apart.filter((known) => !isInClosed(words, known.value, first));
  const last = open.at(-1) ?? apart.at(-1);
  if (last === undefined || words.slice(last.value.next, first).includes(':')) return null;
  if (quantity.measure === 'money' && isCollected(words, value)) return null;
  if (isFractionOf(words, value, last.value)) return last;
  if (lead.act === null && quantity.measure !== 'points') {
    const isOther = quantity.measure !== last.value.quantity.measure;
    return isOther && !WORTH.test(words.slice(lead.start, first).join(' ')) ? null : last;
  }
  const isAmount =
    unit !== null && unit !== '%' && quantity.measure !== 'times' && lead.act !== 'share';
  const isSame = (other: Named) =>
    isAmount && (other.value.unit === unit || other.value.unit?.startsWith(`${unit} `) === true);
  return open.findLast(isSame) ?? withoutCompanion(words, named, last);
}

/** `đạt 61% kế hoạch tỉnh giao (30,5/50 tỷ đồng)`: the percentage once more as a fraction. */
function isFractionOf(words: readonly string[], { lead, quantity }: Value, last: Value): boolean {
  const isFraction = typeof quantity.value === 'object' && lead.act === null;
  return isFraction && words[lead.start - 1] === '(' && last.quantity.measure === 'points';
}

/** `xử phạt 5 tỷ đồng, đã thu được 2 tỷ đồng`: the verb says that it is another amount. */
function isCollected(words: readonly string[], { lead, first }: Value): boolean {
  return words.slice(lead.start, first).includes('thu');
}
