/**
 * What a file of another tool has and a dataset has no place for. It is passed over and counted, so
 * that nobody loses it unawares; in English here, in the window's languages under the same names.
 */
export const LEFT_OUT = {
  otherAnnotations: 'annotations of a text besides its first one, or cancelled',
  predictions: 'predictions of a model besides what a person annotated',
  otherRegions: 'regions that are no stretch of the text',
  refusedTasks: 'tasks that were rejected or ignored',
  columns: 'columns between a token and its tag',
  looseRelations: 'relations of what is no mark',
  comments: 'comments',
  notes: 'notes and attributes on what is no mark',
  references: 'references from one structure to another',
  texts: 'texts besides the first of a document',
} as const;

export type LeftOut = keyof typeof LEFT_OUT;

/** How much of each was passed over; what is not there was not met. */
export type LeftOutCounts = Partial<Record<LeftOut, number>>;

export function addLeftOut(sum: LeftOutCounts, more: LeftOutCounts): void {
  for (const [what, count] of listLeftOut(more)) sum[what] = (sum[what] ?? 0) + count;
}

/** Those that were met at all. */
export function listLeftOut(counts: LeftOutCounts): [LeftOut, number][] {
  const known = Object.keys(LEFT_OUT) as LeftOut[];
  return known.flatMap((what): [LeftOut, number][] => {
    const count = counts[what] ?? 0;
    return count > 0 ? [[what, count]] : [];
  });
}
