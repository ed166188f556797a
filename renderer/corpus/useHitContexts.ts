import { useEffect, useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { HitContext } from './hitContext.ts';
import { askSearch } from './textSearchClient.ts';

type Contexts = ReadonlyMap<ArticleId, HitContext>;

interface Known {
  query: string;
  contexts: Contexts;
}

const NONE: Contexts = new Map();
/** Rows that only pass by are not asked for. */
const REST_MS = 80;

/** The hits of a query in the texts of the articles on the screen, as they become known. */
export function useHitContexts(query: string, articleIds: readonly ArticleId[]): Contexts {
  const [known, setKnown] = useState<Known>({ query: '', contexts: NONE });
  const contexts = known.query === query ? known.contexts : NONE;
  const wanted = articleIds.filter((id) => !contexts.has(id)).join(' ');
  useEffect(() => {
    if (query === '' || wanted === '') return undefined;
    let leave: (() => void) | null = null;
    const rest = setTimeout(() => {
      const ids = wanted.split(' ') as ArticleId[];
      leave = askSearch({ type: 'context', articleIds: ids, query }, (reply) => {
        if (reply.type !== 'contexts') return;
        setKnown((before) => ({
          query,
          contexts: new Map([
            ...(before.query === query ? before.contexts : []),
            ...reply.contexts,
          ]),
        }));
      });
    }, REST_MS);
    return () => {
      clearTimeout(rest);
      leave?.();
    };
  }, [query, wanted]);
  return contexts;
}
