const DAY = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}`;
const ISO = String.raw`\d{4}-\d{2}(?:-\d{2}(?:t\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?)?)?`;
const SPELT = String.raw`\d{1,2} tháng \d{1,2},? (?:năm )?\d{4}`;
const CLOCK = String.raw`\d{1,2}\s?(?:[:h]|giờ)\s?\d{2}(?::\d{2}| phút)?(?:\s?(?:[ap]m|sa|ch)(?!\p{L}))?`;
const ZONE = String.raw`(?:gmt|utc)\s?\+?\s?\d{1,2}(?::\d{2})?`;
const WEEKDAY = String.raw`(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})`;
const LABEL = String.raw`(?:date|ngày(?: (?:đăng(?: tin)?|xuất bản|tạo|cập nhật|viết))?|đăng(?: (?:lúc|ngày))?|(?:lần )?cập nhật(?: (?:lúc|ngày|lần cuối))?|xuất bản|thời gian(?: đăng)?|gửi lúc|lúc|post(?:ed)?(?: (?:on|date))?|publish(?:ed)?(?: (?:on|date))?|updated|(?:by|bởi) \p{L}+)(?!\p{L})`;
const VIEWS = String.raw`(?:\d[\d.,]*\s)?(?:số )?lượt (?:xem|đọc)(?!\p{L})(?:\s?:?\s?\d[\d.,]*)?`;
const GAP = String.raw`[\s,;:|()\[\]•·–—-]+`;

const DATE = `(?:${ISO}|${DAY}|${SPELT})`;
// Thứ 5, 08/07/2021 09:14 (GMT+7) is eight of these, gaps included.
const PIECE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${DATE}|${CLOCK}|${ZONE}|${WEEKDAY}|${VIEWS}|${LABEL})(?![\p{L}\d])|${GAP}|\.$`,
  'gu',
);
const HAS_DATE = new RegExp(DATE, 'u');
const HAS_CLOCK = new RegExp(CLOCK, 'u');
const LABELLED = /^(?:date|ngày đăng|đăng lúc|cập nhật)/u;
// date 2024-06 Trong 6 tháng đầu năm, …
const STAMP = /^date:? \d{4}-\d{2}(?:-\d{2})?(?= \S)/u;
const MAX_LENGTH = 120;
const MAX_HEADLINE_LENGTH = 400;

/** Whether a line, in lower case, prints a full date or month and nothing else. */
export function isDateLine(key: string): boolean {
  return key.length <= MAX_LENGTH && HAS_DATE.test(key) && findDateRuns(key).front === key.length;
}

/**
 * Where a header line holds a printed date and something else, the offset in `key` at which one
 * ends and the other begins; null when it doesn't. A sentence that begins with its date is not split,
 * but one behind the stamp of whoever fetched the page is.
 */
export function findDateBoundary(key: string): number | null {
  const stamp = STAMP.exec(key)?.[0].length;
  if (stamp !== undefined) return stamp;
  if (key.length > MAX_HEADLINE_LENGTH || /\.$/u.test(key)) return null;
  const { front, back } = findDateRuns(key);
  const first = key.slice(0, front);
  if (isPrintedDate(first) && !/,\s*$/u.test(first)) return front;
  if (isPrintedDate(key.slice(back))) return back;
  return null;
}

/** Printed dates have a label, a time of day or a bar beside them; dates in a headline don't. */
function isPrintedDate(piece: string): boolean {
  if (!HAS_DATE.test(piece)) return false;
  return HAS_CLOCK.test(piece) || LABELLED.test(piece.trim()) || piece.includes('|');
}

/** How far the date's pieces reach from the start, and from where they reach the end. */
function findDateRuns(key: string): { front: number; back: number } {
  let front = 0;
  let back = key.length;
  let reached = -1;
  for (const piece of key.matchAll(PIECE)) {
    if (piece.index !== reached) back = piece.index;
    if (piece.index === front) front += piece[0].length;
    reached = piece.index + piece[0].length;
  }
  return { front, back: reached === key.length ? back : key.length };
}
