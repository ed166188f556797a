import type { DatasetArticle } from '../../shared/dataset.ts';
import type { StoredMark, StoredReview } from '../readReview.ts';
import {
  differingRoles,
  goldMarks,
  nameOf,
  outermost,
  rolesOfBody,
  rolesOfGold,
  VALUE,
  type Roles,
} from './goldMarks.ts';

/** One thing that is not as the gold has it. */
export type ReviewError =
  | { type: 'spurious' | 'missing'; mark: StoredMark }
  /** The right label on other words. */
  | { type: 'bounds'; mark: StoredMark; right: StoredMark }
  | { type: 'role'; mark: StoredMark; role: keyof Roles; right: Roles }
  | { type: 'field'; field: string; value: string | null };

export function listErrors(stored: StoredReview, gold: DatasetArticle): ReviewError[] {
  return [...markErrors(stored, gold), ...roleErrors(stored, gold), ...fieldErrors(stored, gold)];
}

function markErrors(stored: StoredReview, gold: DatasetArticle): ReviewError[] {
  const wanted = goldMarks(gold);
  const right = new Set(wanted.map(nameOf));
  const known = new Set(stored.marks.map(nameOf));
  const missing = wanted.filter((mark) => !known.has(nameOf(mark)));
  const wrong = outermost(stored.marks).filter((mark) => !right.has(nameOf(mark)));
  const errors = wrong.map((mark): ReviewError => {
    const index = missing.findIndex(({ label, start, end }) => {
      return label === mark.label && start < mark.end && mark.start < end;
    });
    const [meant] = index === -1 ? [] : missing.splice(index, 1);
    return meant === undefined
      ? { type: 'spurious', mark }
      : { type: 'bounds', mark, right: meant };
  });
  return [...errors, ...missing.map((mark): ReviewError => ({ type: 'missing', mark }))];
}

function roleErrors({ indicators }: StoredReview, gold: DatasetArticle): ReviewError[] {
  return gold.indicators.flatMap((value): ReviewError[] => {
    const { start, end } = value;
    const own = indicators.find(({ span }) => span.start === start && span.end === end);
    if (own === undefined) return [];
    const right = rolesOfGold(value);
    const mark = { label: VALUE, start, end };
    return differingRoles(right, rolesOfBody(own)).map((role) => {
      return { type: 'role', mark, role, right };
    });
  });
}

function fieldErrors({ fields, fieldNames }: StoredReview, gold: DatasetArticle): ReviewError[] {
  return Object.keys(fieldNames).flatMap((field): ReviewError[] => {
    const value = gold.fields[field]?.value ?? null;
    return value === (fields[field] ?? null) ? [] : [{ type: 'field', field, value }];
  });
}
