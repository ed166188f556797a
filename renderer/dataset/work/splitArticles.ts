import type { SplitResult } from '../../../app/dataset/splits/assignSplits.ts';
import { SplitGatherer } from '../../../app/dataset/splits/splitGatherer.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { SplitSettings, SplitSummary } from './exportCalls.ts';

/** Goes over all articles once and says which part each is in; those of `clusters`, files, stay together. */
export async function splitArticles(
  pages: AsyncIterable<LabelledArticle[]>,
  { frozen, ...plan }: SplitSettings,
  clusters: readonly string[][],
): Promise<SplitResult> {
  const gatherer = new SplitGatherer(plan, clusters);
  for await (const page of pages) {
    for (const article of page) gatherer.add(article);
  }
  return gatherer.assign(frozen);
}

/** Counts the articles of this export, not those of earlier ones. */
export function summariseSplit(
  { newCount, changed, torn }: SplitResult,
  counts: Readonly<Record<string, number>>,
): SplitSummary {
  return {
    counts: { ...counts },
    newCount,
    changedCount: changed.length,
    tornCount: torn.length,
  };
}
