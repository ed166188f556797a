import { useEffect, useState } from 'react';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { ExportRequest } from '../commands/exportDataset.ts';
import { listArticleIds } from '../database/datasetPages.ts';

export type ExportScope = ExportRequest['scope'];

/** The articles that each scope takes, in the order of the dataset; null until they are known. */
export type Scopes = Record<ExportScope, readonly ArticleId[] | null>;

/** As they are when the screen is opened. */
export function useScopes(corpusId: CorpusId, listedIds: readonly ArticleId[]): Scopes {
  const [stored, setStored] = useState<Pick<Scopes, 'all' | 'reviewed'>>({
    all: null,
    reviewed: null,
  });
  useEffect(() => {
    void Promise.all([listArticleIds(corpusId, 'all'), listArticleIds(corpusId, 'reviewed')]).then(
      ([all, reviewed]) => {
        setStored({ all, reviewed });
      },
    );
  }, [corpusId]);
  return { ...stored, listed: listedIds };
}
