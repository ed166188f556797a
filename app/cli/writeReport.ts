import type { ArticlePair } from '../dataset/alignArticle.ts';
import { compareDatasets } from '../dataset/compareDatasets.ts';
import { findMistakes, placeOf } from '../dataset/findMistakes.ts';
import { measureCalibration } from '../dataset/measureCalibration.ts';
import { countOf } from './countOf.ts';
import { createLineIndex } from './lineIndex.ts';
import { tabulateCalibration, tabulateComparison } from './tabulateComparison.ts';
import { writeMistakes } from './writeMistakes.ts';
import { writeTable } from './writeTable.ts';

/** `text` is null when predictions were given without it. */
export interface EvaluatedArticle extends ArticlePair {
  text: string | null;
}

export interface ReportContent {
  /** JSON instead of tables. */
  isJson: boolean;
  hasErrors: boolean;
  hasCalibration: boolean;
}

/** The report on an evaluation, without a line end at its end. */
export function writeReport(articles: readonly EvaluatedArticle[], content: ReportContent): string {
  if (content.isJson) return JSON.stringify(reportAsJson(articles, content), null, 2);
  const tables = [
    ...tabulateComparison(compareDatasets(articles)),
    ...(content.hasCalibration ? tabulateCalibration(measureCalibration(articles)) : []),
  ];
  const heading = `${countOf(articles.length, 'article')} compared`;
  const mistakes = articles.map((article) => {
    return {
      file: article.predicted.file,
      text: article.text,
      mistakes: findMistakes(article, article.text),
    };
  });
  const errors = content.hasErrors ? [writeMistakes(mistakes)] : [];
  return [heading, ...tables.map(writeTable), ...errors].join('\n\n');
}

function reportAsJson(articles: readonly EvaluatedArticle[], content: ReportContent): object {
  return {
    ...compareDatasets(articles),
    ...(content.hasCalibration && { calibration: measureCalibration(articles) }),
    ...(content.hasErrors && { errors: articles.flatMap(errorsOf) }),
  };
}

/** Line and column are null where there is no text or no words to point at. */
function errorsOf({ text, ...pair }: EvaluatedArticle): object[] {
  const lines = text === null ? null : createLineIndex(text);
  return findMistakes(pair, text).map((mistake) => {
    const place = placeOf(mistake);
    const position = place === null ? null : lines?.positionOf(place.start);
    const { line = null, column = null } = position ?? {};
    return { file: pair.predicted.file, line, column, ...mistake };
  });
}
