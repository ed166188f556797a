import type { LexicalText } from '../../matching/lexicon.ts';
import { readTail } from './bodyTail.ts';
import { isOpening } from './opening.ts';
import { isCapital, isLikePerson } from './personName.ts';
import type { PlaceContext } from './placeName.ts';
import { findSteeringTask } from './steeringTask.ts';
import { findQuotedEnd, findTitleEnd } from './title.ts';

/**
 * Where the school, company, fund, committee or other body with a title of its own that starts
 * at `index` ends; null when none does.
 */
export function findInstitutionEnd(
  text: LexicalText,
  index: number,
  context: PlaceContext,
): number | null {
  const bare = text.longest('institution-heads', index);
  if (bare === null || hasLongerHead(text, index, bare)) return null;
  const head = isCapital(text, index) ? afterShortForm(text, bare) : bare;
  const hasCapital = isCapital(text, index);
  if (!hasCapital && !text.has('small-institution-heads', index, head)) return null;
  // `Bệnh viện Đa khoa tỉnh`
  const isKind = head > index + 2 || (head > index + 1 && isCapital(text, index + 1));
  if (isKind && hasCapital && !isCapital(text, head)) {
    const end = readTail(text, head, context);
    if (end > head) return end;
  }
  const task = hasCapital ? findSteeringTask(text, head) : null;
  const title = task ?? findTask(text, index, head) ?? findOwnTitle(text, index, head);
  if (title === null) return null;
  return readTail(text, context.isInPost ? withoutPerson(text, head, title) : title, context);
}

/** `Đồn Biên phòng cửa khẩu (ĐBPCK) Nậm Hằm`: the short form of the head stands inside the name. */
function afterShortForm(text: LexicalText, head: number): number {
  const isShort =
    text.keys[head] === '(' && text.shapes[head + 1] === 'allCaps' && text.keys[head + 2] === ')';
  return isShort && text.shapes[head + 3] === 'capitalised' ? head + 3 : head;
}

const LONGER_HEADS = [
  'governments',
  'organs',
  'committees',
  'numbered-bodies',
  'event-heads',
  'facilities',
] as const;

/** `Hội Nông dân` is a body of its own kind, no `Hội` with a title. */
function hasLongerHead(text: LexicalText, index: number, head: number): boolean {
  return LONGER_HEADS.some((id) => (text.longest(id, index) ?? head) > head);
}

/** The title is capitalised or in quotation marks; that of some heads can be small. */
function findOwnTitle(text: LexicalText, index: number, head: number): number | null {
  const quoted = isCapital(text, index) ? findQuotedEnd(text, head) : null;
  if (quoted !== null) return quoted;
  const canBeSmall =
    isCapital(text, index) &&
    (isCapital(text, index + 1) || !isOpening(text, index)) &&
    text.has('small-title-heads', index, head);
  if (!isCapital(text, head) && !canBeSmall) return null;
  const end = findTitleEnd(text, head);
  return end === head || isOneName(text, index, head, end) ? null : end;
}

/** `Trường Xuân`, `Đài Loan`: two capital syllables are one name, no body with its title. */
function isOneName(text: LexicalText, index: number, head: number, end: number): boolean {
  return head === index + 1 && end === head + 1 && text.shapes[head] === 'capitalised';
}

/** `Ban Chỉ đạo Trung ương về phòng, chống lãng phí`, that of a national programme */
function findTask(text: LexicalText, index: number, head: number): number | null {
  if (!isCapital(text, index) || !text.has('small-title-heads', index, head)) return null;
  const level = text.longest('levels', head) ?? head;
  const programme = text.longest('national-programs', level);
  if (programme !== null) return programme;
  if (text.keys[level] !== 'về') return null;
  const end = findTitleEnd(text, level + 1);
  return end > level + 2 ? end : null;
}

/** Leaves out the name of the person whose post this is: `Công ty Hòa An | Lê Văn Na`. */
export function withoutPerson(text: LexicalText, head: number, end: number): number {
  // `Bảo tàng Hồ Chí Minh`
  if (text.has('historic-persons', end - 3, end)) return end;
  const length = [3, 4].find((count) => end - count > head && isLikePerson(text, end - count, end));
  return end - (length ?? 0);
}
