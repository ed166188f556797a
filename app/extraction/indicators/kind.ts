import type { Direction, IndicatorKind } from '../../../shared/annotationBody.ts';
import type { Base } from './base.ts';
import type { Value } from './value.ts';

/** `tốc độ tăng trưởng đạt 8% so với cùng kỳ`: a name that says that the percentage is a change. */
export function isGrowth(words: readonly string[], first: number): boolean {
  return /^(?:tốc độ |mức )?tăng trưởng/.test(words.slice(first, first + 4).join(' '));
}

/**
 * What kind of measure a value is. `isOfWhole`: a counted noun follows the percentage; `isOfGrowth`:
 * its name is a growth, which is no multiple of what it is compared with.
 */
export function kindOf(
  value: Value,
  base: Base | null,
  isOfWhole: boolean,
  isOfGrowth: boolean,
): IndicatorKind {
  const { quantity, lead } = value;
  if (value.isRank) return 'rank';
  if (typeof quantity.value === 'object') return 'fraction';
  if (quantity.measure === 'times') return 'multiple';
  if (lead.act === 'exceed' && lead.direction === null && quantity.measure === 'money')
    return 'level';
  if (lead.act === 'exceed') return base === null || base === 'plan' ? 'attainment' : 'change';
  if (lead.act === 'change') return 'change';
  if (quantity.measure === 'bare') return quantity.value < 1 ? 'share' : 'level';
  if (quantity.measure !== 'points') return 'level';
  if (lead.act === 'share') return 'share';
  if (base === 'plan') return 'attainment';
  if (base !== null && !isOfGrowth) return 'multiple';
  return isOfWhole && lead.act !== 'turn' ? 'share' : 'rate';
}

/** Only what the words beside the value say; never from arithmetic. */
export function directionOf({ lead, isRank, quantity }: Value): Direction | null {
  if (isRank) return null;
  if (typeof quantity.value === 'object') return lead.act === 'exceed' ? lead.direction : null;
  return lead.direction;
}
