import type { Range } from './phrase.ts';
import { dateAt, type Sentence } from './sentence.ts';

/** Words at the start of a clause that are no part of what is measured. */
const OPENING =
  /^(?:trong đó|đến nay|tới nay|hiện nay|hiện tại|theo đó|cụ thể|nhìn chung|đặc biệt|nhất là|bên cạnh đó|ngoài ra|đồng thời|tuy nhiên|riêng|trong|và|với|các|những|về|nhờ đó|do đó|từ đó|qua đó|là|ước|cả năm|toàn huyện|toàn tỉnh|toàn xã|toàn thành phố|mục tiêu|phấn đấu|quyết tâm|đưa|nâng|đến|có|cùng|khi|của|nhưng|song|mà|thì|để|còn|kết quả|lũy kế|\d+ tháng|hiện|thực hiện|xếp hạng|hàng năm|hằng năm|mỗi năm|đã|\+|\*|•|·|-|–)(?: |$)/;
const OPENING_LENGTHS = [3, 2, 1] as const;

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
    const rest = sentence.words.slice(at, Math.min(at + 3, next));
    const length = OPENING_LENGTHS.find(
      (count) =>
        count <= rest.length &&
        OPENING.exec(rest.slice(0, count).join(' '))?.[0].trimEnd().split(' ').length === count,
    );
    if (length === undefined) return at;
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
