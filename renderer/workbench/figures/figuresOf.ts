import { listFigures, type Figure } from '../../../app/corpus/listFigures.ts';
import { StringPool } from '../../../app/text/stringPool.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { StoredReview } from '../../database/loadReview.ts';

/** A value with the article that it stands in. */
export interface ArticleFigure extends Figure {
  articleId: ArticleId;
  title: string;
}

const known = new WeakMap<StoredReview, readonly ArticleFigure[]>();
/** Names and printed values repeat over the articles; what is cut from a text must not hold it. */
const pool = new StringPool();

/** What an article's values are, for all indexes that keep them: they share the same objects. */
export function figuresOf(review: StoredReview): readonly ArticleFigure[] {
  let figures = known.get(review);
  if (figures === undefined) {
    const { id: articleId, title } = review.row;
    figures = listFigures(review).map((figure) => ({
      articleId,
      title,
      ...figure,
      name: pool.take(figure.name),
      printed: pool.take(figure.printed),
      unit: figure.unit && pool.take(figure.unit),
      period: figure.period && pool.take(figure.period),
    }));
    known.set(review, figures);
  }
  return figures;
}
