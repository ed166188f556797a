import type { DatasetIndicator } from '../../shared/dataset.ts';
import type { Span } from '../../shared/span.ts';
import { isSameText } from './isSameText.ts';

/** What is said about a measured value, in the order of the tables. */
export const ATTRIBUTES = [
  'name',
  'unit',
  'kind',
  'direction',
  'qualifier',
  'base',
  'period',
] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** A part of an indicator that can be right or wrong by itself. */
export type IndicatorPart = 'span' | 'value' | Attribute;

/** What makes a frame; the qualifier, the period and a range's upper bound are not asked for. */
const FRAME: readonly IndicatorPart[] = [
  'span',
  'value',
  'name',
  'unit',
  'kind',
  'direction',
  'base',
];

/** The parts in which an indicator is not as the gold has it. The gold format has no upper bound. */
export function differingParts(gold: DatasetIndicator, found: DatasetIndicator): IndicatorPart[] {
  const differing = ATTRIBUTES.filter((attribute) => !isSameAttribute(gold, found, attribute));
  return [
    ...(isSameSpan(gold, found) ? [] : (['span'] as const)),
    ...(isSameValue(gold.value, found.value) ? [] : (['value'] as const)),
    ...differing,
  ];
}

export function isFrameRight(differing: readonly IndicatorPart[]): boolean {
  return !differing.some((part) => FRAME.includes(part));
}

export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** A fraction is the same only as the same fraction, not as the same number. */
export function isSameValue(
  one: DatasetIndicator['value'],
  other: DatasetIndicator['value'],
): boolean {
  if (typeof one === 'number' || typeof other === 'number') {
    return typeof one === typeof other && isSameNumber(Number(one), Number(other));
  }
  return isSameNumber(one.num, other.num) && isSameNumber(one.den, other.den);
}

/** To twelve digits, so that 0.1 + 0.2 read in two ways is one number. */
function isSameNumber(one: number, other: number): boolean {
  return Number(one.toPrecision(12)) === Number(other.toPrecision(12));
}

function isSameAttribute(
  gold: DatasetIndicator,
  found: DatasetIndicator,
  attribute: Attribute,
): boolean {
  if (attribute !== 'name') return isSameText(gold[attribute], found[attribute]);
  if (gold.name === null || found.name === null) return gold.name === found.name;
  return isSameSpan(gold.name, found.name);
}
