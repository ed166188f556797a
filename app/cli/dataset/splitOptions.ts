import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Failure, Result } from '../../../shared/failure.ts';
import type { SplitPlan, SplitResult } from '../../dataset/splits/assignSplits.ts';
import { SplitGatherer } from '../../dataset/splits/splitGatherer.ts';
import { SplitManifest } from '../../dataset/splits/splitManifest.ts';
import { readBytes } from '../corpusFolder.ts';
import { parseJson } from '../parseJson.ts';

/** As the user gave them. */
export interface SplitOptions {
  split?: string;
  seed: string;
  groupBy: SplitManifest['groupBy'];
  splitManifest?: string;
}

const NAMES = ['train', 'dev', 'test'] as const;

/** Null when no split is asked for. */
export function parseSplitPlan(options: SplitOptions): Result<SplitPlan | null> {
  const { split, seed, groupBy } = options;
  if (split === undefined) return { ok: true, value: null };
  const shares = parseShares(split);
  if (shares !== null) {
    return { ok: true, value: { seed, groupBy, isStratified: true, shares } };
  }
  return refuse(`--split ${split}: give two or three shares such as 80/10/10 or 80/20`);
}

/** Example: `80/10/10` is train, dev and test; `80/20` is train and test. */
function parseShares(split: string): Record<string, number> | null {
  const parts = split.split('/').map(Number);
  const sum = parts.reduce((total, part) => total + part, 0);
  const isGood = parts.every((part) => Number.isFinite(part) && part > 0);
  if (!isGood || parts.length < 2 || parts.length > NAMES.length) return null;
  const names = parts.length === 2 ? ['train', 'test'] : NAMES;
  return Object.fromEntries(parts.map((part, index) => [names[index] ?? '', part / sum]));
}

/** The manifest of an earlier export; null when none is named. */
export function readSplitManifest({ splitManifest }: SplitOptions): Result<SplitManifest | null> {
  if (splitManifest === undefined) return { ok: true, value: null };
  const bytes = readBytes(splitManifest);
  if (!bytes.ok) return bytes;
  return parseJson(bytes.value, SplitManifest, { place: splitManifest, code: 'invalid-request' });
}

/** Goes over all articles once; those that cannot be read are left to the export itself. */
export async function splitArticles(
  articles: AsyncIterable<Result<LabelledArticle>>,
  plan: SplitPlan,
  frozen: SplitManifest | null,
): Promise<SplitResult> {
  const gatherer = new SplitGatherer(plan);
  for await (const article of articles) {
    if (article.ok) gatherer.add(article.value);
  }
  return gatherer.assign(frozen);
}

/** What the user should know of an assignment, one sentence each. */
export function describeSplit({ manifest, newCount, changed, torn }: SplitResult): string[] {
  const counts = Object.keys(manifest.shares).map((name) => {
    const count = Object.values(manifest.articles).filter(({ split }) => split === name).length;
    return `${name} ${count}`;
  });
  return [
    `split: ${counts.join(', ')}; ${newCount} new`,
    ...(changed.length > 0
      ? [`the text of ${changed.length} assigned articles has changed: ${changed[0] ?? ''} …`]
      : []),
    ...(torn.length > 0
      ? [
          `${torn.length} new articles belong to a group that is in several parts: ${torn[0] ?? ''} …`,
        ]
      : []),
  ];
}

function refuse(message: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code: 'invalid-request', message, path: null } };
}
