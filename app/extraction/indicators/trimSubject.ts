import type { Range } from './phrase.ts';
import { dateAt, type Sentence } from './sentence.ts';

/**
 * A place at the end of a subject: `trên địa bàn huyện`, `của huyện`, `toàn tỉnh`, `tại xã`; not whom
 * it concerns: `bỏ học ở bậc THCS`.
 */
const PLACE =
  / (?:trên (?:địa bàn|toàn)|của (?:toàn |cả )?(?:huyện|tỉnh|xã|thị xã|thành phố|thị trấn|phường|quận|địa phương)|toàn (?:đảng bộ|tp|huyện|tỉnh|xã(?! hội)|thị xã|thành phố|quốc|ngành(?! (?:công|nông|kinh|dịch)))|cả (?:huyện|tỉnh|nước|năm)|cho (?:các )?(?:huyện|xã|địa phương|tỉnh)|tại|ở(?<!(?:nhà|đất|chỗ|nơi) ở)(?! (?:bậc|cấp|trẻ|người|học sinh|phụ nữ|nhóm|lứa|độ tuổi|khối|đàn|gia súc|gia cầm)(?: |$))|những ngày|trong (?:năm|kỳ|tháng|quý|đó)|lũy kế|đến (?:huyện|tỉnh|thành phố|địa phương|cuối|hết|nay|thời|năm|tháng|đầu|ngày)|từ (?:đầu|khi|sau)|năm nay|hiện nay|vừa qua|(?:trong )?dịp (?:này|nghỉ|tết|lễ)|cao nhất|thấp nhất|h[àằ]ng năm(?<!cây h[àằ]ng năm)|(?<!(?:thực|thể|xuất|phát|tái|biểu) )hiện(?! (?:thực|đại|trạng|tượng|vật|hành))|so (?:với|cùng)|niên vụ|\d+ tháng)(?: |$)/;

/**
 * A subject without the place, period and particles at its end; null when nothing is left. Its first
 * `head` tokens are kept in any case: `thu trên địa bàn`.
 */
export function trimSubject(sentence: Sentence, { first, next }: Range, head = 0): Range | null {
  let end = next;
  const place = PLACE.exec(sentence.words.slice(first, end).join(' '));
  if (place !== null) {
    const kept = sentence.words.slice(first, end).join(' ').slice(0, place.index);
    end = Math.max(first + kept.split(' ').length, Math.min(first + head, next));
  }
  for (let at = first + 1; at < end; at += 1)
    if (sentence.words[at] === 'trong' && dateAt(sentence, at + 1) !== null) end = at;
  end = withoutNamedPlace(sentence, first, end);
  if (sentence.words[end - 1] === 'lượt' && sentence.words[end - 2] === 'lần') end -= 2;
  for (;;) {
    const date = end > first ? dateAt(sentence, end - 1) : null;
    if (date !== null) end = withoutNamedPlace(sentence, first, date.first);
    else if (end > first + 2 && isTerm(sentence.words, end)) end -= 2;
    else if (end > first + 1 && isFound(sentence.words, end)) end -= 1;
    else if (isRegular(sentence.words, end)) return { first, next: end };
    else if (
      end > first + 1 &&
      /^(?:trong|của|vào|đến|,|và|với|từ|được|giai|đoạn|tính|kể|đều|cũng|vẫn|luôn|đã|qua|năm|tháng|quý|-)$/.test(
        sentence.words[end - 1] ?? '',
      )
    )
      end -= 1;
    else return end > first ? { first, next: end } : null;
  }
}

/** `mức chi tiêu của khách thấp, chỉ …`: a predicate, not a part of the name. */
function isFound(words: readonly string[], end: number): boolean {
  return words[end - 1] === 'thấp' && words[end] === ',';
}

/** `giá trị sản xuất nhiệm kỳ`, `cả nhiệm kỳ` */
function isTerm(words: readonly string[], end: number): boolean {
  return words[end - 2] === 'nhiệm' && words[end - 1] === 'kỳ';
}

/** `trợ cấp hằng tháng`, `cây lâu năm`: how it is paid or which crop, not when. */
function isRegular(words: readonly string[], end: number): boolean {
  const isUnit = words[end - 1] === 'tháng' || words[end - 1] === 'năm';
  return isUnit && /^(?:hằng|hàng|lâu)$/.test(words[end - 2] ?? '');
}

const PLACE_UNIT = /^(?:huyện|tỉnh|xã|thị|thành|phường|quận|thôn|bản)$/;

/** Without a named place at the end: `giá trị sản xuất huyện Hòa Lạc`, `thu ngân sách của Hòa Lạc`. */
function withoutNamedPlace({ words, text, tokens }: Sentence, first: number, end: number): number {
  const isCapital = (at: number) => /^\p{Lu}/u.test(text.slice(tokens[at]?.start, tokens[at]?.end));
  let at = end;
  while (at > first && isCapital(at - 1)) at -= 1;
  if (at === end) return end;
  const isName = end - at > 1 || words[at] === 'tp';
  if (words[at - 1] === 'của' && at - 1 > first && isName) return at - 1;
  while (at > first && PLACE_UNIT.test(words[at - 1] ?? '')) at -= 1;
  const isPlace = PLACE_UNIT.test(words[at] ?? '');
  return isPlace && at > first ? at : end;
}
