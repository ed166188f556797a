import { withoutHidden } from '../../app/project/hiddenParts.ts';
import { findLacking, type Lacking } from '../../app/project/findLacking.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import { database } from '../database/connection.ts';
import { loadReviews } from '../database/loadReview.ts';
import type { Draft } from '../database/recordEdits.ts';
import type { ArticleRow, ProjectState } from '../database/rows.ts';
import { missing } from './recordStep.ts';

/** What becomes of articles that lack what the project demands, when the status is `reviewed`. */
export type WhenIncomplete = 'ask' | 'leaveOut' | 'mark';

/** An article that was not marked as reviewed, and why. */
export interface IncompleteArticle extends Lacking {
  articleId: ArticleId;
  title: string;
}

export interface StatusChange {
  /** Those that had another status. */
  articleIds: ArticleId[];
  /** With `ask` nothing was changed as long as there is any. */
  incomplete: IncompleteArticle[];
  /** Whether the project forbids to mark these all the same. */
  isStrict: boolean;
}

/**
 * The edits that give articles a status. Call it in the writing transaction. Throws a Refusal when one
 * of the articles is not there.
 */
export async function draftStatus(
  articleIds: readonly ArticleId[],
  { status, whenIncomplete }: { status: ReviewStatus; whenIncomplete: WhenIncomplete },
  stamp: () => EditStamp,
): Promise<Draft<StatusChange>> {
  const stored = await database.articles.bulkGet([...new Set(articleIds)]);
  const rows = stored.filter((row) => row !== undefined);
  if (rows.length < stored.length) {
    throw missing('One of the articles is not in the store.', null);
  }
  const changing = rows.filter((row) => row.status !== status);
  const { incomplete, isStrict } = await findIncomplete(status === 'reviewed' ? changing : []);
  const isMarked = whenIncomplete === 'mark' && !isStrict;
  const kept = isMarked ? [] : incomplete;
  const left = new Set(kept.map(({ articleId }) => articleId));
  const isPut = whenIncomplete === 'ask' && left.size > 0;
  const marked = isPut ? [] : changing.filter(({ id }) => !left.has(id));
  const edits = marked.map(({ id: articleId, status: before }) => {
    const change = { operation: 'setStatus', before, after: status } as const;
    return { ...stamp(), articleId, inverseOf: null, ...change };
  });
  const value = { articleIds: marked.map(({ id }) => id), incomplete: kept, isStrict };
  return { edits, value, known: { rows: marked } };
}

const ARTICLES_A_PAGE = 200;

async function findIncomplete(
  rows: readonly ArticleRow[],
): Promise<Pick<StatusChange, 'incomplete' | 'isStrict'>> {
  const states = await readStates(rows);
  const demanding = rows.filter(({ corpusId }) => states.get(corpusId)?.demands);
  const incomplete: IncompleteArticle[] = [];
  for (let start = 0; start < demanding.length; start += ARTICLES_A_PAGE) {
    const ids = demanding.slice(start, start + ARTICLES_A_PAGE).map(({ id }) => id);
    for (const review of await loadReviews(ids)) {
      const { demands = null, hidden = null } = states.get(review.row.corpusId) ?? {};
      const lacking = demands && findLacking(withoutHidden(review, hidden), demands);
      const { id: articleId, title } = review.row;
      if (lacking !== null) incomplete.push({ articleId, title, ...lacking });
    }
  }
  const isStrict = [...states.values()].some(({ demands }) => demands?.isStrict === true);
  return { incomplete, isStrict };
}

async function readStates(rows: readonly ArticleRow[]): Promise<Map<string, ProjectState>> {
  const ids = [...new Set(rows.map(({ corpusId }) => corpusId))];
  const corpora = await database.corpora.bulkGet(ids);
  return new Map(
    corpora.flatMap((corpus) =>
      corpus?.projectState === undefined ? [] : [[corpus.id, corpus.projectState] as const],
    ),
  );
}
