import { useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';

/** Whether charts count all articles, or those that the list was narrowed to. */
export interface Scope {
  /** Null when the list had all articles. */
  narrowedIds: readonly ArticleId[] | null;
  isWhole: boolean;
  setIsWhole: (isWhole: boolean) => void;
  /** Those to count; null for all. */
  articleIds: readonly ArticleId[] | null;
}

export function useScope(narrowedIds: readonly ArticleId[] | null): Scope {
  const [isWhole, setIsWhole] = useState(false);
  return { narrowedIds, isWhole, setIsWhole, articleIds: isWhole ? null : narrowedIds };
}
