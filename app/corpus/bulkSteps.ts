import type { Annotation } from '../../shared/annotation.ts';
import type { ArticleId } from '../../shared/article.ts';
import { groupBy } from '../review/groupBy.ts';

/** A decision as it stands, and the act of a person that it was made in. */
export interface StandingDecision {
  articleId: ArticleId;
  annotationId: Annotation['id'];
  verdict: Annotation['verdict'];
  author: string;
  time: string;
}

/** What one act of a person decided on several marks, as far as it still stands. */
export interface BulkStep {
  key: string;
  author: string;
  time: string;
  articleCount: number;
  decisions: readonly StandingDecision[];
}

/**
 * The decisions of an article that still stand. All edits of a step are stamped with one author and
 * one time, which annotations keep from their last edit: those tell the step.
 */
export function standingDecisions(annotations: readonly Annotation[]): StandingDecision[] {
  return annotations.flatMap(({ id, articleId, verdict, author, time, isLost }) =>
    isLost ? [] : [{ articleId, annotationId: id, verdict, author, time }],
  );
}

/** The acts that decided on more than one mark, the last first. */
export function findBulkSteps(decisions: readonly StandingDecision[]): BulkStep[] {
  return [...groupBy(decisions, ({ author, time }) => `${time} ${author}`)]
    .flatMap(([key, own]): BulkStep[] => {
      const [first] = own;
      if (first === undefined || own.length < 2) return [];
      const { author, time } = first;
      const articleCount = new Set(own.map(({ articleId }) => articleId)).size;
      return [{ key, author, time, articleCount, decisions: own }];
    })
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}
