import type { Range } from './phrase.ts';
import { dateAt, type Sentence } from './sentence.ts';

/** Words at the start of a clause that are no part of what is measured. */
const OPENINGS = new Set(
  'trong đó|chủ yếu do|chủ yếu là|nguyên nhân do|đến nay|tới nay|hiện nay|hiện tại|theo đó|cụ thể|nhìn chung|đặc biệt|nhất là|bên cạnh đó|ngoài ra|đồng thời|tuy nhiên|tuy vậy|mặc dù vậy|nhờ vậy|vì vậy|do vậy|song song đó|cùng với đó|riêng|trong|và|với|các|những|về|nhờ đó|do đó|từ đó|từ đầu năm|qua đó|là|ước|cả năm|toàn huyện|toàn tỉnh|toàn xã|toàn thành phố|mục tiêu|phấn đấu|quyết tâm|đưa|nâng|đến|có|cùng|khi|của|nhưng|song|mà|thì|để|còn|kết quả|lũy kế|nhiệm kỳ|nhiệm kỳ qua|hiện|thực hiện|xếp hạng|hàng năm|hằng năm|mỗi năm|đã|+|*|•|·|-|–'.split(
    '|',
  ),
);
const LONGEST_OPENING = 3;

/** How many words from `at` on open a clause, `6 tháng` among them; 0 when none does. */
function openingLength(words: readonly string[], at: number, next: number): number {
  for (let length = Math.min(LONGEST_OPENING, next - at); length > 1; length -= 1) {
    if (OPENINGS.has(words.slice(at, at + length).join(' '))) return length;
  }
  if (at + 1 < next && words[at + 1] === 'tháng' && /^\d+$/.test(words[at] ?? '')) return 2;
  return at < next && OPENINGS.has(words[at] ?? '') ? 1 : 0;
}

/** The index after opening words and dates: `trong đó`, `năm 2020`, `đến nay`. */
export function stripOpening(sentence: Sentence, { first, next }: Range): number {
  let at = first;
  while (at < next) {
    const date = dateAt(sentence, at);
    if (date !== null) {
      at = date.next;
      continue;
    }
    if (sentence.words[at] === 'so') return next;
    const length = openingLength(sentence.words, at, next);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** After `Tỉnh phấn đấu năm 2025`: who strives for it is no part of what is measured. */
export function stripGoal(sentence: Sentence, piece: Range): number {
  const { words } = sentence;
  const at = words.lastIndexOf('đấu', piece.next - 1);
  const isGoal = at > piece.first && words[at - 1] === 'phấn';
  return stripOpening(sentence, isGoal ? { first: at + 1, next: piece.next } : piece);
}
