import type { LabelledArticle } from '../../../shared/dataset.ts';
import { articleSignature } from '../../corpus/articleSignature.ts';
import { clusterDuplicates, type SignedArticle } from '../../corpus/clusterDuplicates.ts';
import { assignSplits, type SplitPlan, type SplitResult } from './assignSplits.ts';
import { type SplitCandidate, splitCandidateOf } from './splitCandidate.ts';
import type { SplitManifest } from './splitManifest.ts';

/** Takes articles one by one, holding no text, and assigns them all at the end. */
export class SplitGatherer {
  readonly #plan: SplitPlan;
  readonly #candidates: SplitCandidate[] = [];
  readonly #signed: SignedArticle<string>[] = [];

  constructor(plan: SplitPlan) {
    this.#plan = plan;
  }

  add(article: LabelledArticle): void {
    const { groupBy } = this.#plan;
    this.#candidates.push(splitCandidateOf(article, groupBy));
    const signature = groupBy === 'cluster' ? articleSignature(article.text) : null;
    if (signature !== null) this.#signed.push({ id: article.file, signature });
  }

  /** `frozen` is the manifest of an earlier export, null without one. */
  assign(frozen: SplitManifest | null): SplitResult {
    const clusters = nameClusters(clusterDuplicates(this.#signed), frozen);
    const grouped = this.#candidates.map((candidate) => {
      return { ...candidate, group: candidate.group ?? clusters.get(candidate.file) ?? null };
    });
    return assignSplits(grouped, this.#plan, frozen);
  }
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
