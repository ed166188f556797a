import { expect, it } from 'vitest';
import { ArticleId } from '../../../shared/article.ts';
import { pivotPoints } from './pivotPoints.ts';

const point = (articleId: string, place: string, period: string, value: number) => ({
  articleId: ArticleId.parse(articleId),
  target: 'indicator/0-5',
  printed: String(value),
  place,
  period,
  value,
});

it('puts values at their place and period, different ones beside each other', () => {
  const { places, periods, pointsAt } = pivotPoints([
    point('a', 'Mường Pa', '2022', 3),
    point('b', 'Đèo Ca', '2021-01/2021-06', 1),
    point('c', 'Mường Pa', '2022', 3),
    point('d', 'Mường Pa', '2022', 4),
  ]);
  expect(places).toEqual(['Mường Pa', 'Đèo Ca']);
  expect(periods).toEqual(['2021-01/2021-06', '2022']);
  expect(pointsAt('Mường Pa', '2022').map(({ articleId }) => articleId)).toEqual(['a', 'd']);
  expect(pointsAt('Đèo Ca', '2022')).toEqual([]);
});
