import type { Quantity } from '../../vietnamese/quantity.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';

/** `các địa phương đạt 50% kế hoạch`: who reaches it is not what is measured. */
export function isAgent(words: readonly string[], first: number): boolean {
  return /^(?:địa phương|lực lượng|đơn vị|cơ quan|chính quyền|nhân dân|huyện|xã|tỉnh|thành phố|thị xã|phường|thị ,|ngành ,) ?/.test(
    words.slice(first, first + 2).join(' '),
  );
}

/** `hồ sơ nộp trực tuyến đạt 90%`: the verb says which of what is counted, not what is done. */
export function isCountedFirst(
  words: readonly string[],
  first: number,
  action: number | null,
  lexicon: Lexicon,
): boolean {
  const length = lexicon.lengthAt('counted-nouns', words, first);
  return action !== null && length > 0 && action === first + length && !isAgent(words, first);
}

/** `gia đình đạt chuẩn văn hóa 96%`: the percentage of those counted who reach a grade. */
export function isGraded(
  { words }: Sentence,
  first: number,
  next: number,
  { measure }: Quantity,
  lexicon: Lexicon,
): boolean {
  const at = words.indexOf('đạt', first);
  if (measure !== 'points' || at < 0 || at + 1 >= next) return false;
  const isOfCounted = lexicon.lengthAt('counted-nouns', words, first) > 0;
  return isOfCounted && !isAgent(words, first) && GRADE.test(words[at + 1] ?? '');
}

const GRADE = /^(?:chuẩn|danh|tiêu|loại|trong)$/;

/** `Giáo viên đạt trình độ chuẩn chiếm 81%`: who they are that have the share. */
export function isReached(
  words: readonly string[],
  first: number,
  thing: number,
  lexicon: Lexicon,
): boolean {
  const persons = lexicon.lengthAt('counted-persons', words, first);
  return (
    persons > 0 && first + persons === thing - 1 && /^(?:đạt|có)$/.test(words[thing - 1] ?? '')
  );
}
