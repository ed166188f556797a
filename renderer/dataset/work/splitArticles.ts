import { articleSignature } from '../../../app/corpus/articleSignature.ts';
import { clusterDuplicates, type SignedArticle } from '../../../app/corpus/clusterDuplicates.ts';
import { assignSplits, type SplitResult } from '../../../app/dataset/splits/assignSplits.ts';
import {
  type SplitCandidate,
  splitCandidateOf,
} from '../../../app/dataset/splits/splitCandidate.ts';
import type { SplitManifest } from '../../../app/dataset/splits/splitManifest.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { SplitSettings, SplitSummary } from './exportCalls.ts';

/** Goes over all articles once and says which part each is in. */
export async function splitArticles(
  pages: AsyncIterable<LabelledArticle[]>,
  { frozen, ...plan }: SplitSettings,
): Promise<SplitResult> {
  const candidates: SplitCandidate[] = [];
  const signed: SignedArticle<string>[] = [];
  for await (const page of pages) {
    for (const article of page) {
      candidates.push(splitCandidateOf(article, plan.groupBy));
      const signature = plan.groupBy === 'cluster' ? articleSignature(article.text) : null;
      if (signature !== null) signed.push({ id: article.file, signature });
    }
  }
  const clusters = nameClusters(clusterDuplicates(signed), frozen);
  const grouped = candidates.map((candidate) => {
    return { ...candidate, group: candidate.group ?? clusters.get(candidate.file) ?? null };
  });
  return assignSplits(grouped, plan, frozen);
}

/** A cluster keeps the name that it had in an earlier export. */
function nameClusters(
  clusters: readonly string[][],
  frozen: SplitManifest | null,
): Map<string, string> {
  const groups = new Map<string, string>();
  for (const files of clusters) {
    const earlier = files.map((file) => frozen?.articles[file]?.group ?? null);
    const name = earlier.find((group) => group !== null) ?? files[0] ?? '';
    for (const file of files) groups.set(file, name);
  }
  return groups;
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
