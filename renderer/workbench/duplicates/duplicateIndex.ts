import { articleSignature, likeness } from '../../../app/corpus/articleSignature.ts';
import { clusterDuplicates } from '../../../app/corpus/clusterDuplicates.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import type { ArticleIndex } from '../corpusReader.ts';
import type { DuplicateArticle } from './duplicateMessages.ts';

interface Signed {
  id: ArticleId;
  signature: Uint32Array;
  article: Omit<DuplicateArticle, 'likeness'>;
}

/** What articles of a corpus tell the same. */
export class DuplicateIndex implements ArticleIndex {
  readonly #signed = new Map<ArticleId, Signed>();

  clear(): void {
    this.#signed.clear();
  }

  take({ row, text }: StoredReview): void {
    const { id, title, path, status, annotationCount, undecidedCount } = row;
    const signature = articleSignature(text);
    this.#signed.delete(id);
    if (signature === null) return;
    const article = { articleId: id, title, path, status, annotationCount, undecidedCount };
    this.#signed.set(id, { id, signature, article });
  }

  /** The largest first; in each, the one with the most decisions first. */
  list(): DuplicateArticle[][] {
    const clusters = clusterDuplicates([...this.#signed.values()]).map((ids) => this.#show(ids));
    return clusters.sort((a, b) => b.length - a.length);
  }

  #show(ids: readonly ArticleId[]): DuplicateArticle[] {
    const [first, ...others] = ids
      .flatMap((id) => this.#signed.get(id) ?? [])
      .sort((a, b) => b.article.annotationCount - a.article.annotationCount);
    if (first === undefined) return [];
    return [first, ...others].map(({ article, signature }) => ({
      ...article,
      likeness: likeness(first.signature, signature),
    }));
  }
}
