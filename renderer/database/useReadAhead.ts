import { useEffect } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import { readAhead } from './articleContent.ts';

/** Reads articles that are likely to be opened next as soon as nothing else is to be done. */
export function useReadAhead(articleIds: readonly ArticleId[]): void {
  const wanted = articleIds.join(' ');
  useEffect(() => {
    if (wanted === '') return undefined;
    const waiting = requestIdleCallback(() => {
      for (const id of wanted.split(' ')) {
        // What cannot be read is told when it is opened.
        readAhead(id as ArticleId).catch(() => undefined);
      }
    });
    return () => {
      cancelIdleCallback(waiting);
    };
  }, [wanted]);
}
