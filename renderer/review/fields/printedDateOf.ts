import type { FieldSlot } from '../reviewItems.ts';

/** The ISO date on which the article was printed, as it is known so far; null when it is not. */
export function printedDateOf(fields: readonly FieldSlot[]): string | null {
  const item = fields.find(({ field }) => field.id === 'printedDate')?.item ?? null;
  return item?.state === 'rejected' ? null : (item?.body.value ?? null);
}
