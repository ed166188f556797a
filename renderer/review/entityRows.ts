import type { EntityBody } from '../../shared/annotationBody.ts';
import type { LabelLook } from './labelLook.ts';
import { isUndecided, type ReviewItem } from './reviewItems.ts';

export interface EntityFilter {
  /** Null for every label. */
  label: string | null;
  /** `standing` is all that was not rejected. */
  state: 'standing' | 'open' | 'decided' | 'rejected';
  order: 'inText' | 'byLabel';
}

export const everyEntity: EntityFilter = { label: null, state: 'standing', order: 'inText' };

/** A row of the list: a mention, or the heading of a label with the number of its mentions. */
export type EntityListRow =
  | { key: string; look: LabelLook; item: ReviewItem<EntityBody> }
  | { key: string; look: LabelLook; item: null; count: number };

/** The rows that pass, in the filter's order; headings only when it is by label. */
export function listEntityRows(
  entities: readonly ReviewItem<EntityBody>[],
  filter: EntityFilter,
  looks: ReadonlyMap<string, LabelLook>,
): EntityListRow[] {
  const passing = entities.filter((item) => passes(item, filter));
  const rowOf = (item: ReviewItem<EntityBody>): EntityListRow => ({
    key: item.key,
    look: looks.get(item.body.label) ?? lookOfUnknown(item.body.label),
    item,
  });
  if (filter.order === 'inText') return passing.map(rowOf);
  const labels = [...new Set([...looks.keys(), ...passing.map(({ body }) => body.label)])];
  return labels.flatMap((label): EntityListRow[] => {
    const rows = passing.filter(({ body }) => body.label === label).map(rowOf);
    const [first] = rows;
    if (first === undefined) return [];
    const heading = { key: `label/${label}`, look: first.look, item: null, count: rows.length };
    return [heading, ...rows];
  });
}

/** A label that the project no longer has is shown by its id. */
function lookOfUnknown(label: string): LabelLook {
  return { code: label.slice(0, 3), name: label, hue: 0, hotkey: null, takenKey: null };
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

/** The next mention after a row, over headings; null at the end of the list. */
export function findNextItem(
  rows: readonly EntityListRow[],
  from: number,
  step: 1 | -1,
): ReviewItem<EntityBody> | null {
  for (let index = from + step; index >= 0 && index < rows.length; index += step) {
    const item = rows[index]?.item;
    if (item) return item;
  }
  return null;
}
