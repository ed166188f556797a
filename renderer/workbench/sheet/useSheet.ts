import { useState } from 'react';
import { usePagedRows, type PagedRows } from '../usePagedRows.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { RequestOf } from '../workbenchMessages.ts';
import type { SheetRow } from './sheetMessages.ts';

export type SheetQuery = Omit<RequestOf<'listSheet'>, 'from' | 'limit'>;

/** The rows of the sheet around `firstShown`, and how many fields in all of them are undecided. */
export function useSheet(
  { client, scan }: Workbench,
  query: SheetQuery,
  firstShown: number,
): { rows: PagedRows<SheetRow>; openCount: number } {
  const [openCount, setOpenCount] = useState(0);
  const name = JSON.stringify([query, scan?.version]);
  const rows = usePagedRows(name, firstShown, async (from, limit) => {
    const result = await client.call('listSheet', { ...query, from, limit });
    if (result.ok) setOpenCount(result.value.openCount);
    return result;
  });
  return { rows, openCount };
}
