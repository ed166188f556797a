import type { Span } from '../../../shared/span.ts';

/** Whether the words of a span have no small letter, as in `TỔNG KẾT NĂM 2021`. */
export function isInCapitals(text: string, { start, end }: Span): boolean {
  return !/\p{Ll}/u.test(text.slice(start, end));
}
