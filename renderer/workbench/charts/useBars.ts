import { useEffect, useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { ReplyOf } from '../workbenchMessages.ts';
import type { ChartBar, ChartChoice } from './chartMessages.ts';

/** The bars of a chart over some articles, null for all; null until they have been counted. */
export function useBars(
  { client, scan }: Workbench,
  query: ChartChoice,
  articleIds: readonly ArticleId[] | null,
): readonly ChartBar[] | null {
  const [read, setRead] = useState<{ chart: string; bars: readonly ChartBar[] } | null>(null);
  const report = useFailureReport();
  const name = JSON.stringify([query, scan?.version]);
  useEffect(() => {
    let isCurrent = true;
    const [asked] = JSON.parse(name) as [ChartChoice];
    void client.call('readChart', { ...asked, articleIds }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ chart: asked.chart, bars: result.value.bars });
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [articleIds, client, name, report]);
  return read !== null && read.chart === query.chart ? read.bars : null;
}

export type BarArticle = ReplyOf<'readBar'>['articles'][number];

const NO_ARTICLES: readonly BarArticle[] = [];

/** The articles of a bar among some, null for all; empty while none is chosen and until they have been read. */
export function useBarArticles(
  { client, scan }: Workbench,
  query: ChartChoice,
  articleIds: readonly ArticleId[] | null,
  key: string | null,
): readonly BarArticle[] {
  const name = JSON.stringify([query, key, scan?.version]);
  const [read, setRead] = useState<{ name: string; articles: readonly BarArticle[] } | null>(null);
  const report = useFailureReport();
  useEffect(() => {
    let isCurrent = true;
    const [asked, barKey] = JSON.parse(name) as [ChartChoice, string | null];
    if (barKey === null) return undefined;
    void client.call('readBar', { ...asked, articleIds, key: barKey }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ name, articles: result.value.articles });
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [articleIds, client, name, report]);
  return read !== null && key !== null ? read.articles : NO_ARTICLES;
}
