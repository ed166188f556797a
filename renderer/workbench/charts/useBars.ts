import { useEffect, useState } from 'react';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { ReplyOf } from '../workbenchMessages.ts';
import type { ChartBar, ChartQuery } from './chartMessages.ts';

const NO_BARS: readonly ChartBar[] = [];

/** The bars of a chart; empty until they have been counted. */
export function useBars({ client, scan }: Workbench, query: ChartQuery): readonly ChartBar[] {
  const [read, setRead] = useState<{ chart: string; bars: readonly ChartBar[] } | null>(null);
  const report = useFailureReport();
  const name = JSON.stringify([query, scan?.version]);
  useEffect(() => {
    let isCurrent = true;
    const [asked] = JSON.parse(name) as [ChartQuery];
    void client.call('readChart', asked).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ chart: asked.chart, bars: result.value.bars });
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, name, report]);
  return read !== null && read.chart === query.chart ? read.bars : NO_BARS;
}

export type BarArticle = ReplyOf<'readBar'>['articles'][number];

const NO_ARTICLES: readonly BarArticle[] = [];

/** The articles of a bar; empty while none is chosen and until they have been read. */
export function useBarArticles(
  { client, scan }: Workbench,
  query: ChartQuery,
  key: string | null,
): readonly BarArticle[] {
  const name = JSON.stringify([query, key, scan?.version]);
  const [read, setRead] = useState<{ name: string; articles: readonly BarArticle[] } | null>(null);
  const report = useFailureReport();
  useEffect(() => {
    let isCurrent = true;
    const [asked, barKey] = JSON.parse(name) as [ChartQuery, string | null];
    if (barKey === null) return undefined;
    void client.call('readBar', { ...asked, key: barKey }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ name, articles: result.value.articles });
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, name, report]);
  return read !== null && key !== null ? read.articles : NO_ARTICLES;
}
