import { compareItems, placeOf, type ReviewItem } from './reviewItems.ts';

/** Up to so many changes are made one by one; more are merged with one pass over the list. */
const FEW = 48;

/**
 * The items in order of place without those that are gone and with those that have come. A few
 * changes among thousands cost no more than among dozens, but for the copy of the list itself.
 */
export function changeOrdered<Item extends ReviewItem>(
  items: readonly Item[],
  gone: ReadonlySet<ReviewItem>,
  come: readonly Item[],
): readonly Item[] {
  if (gone.size === 0 && come.length === 0) return items;
  if (gone.size + come.length > FEW) {
    return [...items.filter((item) => !gone.has(item)), ...come].sort(compareItems);
  }
  const changed = [...items];
  for (const item of gone) {
    const index = indexOfItem(changed, item);
    if (index !== -1) changed.splice(index, 1);
  }
  for (const item of come) changed.splice(findPlace(changed, item), 0, item);
  return changed;
}

/** Where an item is in a list that is in order of place; -1 when it is not in it. */
export function indexOfItem(items: readonly ReviewItem[], item: ReviewItem): number {
  const index = findPlace(items, item);
  return items[index] === item ? index : -1;
}

/** The items that begin at an offset, of a list in order of place. */
export function itemsAt<Item extends ReviewItem>(items: readonly Item[], start: number): Item[] {
  const first = findFirst(items, (item) => (placeOf(item)?.start ?? 0) >= start);
  let end = first;
  while (end < items.length && startOf(items[end]) === start) end += 1;
  return items.slice(first, end);
}

/** Where the item is or would be put. */
function findPlace(items: readonly ReviewItem[], item: ReviewItem): number {
  return findFirst(items, (other) => other === item || compareItems(other, item) >= 0);
}

function startOf(item: ReviewItem | undefined): number | null {
  return (item && placeOf(item)?.start) ?? null;
}

/** The index of the first that passes, where all after it pass as well; the length for none. */
export function findFirst<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item === undefined || passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
