import type { Span } from '../../../shared/span.ts';
import { mentionsOf, type FieldContext } from './fieldContext.ts';

// Đại hội đại biểu Đảng bộ huyện Hòa An lần thứ XX | Đại hội XII Công đoàn huyện Hòa An
const BODY_OF =
  /^đại hội(?: (?:đại biểu|toàn quốc|toàn thể|điểm))*(?: (?:lần thứ )?(?:[ivxlc]+|\d+))?,? (?<body>(?:đảng bộ|chi bộ|công đoàn|liên đoàn|hội|đoàn|mttq|mặt trận|ủy ban)(?! các cấp| cơ sở| lần| khóa) [^,]*?)(?: (?:lần|khóa) [^,]*)?$/u;
// Kỳ họp thứ 7 HĐND tỉnh khóa XII
const COUNCIL_OF = /^(?:kỳ họp|phiên họp)(?: [^,]*?)? (?<body>(?:hđnd|hội đồng nhân dân) [^,]+)$/u;
// Sáng 9/6, (Đại hội …) | tối nay diễn ra (Đại hội …) | tiếp tục chương trình (Đại hội …)
const MEETS_BEFORE =
  /(?:^[^,;]{4,32}, ?|(?<!\p{L})(?:diễn ra|khai mạc|bế mạc|(?<!chuẩn bị )tổ chức|tiến hành|tiếp tục|chương trình|dự|chỉ đạo|tại)(?: trọng thể)? )$/u;
// (Đại hội …), nhiệm kỳ 2015 - 2020 đã khai mạc
const MEETS_BEHIND =
  /^(?:,? nhiệm kỳ [\d –-]{4,13})?,? (?:(?:đã|chính thức|long trọng|trọng thể|được) )*(?:diễn ra|khai mạc|bế mạc|bước (?:vào|sang)|tiếp tục|tổ chức|tiến hành|thành công|hoàn thành)(?!\p{L})/u;
// Chào mừng (Đại hội …) at the start of a sentence is no date
const GREETED = /(?:chào mừng|hướng tới|tiến tới|nghị quyết)[^,;]*, ?$/u;

/** The body that holds the congress or session of which a sentence tells; null when none is named there. */
export function findCongressBody(context: FieldContext, sentence: Span): Span | null {
  const { key } = context.article;
  for (const { start, end } of mentionsOf(context, ['EVENT'], sentence)) {
    const words = key.slice(start, end);
    const match = BODY_OF.exec(words) ?? COUNCIL_OF.exec(words);
    const body = match?.groups?.['body'];
    if (match === null || body === undefined) continue;
    const before = key.slice(sentence.start, start);
    const isHeld = MEETS_BEFORE.test(before) && !GREETED.test(before);
    if (!isHeld && !MEETS_BEHIND.test(key.slice(end, sentence.end))) continue;
    const from = start + match[0].lastIndexOf(body);
    return { start: from, end: from + body.length };
  }
  return null;
}
