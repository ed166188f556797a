import type { DatasetArticle, DatasetIndicator } from '../../shared/dataset.ts';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import type { StoredMark } from '../readReview.ts';

export const VALUE = 'VALUE';

export const nameOf = ({ label, start, end }: StoredMark): string => `${label} ${start}-${end}`;

/** The marks of the gold by place; an indicator's label is `VALUE`. */
export function goldMarks({ entities, indicators }: DatasetArticle): StoredMark[] {
  const marks = [
    ...entities.map(({ label, start, end }) => ({ label, start, end })),
    ...indicators.map(({ start, end }) => ({ label: VALUE, start, end })),
  ];
  return marks.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** What is inside a larger entity is no part of the gold, and right as it is. */
export function outermost(marks: readonly StoredMark[]): StoredMark[] {
  return marks.filter((mark) => {
    if (mark.label === VALUE) return true;
    return !marks.some(
      (other) =>
        other !== mark &&
        other.label !== VALUE &&
        other.start <= mark.start &&
        other.end >= mark.end &&
        other.end - other.start > mark.end - mark.start,
    );
  });
}

/** All that is said of a value beside its place, in the names of a body. */
export type Roles = Omit<IndicatorBody, 'type' | 'span'>;

export function rolesOfGold(gold: DatasetIndicator): Roles {
  const { value, upper = null, unit, kind, direction, qualifier, base, period } = gold;
  const name = gold.name && { start: gold.name.start, end: gold.name.end };
  return { name, value, upper, unit, kind, direction, qualifier, base, period };
}

export function rolesOfBody(body: IndicatorBody): Roles {
  const { name, value, upper, unit, kind, direction, qualifier, base, period } = body;
  return { name, value, upper, unit, kind, direction, qualifier, base, period };
}

/** The roles in which two values differ. */
export function differingRoles(one: Roles, other: Roles): (keyof Roles)[] {
  const names = Object.keys(one) as (keyof Roles)[];
  const write = (value: unknown) =>
    JSON.stringify(value, (_, part: unknown) => (isSpan(part) ? [part.start, part.end] : part));
  return names.filter((name) => write(one[name]) !== write(other[name]));
}

function isSpan(value: unknown): value is { start: number; end: number } {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
