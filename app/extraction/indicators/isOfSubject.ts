import { HEARD } from './doneTo.ts';
import type { Range } from './phrase.ts';
import { isCapital, type Sentence } from './sentence.ts';
import type { Value } from './value.ts';

/** Units of a counted noun that name nothing by themselves: `may mặc 67 nghìn cái`. */
const CLASSIFIERS = new Set(
  'cái con chiếc viên cây quả trái bộ tấm lượt suất cuốn bao hộp chai thùng gói liều tờ bản'.split(
    ' ',
  ),
);

/**
 * True when the subject, not the noun of a bare count, says what is counted: after a colon, before a
 * noun that names nothing by itself, after what was done or happened.
 */
export function isOfSubject(
  sentence: Sentence,
  value: Value,
  noun: number,
  subject: Range | null,
): boolean {
  const { words } = sentence;
  if (/^(?:giúp|cho|với)$/.test(words[subject?.first ?? 0] ?? '')) return false;
  if (isAfterColon(sentence, value) || isGot(sentence, value, subject)) return true;
  if (isHappening(words, value, subject) || isChanged(sentence, value, subject)) return true;
  return CLASSIFIERS.has(words[noun] ?? '') && !isForce(words, subject);
}

/** `Bảo hiểm tự nguyện: 7.300 người`: the item before the colon is counted. */
function isAfterColon({ words }: Sentence, { lead, quantity }: Value): boolean {
  return words[lead.start - 1] === ':' && /^(?:người|lượt|ca|vụ)$/.test(words[quantity.unit] ?? '');
}

/** `Tuyển sinh hệ trung cấp được 320 người`: what was done counts them. */
function isGot(sentence: Sentence, { first, quantity }: Value, subject: Range | null): boolean {
  if (
    subject === null ||
    subject.next < subject.first + LONG ||
    sentence.words[first - 1] !== 'được'
  )
    return false;
  return sentence.words[quantity.unit] === 'người' && !isCapital(sentence, subject.first + 1);
}

/** `Tai nạn giao thông xảy ra 2 vụ`, `án dân sự thụ lý 12 vụ`: what happened, not how often. */
function isHappening(words: readonly string[], { lead }: Value, subject: Range | null): boolean {
  if (subject === null) return false;
  const verb = words.slice(Math.max(0, lead.start - 2), lead.start).join(' ');
  return verb === 'xảy ra' || (words[subject.first] === 'án' && HEARD.test(verb));
}

/** `án nghiêm trọng tăng 7 vụ`: what is counted by cases, not by whom. */
function isChanged(sentence: Sentence, { lead, quantity }: Value, subject: Range | null): boolean {
  const isOfCases = /^(?:vụ|ca|trường)$/.test(sentence.words[quantity.unit] ?? '');
  return lead.act === 'change' && isOfCases && subject !== null && isPlain(sentence, subject);
}

/** No name of a place or a body: `xã Tân Lập giảm 2 vụ`. */
function isPlain(sentence: Sentence, { first, next }: Range): boolean {
  for (let at = first + 1; at < next; at += 1) if (isCapital(sentence, at)) return false;
  return true;
}

/** A clause with its object, in tokens. */
const LONG = 4;

/** `Lực lượng kiểm lâm tuần tra 120 lượt`: who does it is not what is counted. */
function isForce(words: readonly string[], subject: Range | null): boolean {
  return subject !== null && words[subject.first] === 'lực' && words[subject.first + 1] === 'lượng';
}
