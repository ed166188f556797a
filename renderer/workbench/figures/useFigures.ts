import { usePagedRows, type PagedRows } from '../usePagedRows.ts';
import type { Scope } from '../useScope.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { RequestOf } from '../workbenchMessages.ts';
import type { FigureRow } from './figureMessages.ts';

export type FigureQuery = Omit<RequestOf<'listFigures'>, 'from' | 'limit' | 'isNarrowed'>;
export type FigurePages = PagedRows<FigureRow>;

/** The rows of the table of values around `firstShown`, of all articles or those of the list. */
export function useFigures(
  { client, scan }: Workbench,
  query: FigureQuery,
  { isNarrowed, version }: Scope,
  firstShown: number,
): FigurePages {
  const name = JSON.stringify([query, scan?.version, isNarrowed, version]);
  return usePagedRows(name, firstShown, async (from, limit) => {
    const result = await client.call('listFigures', { ...query, isNarrowed, from, limit });
    if (!result.ok) return result;
    const { figures, totalCount } = result.value;
    return { ok: true, value: { rows: figures, totalCount } };
  });
}
