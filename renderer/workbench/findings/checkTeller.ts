import type { ArticleId } from '../../../shared/article.ts';
import type { CheckId } from './findingMessages.ts';

/** As many as the window takes between two frames. */
const MOST_AT_ONCE = 2000;

type Told = [ArticleId, CheckId[]];

/** Tells what is new of the checks of articles, a part at a time. */
export class CheckTeller {
  readonly #told = new Map<ArticleId, string>();

  /** Empty when all has been told. */
  tell(checks: ReadonlyMap<ArticleId, readonly CheckId[]>): Told[] {
    const changes: Told[] = [];
    for (const [articleId, own] of checks) {
      const key = own.toSorted().join(' ');
      if (this.#told.get(articleId) === key) continue;
      if (changes.length === MOST_AT_ONCE) break;
      this.#told.set(articleId, key);
      changes.push([articleId, [...own]]);
    }
    return changes;
  }
}
