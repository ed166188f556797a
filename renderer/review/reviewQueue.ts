import type { Layer } from './layers.ts';
import { isUndecided, type ReviewItem } from './reviewItems.ts';
import type { QueueEntry, ReviewSnapshot } from './reviewSnapshot.ts';

/**
 * The undecided entry nearest to `from` in a direction, going round at the end; from null the
 * first of `layer` onwards. Null when no other entry is undecided. It looks at no more entries than
 * lie between.
 */
export function findUndecided(
  snapshot: ReviewSnapshot,
  from: QueueEntry | null,
  direction: 1 | -1,
  layer: Layer,
): QueueEntry | null {
  if (!snapshot.isOpen) return null;
  const active = from === null ? -1 : indexOfEntry(snapshot, from);
  const first = snapshot.startOf(layer) - (direction === 1 ? 1 : 0);
  const count = snapshot.entryCount;
  for (let step = 1; step <= count; step += 1) {
    const index = ((active === -1 ? first : active) + direction * step + 2 * count) % count;
    if (index === active || !isOpenAt(snapshot, index)) continue;
    return snapshot.entryAt(index);
  }
  return null;
}

/** As `findUndecided`, as if `decided` were no longer open. */
export function findUndecidedBut(
  decided: ReadonlySet<ReviewItem>,
  snapshot: ReviewSnapshot,
  from: QueueEntry,
): QueueEntry | null {
  let next: QueueEntry | null = from;
  for (let passed = 0; passed <= decided.size; passed += 1) {
    next = findUndecided(snapshot, next, 1, next.layer);
    if (next?.item == null) return null;
    if (!decided.has(next.item)) return next;
  }
  return null;
}

/** The entry of an item as it is in a snapshot; null when it is not there. */
export function entryOf(snapshot: ReviewSnapshot, item: ReviewItem): QueueEntry | null {
  const index = snapshot.indexOf(item);
  return index === -1 ? null : snapshot.entryAt(index);
}

function indexOfEntry(snapshot: ReviewSnapshot, { key, layer, item }: QueueEntry): number {
  if (layer === 'fields') return snapshot.fields.findIndex((slot) => slot.key === key);
  return item === null ? -1 : snapshot.indexOf(item);
}

/** Asked of many entries in a row, so that none is made for it. */
function isOpenAt({ fields, entities, indicators }: ReviewSnapshot, index: number): boolean {
  const item =
    fields[index]?.item ??
    entities[index - fields.length] ??
    indicators[index - fields.length - entities.length];
  return isUndecided(item ?? null);
}
