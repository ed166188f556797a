import type { Lexicon } from './lexicon.ts';
import type { Range } from './phrase.ts';
import { isBoundary, type Sentence } from './sentence.ts';
import { trimSubject } from './trimSubject.ts';

/** Words that end the subject wherever they stand after its head. */
const PREDICATE = new Set(['đạt', 'ước', 'tăng', 'giảm', 'vượt', 'chiếm', 'gấp', 'đã', 'dự']);
export function endSubject(
  sentence: Sentence,
  first: number,
  next: number,
  lexicon: Lexicon,
): Range | null {
  const { words } = sentence;
  const thing = lexicon.lengthAt('measured-things', words, first);
  const head = Math.max(1, thing);
  let end = first + head;
  const isQuoted = words[first - 1] === '"';
  const isCopula = COPULA.test(words.slice(next, next + 5).join(' '));
  const isNumber = NUMBER.test(words.slice(first, first + 2).join(' '));
  while (
    end < next &&
    !(
      isPredicate(words, end) &&
      !(isCopula && CHANGING.test(words[end] ?? '')) &&
      !(isNumber && isDone(words, end, next, lexicon)) &&
      !(thing > 0 && isRelative(words, end, next))
    ) &&
    !(isQuoted && words[end] === '"')
  )
    end += 1;
  // `Phong trào “Tiết kiệm vì người nghèo” góp …`: not from inside the title on
  const quotes = words.slice(first, end).filter((word) => word === '"');
  if (quotes.length % 2 === 1) return null;
  const last = end >= next ? withoutSpent(words, first + head, next) : end;
  const trimmed = trimSubject(sentence, { first, next: last }, head);
  if (trimmed === null || trimmed.next === last) return trimmed;
  return { first, next: withoutSpent(words, first + head, trimmed.next) };
}

/** `số hộ đã vay 120 hộ`: which of them are counted. */
function isDone(words: readonly string[], at: number, next: number, lexicon: Lexicon): boolean {
  if (words[at] !== 'đã' || at + 1 >= next) return false;
  const isVerb = (id: 'clause-openers' | 'measured-actions') =>
    lexicon.lengthAt(id, words, at + 1) > 0;
  return isVerb('clause-openers') || isVerb('measured-actions');
}

/** `là` in `số chi hội đạt chuẩn bình quân hằng năm là 74` */
const COPULA = /^(?:bình quân (?:hàng|hằng|mỗi) năm )?là(?: |$)/;

/** `diện tích đã thu hoạch đạt 40 ha`: where another verb follows, `đã` says which are measured. */
function isRelative(words: readonly string[], at: number, next: number): boolean {
  return words[at] === 'đã' && at + 1 < next && SAID.test(words[next] ?? '');
}

const SAID = /^(?:đạt|là)$/;

/** How the name of a number of things starts. */
export const NUMBER = /^(?:tổng )?số(?: |$)/;

function isPredicate(words: readonly string[], at: number): boolean {
  if (words[at] === 'có' && words[at + 1] === 'thể') return true;
  if (words[at] === '(' || words[at] === 'là' || isBoundary(words[at])) return true;
  const isOnly = /^(?:mới|chỉ)$/.test(words[at] ?? '') && DOING.test(words[at + 1] ?? '');
  if (isOnly && !/^(?:thôn|chứng|tín|địa)$/.test(words[at - 1] ?? '')) return true;
  if (words[at] === 'được' && KEPT.test(words.slice(at + 1, at + 3).join(' '))) return true;
  if (words[at] === 'sụt' && words[at + 1] === 'giảm') return true;
  return PREDICATE.has(words[at] ?? '') && !OF_NOUN.has(words[at + 1] ?? '');
}

/**
 * Without the verb whose object is the value: `quỹ xã vận động được 9 triệu đồng`, not in `vốn huy
 * động đạt 9 triệu đồng`. What ends before `from` is kept.
 */
function withoutSpent(words: readonly string[], from: number, next: number): number {
  const length = SPENT.exec(words.slice(from, next).join(' '))?.[0].trim().split(' ').length ?? 0;
  return length === 0 || OF_RESULT.test(words[next] ?? '') ? next : next - length;
}

const SPENT = /(?:^| )(?:giải ngân|vận động|quyên góp|bố trí|nộp ngân sách)$|(?<=\S) thực hiện$/;
const OF_RESULT = /^(?:đạt|ước|tăng|giảm|là|chiếm|bằng)$/;

/** `số hộ được điều chỉnh giảm thuế là 53 hộ`: a verb inside the name. */
const CHANGING = /^(?:tăng|giảm|vượt|đạt)$/;

/** What makes a noun of a predicate's word: `tăng trưởng`, `dự án`, `số xã đạt chuẩn chiếm …`. */
const OF_NOUN: ReadonlySet<string> = new Set(['trưởng', 'án', 'toán', 'chuẩn', 'tiêu', 'danh']);

/** `tỷ lệ thất nghiệp được khống chế ở mức 2%` */
const KEPT = /^(?:khống chế|duy trì|giữ|kiểm soát|kéo giảm)(?: |$)/;

/** `vốn đầu tư mới giải ngân 31%`, `chỉ đạt` */
const DOING = /^(?:giải|đạt|được|thực|hoàn|thu|chiếm)$/;

/** The index after `việc` or `công tác`, which make a noun of the verb that follows. */
export function afterNominal(words: readonly string[], first: number): number {
  if (words[first] === 'việc') return first + 1;
  return words[first] === 'công' && words[first + 1] === 'tác' ? first + 2 : first;
}

/** Without the verb at the end: `công tác xã hội hóa vận động được 3 tỷ đồng`. */
export function verbEnd(
  words: readonly string[],
  first: number,
  next: number,
  lexicon: Lexicon,
): number {
  const verb = next - lexicon.lengthBefore('measured-actions', words, next);
  return verb > first + 1 ? verb : next;
}
