import { isUndecided, type ReviewItem, type ReviewItems } from './reviewItems.ts';

/** The panels of the article screen, in the order in which an article is gone through. */
export const LAYERS = ['fields', 'entities', 'indicators'] as const;
export type Layer = (typeof LAYERS)[number];

/** Something that can be active: an item, or a field of which nothing is known. */
export interface QueueEntry {
  key: string;
  layer: Layer;
  item: ReviewItem | null;
}

/** Everything in the order of review: fields, then entities, then indicators. */
export function listQueue({ fields, entities, indicators }: ReviewItems): QueueEntry[] {
  return [
    ...fields.map(({ key, item }) => ({ key, layer: 'fields' as const, item })),
    ...entities.map((item) => ({ key: item.key, layer: 'entities' as const, item })),
    ...indicators.map((item) => ({ key: item.key, layer: 'indicators' as const, item })),
  ];
}

/**
 * The undecided entry nearest to `fromKey` in a direction, going round at the end; from null the
 * first of `layer` onwards. Null when no other entry is undecided.
 */
export function findUndecided(
  queue: readonly QueueEntry[],
  fromKey: string | null,
  direction: 1 | -1,
  layer: Layer,
): QueueEntry | null {
  const active = queue.findIndex(({ key }) => key === fromKey);
  const first = queue.findIndex((entry) => entry.layer === layer);
  const from = active === -1 ? Math.max(first, 0) - (direction === 1 ? 1 : 0) : active;
  for (let step = 1; step <= queue.length; step += 1) {
    const index = (from + direction * step + 2 * queue.length) % queue.length;
    const entry = queue[index];
    if (entry !== undefined && entry.key !== fromKey && isUndecided(entry.item)) return entry;
  }
  return null;
}

/** How many of a layer nobody decided on, and how many it shows that were not rejected. */
export function countLayer(
  queue: readonly QueueEntry[],
  layer: Layer,
): { undecidedCount: number; totalCount: number } {
  const entries = queue.filter((entry) => entry.layer === layer);
  return {
    undecidedCount: entries.filter(({ item }) => isUndecided(item)).length,
    totalCount: entries.filter(({ item }) => item !== null && item.state !== 'rejected').length,
  };
}
