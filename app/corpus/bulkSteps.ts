import type { Annotation } from '../../shared/annotation.ts';
import { groupBy } from '../review/groupBy.ts';

/** What is known of a decision that tells which act of a person it was made in. */
type MadeDecision = Pick<Annotation, 'articleId' | 'verdict' | 'author' | 'time' | 'isLost'>;

/** What one act of a person decided on several marks, as far as it still stands. */
export interface BulkStep<Made extends MadeDecision> {
  key: string;
  author: string;
  time: string;
  articleCount: number;
  decisions: readonly Made[];
}

/**
 * The acts that decided on more than one mark, the last first; what is lost does not count. All edits
 * of a step are stamped with one author and one time, which annotations keep from their last edit:
 * those tell the step.
 */
export function findBulkSteps<Made extends MadeDecision>(
  decisions: readonly Made[],
): BulkStep<Made>[] {
  const standing = decisions.filter(({ isLost }) => !isLost);
  return [...groupBy(standing, ({ author, time }) => `${time} ${author}`)]
    .flatMap(([key, own]): BulkStep<Made>[] => {
      const [first] = own;
      if (first === undefined || own.length < 2) return [];
      const { author, time } = first;
      const articleCount = new Set(own.map(({ articleId }) => articleId)).size;
      return [{ key, author, time, articleCount, decisions: own }];
    })
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}
