import type { IndicatorKind } from '../../../shared/annotationBody.ts';
import type { Named } from './name.ts';
import type { Sentence } from './sentence.ts';

/** `tỷ lệ`, `độ che phủ`: names of percentages that are themselves the measure. */
const RATIO = /^(?:tỷ|tỉ|độ|tốc|mức|hệ|lãi|hộ)$/;

/**
 * The kind that a percentage shares with those before it in its sentence, when it leaves out what it is
 * compared with: `thu ngân sách đạt 54% dự toán, trong đó thu nội địa đạt 52%`, `gỗ bằng 92% so với cùng
 * kỳ; củi 1.400 ste, bằng 91%`. Null when it leaves out nothing.
 */
export function kindOfOthers(
  { words }: Sentence,
  { value, name, isInherited }: Named,
  kind: IndicatorKind,
  earlier: ReadonlySet<IndicatorKind>,
): IndicatorKind | null {
  if (kind !== 'rate' || value.lead.act !== 'reach' || name === null) return null;
  if (words[value.first - 1] === 'bằng') return earlier.has('multiple') ? 'multiple' : null;
  if (isInherited || RATIO.test(words[name.first] ?? '') || !earlier.has('attainment')) return null;
  const at = words.lastIndexOf('đó', name.first);
  return at > 0 && words[at - 1] === 'trong' ? 'attainment' : null;
}
