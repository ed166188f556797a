import Dexie from 'dexie';
import { countUses, type PartUses } from '../../app/project/countUses.ts';
import type { PartKind } from '../../app/project/projectParts.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';

/** Few enough that counting does not hold the window up. */
const ARTICLES_A_PAGE = 50;

/**
 * How much of a corpus is said with a part of its project, told page by page: the numbers grow until
 * all articles that can have it were read.
 */
export async function* countProjectUses(
  corpusId: CorpusId,
  kind: PartKind,
  id: string,
): AsyncGenerator<PartUses & { isDone: boolean }, void> {
  const { annotations, extractions } = database;
  const ids = await articlesWith(corpusId, kind, id);
  const uses = { annotationCount: 0, suggestionCount: 0 };
  for (let start = 0; start < ids.length; start += ARTICLES_A_PAGE) {
    const page = ids.slice(start, start + ARTICLES_A_PAGE);
    const [sets, found] = await Promise.all([annotations.bulkGet(page), extractions.bulkGet(page)]);
    for (const [index, set] of sets.entries()) {
      const decided = set?.annotations ?? [];
      const extraction = found[index];
      const pending = extraction === undefined ? [] : pendingSuggestions(extraction, decided);
      const own = countUses(kind, id, { annotations: decided, pending });
      uses.annotationCount += own.annotationCount;
      uses.suggestionCount += own.suggestionCount;
    }
    yield { ...uses, isDone: false };
  }
  yield { ...uses, isDone: true };
}

/** What rejected suggestions alone have is not on the rows: labels are looked for there all the same. */
async function articlesWith(corpusId: CorpusId, kind: PartKind, id: string): Promise<ArticleId[]> {
  const all = database.articles
    .where('[corpusId+path]')
    .between([corpusId, Dexie.minKey], [corpusId, Dexie.maxKey]);
  return (kind === 'labels' ? all.filter(({ labels }) => labels.includes(id)) : all).primaryKeys();
}
