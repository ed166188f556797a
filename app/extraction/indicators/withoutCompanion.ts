import type { Named } from './name.ts';
import type { Value } from './value.ts';

/**
 * `khởi tố 40 vụ/62 bị can, đạt 90%`, `40 vụ, với 62 bị can (đạt 90%)`: the count before the one that
 * only goes with it; else the value itself.
 */
export function withoutCompanion(
  words: readonly string[],
  named: readonly Named[],
  last: Named,
): Named {
  const before = named[named.indexOf(last) - 1];
  const isPair =
    before?.value.quantity.measure === 'count' && last.value.quantity.measure === 'count';
  if (!isPair) return last;
  const between = words.slice(before.value.next, last.value.first).join(' ');
  const isOfCases =
    IN_CASES.test(between) && CASES.test(before.value.unit ?? '') && isPerson(last.value);
  return isOfCases || /^(?:\/|,? ?với)$/.test(between) ? before : last;
}

/** `giải quyết 40 vụ, 62 bị can`, `làm rõ 9 vụ, bắt giữ 14 đối tượng`: cases and those in them. */
const IN_CASES = /^,(?: (?:bắt|bắt giữ|khởi tố|tạm giữ|xử lý))?$/;
const CASES = /^(?:vụ|vụ án|vụ việc)$/i;

function isPerson({ unit }: Value): boolean {
  return /^(?:bị can|bị cáo|đối tượng|người)$/i.test(unit ?? '');
}
