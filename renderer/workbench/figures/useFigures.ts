import { useEffect, useState } from 'react';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { RequestOf } from '../workbenchMessages.ts';
import type { FigureRow } from './figureMessages.ts';

export type FigureQuery = Omit<RequestOf<'listFigures'>, 'from' | 'limit'>;

/** Rows are asked for in pages, so that only those near the view are held. */
const PAGE = 200;

export interface FigurePages {
  totalCount: number;
  /** Null while its page is being read. */
  rowAt: (index: number) => FigureRow | null;
}

interface Pages {
  name: string;
  totalCount: number;
  pages: ReadonlyMap<number, readonly FigureRow[]>;
}

const NO_PAGES: Pages = { name: '', totalCount: 0, pages: new Map() };

/** The rows of a table around `firstShown`; the former ones stay until the next have come. */
export function useFigures(
  { client, scan }: Workbench,
  query: FigureQuery,
  firstShown: number,
): FigurePages {
  const [read, setRead] = useState(NO_PAGES);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  const name = JSON.stringify([query, version]);
  const page = Math.floor(firstShown / PAGE);
  useEffect(() => {
    let isCurrent = true;
    const request = JSON.parse(name) as [FigureQuery, number];
    const from = Math.max(0, page - 1) * PAGE;
    void client.call('listFigures', { ...request[0], from, limit: 3 * PAGE }).then((result) => {
      if (!isCurrent) return;
      if (!result.ok) {
        report(result.failure);
        return;
      }
      const { figures, totalCount } = result.value;
      const pages = new Map(
        [0, 1, 2].map((step) => [
          Math.max(0, page - 1) + step,
          figures.slice(step * PAGE, (step + 1) * PAGE),
        ]),
      );
      setRead({ name, totalCount, pages });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, name, page, report]);
  return {
    totalCount: read.totalCount,
    rowAt: (index) => read.pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null,
  };
}
