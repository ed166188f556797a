import { useLiveQuery } from 'dexie-react-hooks';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { GridViewRow } from './rows.ts';

/** The list of a corpus as it was left; null before the first change. */
export async function readLeftView(corpusId: CorpusId): Promise<GridViewRow | null> {
  return (await database.gridViews.get([corpusId, LEFT])) ?? null;
}

/** The views of a corpus that have a name, by name; `undefined` while they are being read. */
export function useGridViews(corpusId: CorpusId): GridViewRow[] | undefined {
  return useLiveQuery(async () => {
    const rows = await database.gridViews
      .where('[corpusId+name]')
      .between([corpusId, LEFT], [corpusId, []], false)
      .toArray();
    return rows.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  }, [corpusId]);
}

/** The name of the view that nobody named: the list as it was left. */
export const LEFT = '';
