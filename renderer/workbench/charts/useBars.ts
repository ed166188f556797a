import { useEffect, useState } from 'react';
import { useFailureReport } from '../useFailureReport.ts';
import type { Scope } from '../useScope.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { ReplyOf } from '../workbenchMessages.ts';
import type { BarChoice, ChartBar, ChartChoice, ChartQuery } from './chartMessages.ts';

/** The bars of a chart; null until they have been counted. */
export function useBars(
  { client, scan }: Workbench,
  query: ChartChoice,
  { isNarrowed, version }: Scope,
): readonly ChartBar[] | null {
  const [read, setRead] = useState<{ chart: string; bars: readonly ChartBar[] } | null>(null);
  const report = useFailureReport();
  const name = JSON.stringify([{ ...query, isNarrowed }, scan?.version, version]);
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
  return read !== null && read.chart === query.chart ? read.bars : null;
}

export type BarArticle = ReplyOf<'readBar'>['articles'][number];

const NO_ARTICLES: readonly BarArticle[] = [];

/** The articles of the chosen bar; empty while none is chosen and until they have been read. */
export function useBarArticles(
  { client, scan }: Workbench,
  query: ChartChoice,
  { isNarrowed, version }: Scope,
  choice: BarChoice | null,
): readonly BarArticle[] {
  const name = JSON.stringify([{ ...query, isNarrowed }, choice, scan?.version, version]);
  const [read, setRead] = useState<{ name: string; articles: readonly BarArticle[] } | null>(null);
  const report = useFailureReport();
  useEffect(() => {
    let isCurrent = true;
    const [asked, bar] = JSON.parse(name) as [ChartQuery, BarChoice | null];
    if (bar === null) return undefined;
    void client.call('readBar', { ...asked, ...bar }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ name, articles: result.value.articles });
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, name, report]);
  return read !== null && choice !== null ? read.articles : NO_ARTICLES;
}
