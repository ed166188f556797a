import type { Finding } from '../../shared/finding.ts';
import type { SeriesGroup } from '../../shared/project.ts';
import { createSeriesNames } from './seriesGroups.ts';
import { compareRatios, type PlacedRatio, placeRatios } from './impliedBase.ts';
import { compareSeries, findSeriesValues, type SeriesValue } from './offSeries.ts';
import { placeOf } from './place.ts';
import { type CheckedArticle, prepareArticle } from './prepareArticle.ts';

/** What is kept of an article to compare it with others: a few records, not its text. */
export interface ComparableFigures {
  ratios: readonly PlacedRatio[];
  values: readonly SeriesValue[];
}

/** The figures of an article; none when the place that it reports on is unknown. */
export function findComparableFigures(article: CheckedArticle): ComparableFigures {
  const place = placeOf(article.bodies);
  if (place === null) return { ratios: [], values: [] };
  const prepared = prepareArticle(article);
  const origin = { path: article.path, place };
  return { ratios: placeRatios(prepared, origin), values: findSeriesValues(prepared, origin) };
}

/**
 * What contradicts itself between articles, given the figures of each, in the articles' order. A
 * finding belongs to the article of its path; of two that disagree that is the later one. `groups`
 * are the names of series that people have put together.
 */
export function checkCorpus(
  articles: readonly ComparableFigures[],
  groups: readonly SeriesGroup[] = [],
): { path: string; finding: Finding }[] {
  return [
    ...compareRatios(articles.flatMap(({ ratios }) => ratios)),
    ...compareSeries(
      articles.flatMap(({ values }) => values),
      createSeriesNames(groups),
    ),
  ];
}
