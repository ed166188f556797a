import { describe, expect, it } from 'vitest';
import { AnnotationId, type Annotation } from '../../shared/annotation.ts';
import { ArticleId } from '../../shared/article.ts';
import { findBulkSteps } from './bulkSteps.ts';

const NINE = '2026-03-02T09:00:00.000Z';
const TEN = '2026-03-02T10:00:00.000Z';

function annotation(id: string, given: Partial<Annotation> = {}): Annotation {
  return {
    id: AnnotationId.parse(id),
    articleId: ArticleId.parse(`article-of-${id}`),
    body: { type: 'field', field: 'province', value: 'Lai Hà', evidence: [] },
    quotes: [],
    verdict: 'accepted',
    suggestion: null,
    isLost: false,
    author: 'Lan',
    time: NINE,
    ...given,
  };
}

const stepsOf = (...annotations: Annotation[]) =>
  findBulkSteps(annotations).map(({ author, time, articleCount, decisions }) => {
    return [author, time, articleCount, decisions.map(({ id }) => id)];
  });

describe('findBulkSteps', () => {
  it.each<[Annotation[], unknown[], string]>([
    [[], [], 'nothing was decided'],
    [[annotation('a')], [], 'one decision by itself'],
    [[annotation('a'), annotation('b', { time: TEN })], [], 'two acts'],
    [[annotation('a'), annotation('b', { author: 'Minh' })], [], 'two people at one time'],
    [[annotation('a'), annotation('b', { isLost: true })], [], 'its words are no longer there'],
    [[annotation('a'), annotation('b')], [['Lan', NINE, 2, ['a', 'b']]], 'one act'],
    [
      [
        annotation('a'),
        annotation('b', { articleId: ArticleId.parse('article-of-a'), verdict: 'rejected' }),
        annotation('c', { time: TEN }),
        annotation('d', { time: TEN }),
      ],
      [
        ['Lan', TEN, 2, ['c', 'd']],
        ['Lan', NINE, 1, ['a', 'b']],
      ],
      'the last act first',
    ],
  ])('%#: %j', (annotations, expected, why) => {
    expect(stepsOf(...annotations), why).toEqual(expected);
  });
});
