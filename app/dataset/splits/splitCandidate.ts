import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import type { SplitManifest } from './splitManifest.ts';

/** What is known of an article when it is assigned; the article itself need not be held. */
export interface SplitCandidate {
  file: string;
  sha256: string;
  /** Articles of one group stay together; null for one on its own. */
  group: string | null;
  /** How often each label occurs in it. */
  counts: ReadonlyMap<string, number>;
}

/** Clusters of near-duplicates are known only when all articles are: such a group is set later. */
export function splitCandidateOf(
  article: LabelledArticle,
  groupBy: SplitManifest['groupBy'],
): SplitCandidate {
  const counts = new Map<string, number>();
  const count = (label: string) => counts.set(label, (counts.get(label) ?? 0) + 1);
  for (const { label } of article.entities) count(label);
  for (const { kind } of article.indicators) count(`indicator:${kind}`);
  return {
    file: article.file,
    sha256: sha256OfText(article.text),
    group: groupOf(article, groupBy),
    counts,
  };
}

export function sha256OfText(text: string): string {
  return bytesToHex(sha256(encodeUtf8(text)));
}

function groupOf({ fields }: LabelledArticle, groupBy: SplitManifest['groupBy']): string | null {
  switch (groupBy) {
    case 'none':
    case 'cluster':
      return null;
    case 'place':
      return fields['province']?.value ?? null;
    case 'month':
      return (fields['eventDate']?.value ?? fields['printedDate']?.value)?.slice(0, 7) ?? null;
  }
}
