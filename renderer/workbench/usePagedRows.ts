import { useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '../../shared/failure.ts';
import { useFailureReport } from './useFailureReport.ts';

/** Rows are asked for in pages, so that only those near the view are held. */
const PAGE = 200;

export interface PagedRows<Row> {
  totalCount: number;
  /** Null while its page is being read. */
  rowAt: (index: number) => Row | null;
}

interface Window<Row> {
  rows: readonly Row[];
  totalCount: number;
}

type ReadRows<Row> = (from: number, limit: number) => Promise<Result<Window<Row>>>;

/**
 * The rows of a long table around `firstShown`; the former ones stay until the next have come.
 * `name` tells one table from another: they are read again when it changes.
 */
export function usePagedRows<Row>(
  name: string,
  firstShown: number,
  read: ReadRows<Row>,
): PagedRows<Row> {
  const [held, setHeld] = useState<Window<Row> & { from: number }>(NOTHING);
  const report = useFailureReport();
  const from = Math.max(0, Math.floor(firstShown / PAGE) - 1) * PAGE;
  const readCurrent = useEffectEvent(read);
  useEffect(() => {
    let isCurrent = true;
    void readCurrent(from, 3 * PAGE).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setHeld({ ...result.value, from });
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [from, name, report]);
  return { totalCount: held.totalCount, rowAt: (index) => held.rows[index - held.from] ?? null };
}

const NOTHING = { from: 0, rows: [], totalCount: 0 };
