import type { Quantity } from '../../vietnamese/quantity.ts';
import type { Lexicon } from './lexicon.ts';

import { isCapital, type Sentence } from './sentence.ts';

/** Where the name's verb starts: `kiến nghị thu hồi 7 tỷ đồng`; none of `xây dựng quỹ hội 5 tỷ đồng`. */
export function verbOfName(
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
  if (next === thing && words[next] === 'số') return null;
  if (!GIVEN.test(verb) || (verb === 'làm' && IDIOM.test(words[next] ?? ''))) return action;
  const given = words[next] === 'được' ? next + 1 : next;
  return given === thing || isAsked(words, given, thing, lexicon) ? null : given;
}

/** What is given or found is measured, not that it is: `phát hiện sai phạm`, `tặng quà`. */
const GIVEN =
  /^(?:làm|làm mới|mở mới|trồng|trồng mới|cấy|gieo cấy|gieo trồng|chăm sóc|gây|sửa chữa|nâng cấp|cải tạo|nạo vét|cứng hóa|bê tông hóa|xây dựng|vận động|đóng góp|ủng hộ|quyên góp|huy động|phát hiện|tặng|trao|trao tặng|giao|phân bổ|bố trí)(?: được)?$/;

/** `vận động hội viên đóng góp quỹ hội`: what those who are asked give. */
function isAsked(
  words: readonly string[],
  first: number,
  thing: number | null,
  lexicon: Lexicon,
): boolean {
  if (thing === null || lexicon.lengthAt('counted-persons', words, first) === 0) return false;
  return lexicon.lengthBefore('measured-actions', words, thing) > 0;
}

/** `làm rõ`, `làm việc`: more than a verb and what is made. */
const IDIOM = /^(?:rõ|việc|tốt|chủ|giàu)$/;

/** `đề nghị giải ngân`: what is asked for is measured. */
export const REQUEST = /(?:^| )(?:đề nghị|kiến nghị|đề xuất|xin)$/;

/** What makes another word of a verb: `phát triển`, `giao thông`. */
const COMPOUND: Partial<Record<string, RegExp>> = {
  phát: /^(?:triển|huy|động|sinh|thanh|biểu)$/,
  xuất: /^(?:chuồng|khẩu|bán|hiện|bản|xứ|sắc)$/,
  giao: /^(?:thông|dịch|lưu|ban|tiếp|hữu)$/,
};

/** Words that make a noun or a passive of the verb after them: `các cấp hội`, `được cứng hóa`. */
const NO_VERB_AFTER: ReadonlySet<string> = new Set([
  'vắc',
  'vốn',
  'trung',
  'sơ',
  '-',
  '–',
  'và',
  'các',
  'cây',
  'rừng',
  'được',
  'bị',
  'chăn',
  'hè',
]);

/** The `xây dựng` of `công nghiệp - xây dựng` is no verb, nor the `Phục vụ` in a body's name. */
export function isActionAt(
  sentence: Sentence,
  at: number,
  first: number,
  lexicon: Lexicon,
): boolean {
  const { words } = sentence;
  const before = words[at - 1] ?? '';
  if (NO_VERB_AFTER.has(before) || (before === ',' && at > first)) return false;
  const length = lexicon.lengthAt('measured-actions', words, at);
  if (words[at + length] === '-') return false;
  if (length === 0) return false;
  if (length === 1 && COMPOUND[words[at] ?? '']?.test(words[at + 1] ?? '') === true) return false;
  return at === first || !isCapital(sentence, at);
}

/** `Các tổ đã cho vay 2 tỷ đồng`: from the verb on, not from who did it. */
export function afterAgent(
  { words }: Sentence,
  first: number,
  next: number,
  { measure }: Quantity,
  lexicon: Lexicon,
): number {
  if (measure !== 'money' || lexicon.lengthAt('measured-things', words, first) > 0) return first;
  const at = words.indexOf('đã', first);
  return at > first && at < next - 1 ? at + 1 : first;
}

/** `Dự án đường vành đai giải ngân 31 tỷ đồng`: the project is measured. */
export function isDisbursed(
  { words }: Sentence,
  first: number,
  thing: number,
  lexicon: Lexicon,
): boolean {
  const isVerb = thing > first && words[thing] === 'giải' && words[thing + 1] === 'ngân';
  return isVerb && lexicon.lengthAt('program-heads', words, first) > 0;
}

/** `phát hiện sai phạm về đất đai`: what is found is named with all that is said of it. */
export function isFinding(words: readonly string[], action: number | null): boolean {
  return action !== null && words[action] === 'phát' && words[action + 1] === 'hiện';
}
