import { useLayoutEffect, useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { WorkbenchClient } from './workbenchClient.ts';

/** Whether queue, charts and values are of all articles, or of those that the list was narrowed to. */
export interface Scope {
  /** Null when the list had all articles. */
  narrowedIds: readonly ArticleId[] | null;
  /** Another number whenever the list was narrowed to others. */
  version: number;
  isWhole: boolean;
  setIsWhole: (isWhole: boolean) => void;
  /** Those to count; null for all. The worker knows them: questions say only `isNarrowed`. */
  articleIds: readonly ArticleId[] | null;
  isNarrowed: boolean;
}

export function useScope(client: WorkbenchClient, narrowedIds: readonly ArticleId[] | null): Scope {
  const [isWhole, setIsWhole] = useState(false);
  const [known, setKnown] = useState({ narrowedIds, version: 0 });
  if (known.narrowedIds !== narrowedIds) setKnown({ narrowedIds, version: known.version + 1 });
  // Views ask in effects, which come after this one: the worker answers in the order of the calls.
  useLayoutEffect(() => {
    void client.call('narrow', { articleIds: narrowedIds });
  }, [client, narrowedIds]);
  const articleIds = isWhole ? null : narrowedIds;
  const { version } = known;
  const isNarrowed = articleIds !== null;
  return { narrowedIds, version, isWhole, setIsWhole, articleIds, isNarrowed };
}
