import type { LexicalText } from '../../matching/lexicon.ts';
import { anyOf, compilePattern, sequence, shape, words } from '../../matching/pattern.ts';
import { isCapital } from './personName.ts';
import { findQuotedEnd, wordEnd } from './title.ts';

/** The most tokens of a task: `phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số`. */
const LONGEST_TASK = 28;

/** `(BCĐ)` between the head and the task, `(QCDC)` in it */
const SHORT_FORM = compilePattern(sequence(words('('), shape('allCaps'), words(')')));

const LEVELS = 'tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|trung ương'.split(
  '|',
);
const LEVEL = compilePattern(anyOf(...LEVELS.map((level) => words(level))));

/** In `trong tỉnh`, `cấp xã` and `mỗi xã một sản phẩm` the level is not the committee's. */
const NOT_BEFORE_LEVEL = new Set(
  'trong cấp mỗi các toàn cho với của đến tới tại ở ngoài từng nhiều'.split(' '),
);

/** Words that end other names and go on in a task. */
const IN_TASK = new Set(
  'và|về|ở|trên|cơ sở|nâng cao|giải quyết|khắc phục|hỗ trợ|gắn với|vận động|tuyên truyền|mới|chuyển'.split(
    '|',
  ),
);

/** Verbs that open a task and end other names: `Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh`. */
const OPENS_TASK = new Set(
  'thực hiện|triển khai|tổ chức|vận động|hỗ trợ|giải quyết|khắc phục|rà soát|tổng kết|bảo đảm|đảm bảo|về|các'.split(
    '|',
  ),
);

/**
 * Where the task of the steering committee whose head ends at `head` ends before its level
 * (`Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực | tỉnh`); null when no level follows it.
 */
export function findSteeringTask(text: LexicalText, head: number): number | null {
  const isSteering = text.keys[head - 1] === 'đạo' || text.keys[head - 1] === 'bcđ';
  const start = isSteering ? (SHORT_FORM.match(text, head) ?? head) : null;
  if (start === null) return null;
  const opening = text.longest('name-stops', start);
  const opens = opening !== null && OPENS_TASK.has(text.keys.slice(start, opening).join(' '));
  const first = opens ? opening : start;
  for (let at = first; at < start + LONGEST_TASK;) {
    if (isLevel(text, at)) return at > first ? at : null;
    const inside = SHORT_FORM.match(text, at) ?? findQuotedEnd(text, at);
    if (inside === null && !isOfTask(text, at)) return null;
    at = inside ?? wordEnd(text, at);
  }
  return null;
}

function isLevel(text: LexicalText, at: number): boolean {
  const end = LEVEL.match(text, at);
  if (end === null || wordEnd(text, at) > end) return false;
  return !NOT_BEFORE_LEVEL.has(text.keys[at - 1] ?? '');
}

function isOfTask(text: LexicalText, at: number): boolean {
  const form = text.shapes[at];
  if (form === 'boundary' || form === undefined) return false;
  if (text.keys[at] === ',') return text.shapes[at + 1] === 'lower' && text.keys[at + 1] !== 'các';
  if (form === 'punctuation') return text.keys[at] === '-';
  if (isCapital(text, at) && opensBody(text, at)) return false;
  const stop = text.longest('name-stops', at);
  if (stop === null || stop < wordEnd(text, at)) return true;
  return IN_TASK.has(text.keys.slice(at, stop).join(' '));
}

function opensBody(text: LexicalText, at: number): boolean {
  return ['governments', 'committees', 'post-heads'].some((id) => text.longest(id, at) !== null);
}
