import type { EntityBody } from '../../shared/annotationBody.ts';
import type { LabelLook } from './labelLook.ts';
import { isUndecided, type ReviewItem } from './reviewItems.ts';
import type { QueueEntry } from './reviewSnapshot.ts';

export interface EntityFilter {
  /** Null for every label. */
  label: string | null;
  /** `standing` is all that was not rejected. */
  state: 'standing' | 'open' | 'decided' | 'rejected';
  order: 'inText' | 'byLabel';
}

export const everyEntity: EntityFilter = { label: null, state: 'standing', order: 'inText' };

/** The heading of a label, with the number of its mentions. */
interface LabelHeading {
  key: string;
  label: string;
  count: number;
}

/** A row of the list. Mentions stand for themselves: of thousands, few rows are drawn. */
export type EntityListRow = ReviewItem<EntityBody> | LabelHeading;

export function isHeading(row: EntityListRow): row is LabelHeading {
  return 'count' in row;
}

/** The rows that pass, in the filter's order; headings only when it is by label. */
export function listEntityRows(
  entities: readonly ReviewItem<EntityBody>[],
  filter: EntityFilter,
  looks: ReadonlyMap<string, LabelLook>,
): EntityListRow[] {
  const passing = entities.filter((item) => passes(item, filter));
  if (filter.order === 'inText') return passing;
  const labels = [...new Set([...looks.keys(), ...passing.map(({ body }) => body.label)])];
  return labels.flatMap((label): EntityListRow[] => {
    const own = passing.filter(({ body }) => body.label === label);
    return own.length === 0 ? [] : [{ key: `label/${label}`, label, count: own.length }, ...own];
  });
}

const unknownLooks = new Map<string, LabelLook>();

/** A label that the project no longer has is shown by its id; the same look each time. */
export function lookOf(label: string, looks: ReadonlyMap<string, LabelLook>): LabelLook {
  const known = looks.get(label) ?? unknownLooks.get(label);
  if (known !== undefined) return known;
  const look = { code: label.slice(0, 3), name: label, hue: 0, hotkey: null, takenKey: null };
  unknownLooks.set(label, look);
  return look;
}

function passes(item: ReviewItem<EntityBody>, { label, state }: EntityFilter): boolean {
  if (label !== null && item.body.label !== label) return false;
  switch (state) {
    case 'standing':
      return item.state !== 'rejected';
    case 'open':
      return isUndecided(item);
    case 'decided':
      return !isUndecided(item) && item.state !== 'rejected';
    case 'rejected':
      return item.state === 'rejected';
  }
}

/**
 * The row of what is active, -1 for none. The key says it also of an item whose bounds are being moved,
 * but takes long to compare: no suggestion has that of what a person added.
 */
export function findActiveRow(rows: readonly EntityListRow[], active: QueueEntry | null): number {
  if (active?.layer !== 'entities') return -1;
  const { item, key } = active;
  const index = rows.findIndex((row) => row === item);
  if (index !== -1) return index;
  const isAdded = item?.suggestion === null && item.annotation !== null;
  return rows.findIndex((row) => !(isAdded && isOfSuggestion(row)) && row.key === key);
}

function isOfSuggestion(row: EntityListRow): boolean {
  return !isHeading(row) && row.suggestion !== null;
}

/** The next mention after a row, over headings; null at the end of the list. */
export function findNextItem(
  rows: readonly EntityListRow[],
  from: number,
  step: 1 | -1,
): ReviewItem<EntityBody> | null {
  for (let index = from + step; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (row !== undefined && !isHeading(row)) return row;
  }
  return null;
}
