import { usePagedRows, type PagedRows } from '../usePagedRows.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { RequestOf } from '../workbenchMessages.ts';
import type { FigureRow } from './figureMessages.ts';

export type FigureQuery = Omit<RequestOf<'listFigures'>, 'from' | 'limit'>;
export type FigurePages = PagedRows<FigureRow>;

/** The rows of the table of values around `firstShown`. */
export function useFigures(
  { client, scan }: Workbench,
  query: FigureQuery,
  firstShown: number,
): FigurePages {
  const name = JSON.stringify([query, scan?.version]);
  return usePagedRows(name, firstShown, async (from, limit) => {
    const result = await client.call('listFigures', { ...query, from, limit });
    if (!result.ok) return result;
    const { figures, totalCount } = result.value;
    return { ok: true, value: { rows: figures, totalCount } };
  });
}
