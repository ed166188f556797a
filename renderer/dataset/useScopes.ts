import { useEffect, useState } from 'react';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { ReviewStatus } from '../../shared/review.ts';
import { listArticleIds } from '../database/datasetPages.ts';

/** Which articles are exported: all, those of one status, or those that the list shows. */
export type ExportScope = 'all' | 'listed' | ReviewStatus;

/** The articles that each scope takes, in the order of the dataset; null until they are known. */
export type Scopes = Record<ExportScope, readonly ArticleId[] | null>;

type Stored = Omit<Scopes, 'listed'>;

const UNKNOWN: Stored = {
  ...{ all: null, new: null, inWork: null, reviewed: null, secondLook: null, skipped: null },
};

/** As they are when the screen is opened. */
export function useScopes(corpusId: CorpusId, listedIds: readonly ArticleId[]): Scopes {
  const [stored, setStored] = useState<Stored>(UNKNOWN);
  useEffect(() => {
    const scopes = ['all', ...ReviewStatus.options] as const;
    void Promise.all(scopes.map((scope) => listArticleIds(corpusId, scope))).then((lists) => {
      const known = scopes.map((scope, index) => [scope, lists[index] ?? []] as const);
      setStored({ ...UNKNOWN, ...Object.fromEntries(known) });
    });
  }, [corpusId]);
  return { ...stored, listed: listedIds };
}
