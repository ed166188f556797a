import { useEffect, useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { ArticleRow } from '../../database/rows.ts';
import { WorkbenchClient } from '../../workbench/workbenchClient.ts';
import { listNeighbours } from './findArticles.ts';

const NONE: ReadonlyMap<ArticleId, number> = new Map();

/**
 * How alike the articles are that tell the same as the open one, 0 to 1; empty until a worker has
 * compared their texts. Only those are compared that may be about the same event.
 */
export function useAlike(
  open: ArticleRow,
  rows: readonly ArticleRow[],
): ReadonlyMap<ArticleId, number> {
  const [alike, setAlike] = useState(NONE);
  const ids = listNeighbours(rows, open).map(({ id }) => id);
  const asked = JSON.stringify({ articleId: open.id, among: ids });
  useEffect(() => {
    const client = new WorkbenchClient();
    const request = JSON.parse(asked) as { articleId: ArticleId; among: ArticleId[] };
    // Without an answer the order is that of the titles.
    void client.call('findAlike', request).then((result) => {
      if (result.ok)
        setAlike(new Map(result.value.alike.map((one) => [one.articleId, one.likeness])));
    });
    return () => {
      client.close();
    };
  }, [asked]);
  return alike;
}
