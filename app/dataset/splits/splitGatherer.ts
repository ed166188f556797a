import type { LabelledArticle } from '../../../shared/dataset.ts';
import { articleSignature } from '../../corpus/articleSignature.ts';
import { clusterDuplicates, type SignedArticle } from '../../corpus/clusterDuplicates.ts';
import { assignSplits, type SplitPlan, type SplitResult } from './assignSplits.ts';
import { type SplitCandidate, splitCandidateOf } from './splitCandidate.ts';
import type { SplitManifest } from './splitManifest.ts';

/** Takes articles one by one, holding no text, and assigns them all at the end. */
export class SplitGatherer {
  readonly #plan: SplitPlan;
  readonly #clusters: readonly string[][] | null;
  readonly #candidates: SplitCandidate[] = [];
  readonly #signed: SignedArticle<string>[] = [];

  /** `clusters` are the files of those that tell the same; null when they are to be found. */
  constructor(plan: SplitPlan, clusters: readonly string[][] | null = null) {
    this.#plan = plan;
    this.#clusters = clusters;
  }

  add(article: LabelledArticle): void {
    this.#candidates.push(splitCandidateOf(article, this.#plan.groupBy));
    const signature = this.#clusters === null ? articleSignature(article.text) : null;
    if (signature !== null) this.#signed.push({ id: article.file, signature });
  }

  /** `frozen` is the manifest of an earlier export, null without one. */
  assign(frozen: SplitManifest | null): SplitResult {
    const files = this.#clusters ?? clusterDuplicates(this.#signed);
    const clusters = nameClusters(files, frozen);
    const isGroup = this.#plan.groupBy === 'cluster';
    const grouped = this.#candidates.map((candidate) =>
      isGroup ? { ...candidate, group: clusters.get(candidate.file) ?? null } : candidate,
    );
    return assignSplits(grouped, this.#plan, frozen, clusters);
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
