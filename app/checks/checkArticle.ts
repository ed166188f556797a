import type { Finding } from '../../shared/finding.ts';
import type { Field } from '../../shared/project.ts';
import { checkEventAfterPrint } from './eventAfterPrint.ts';
import { checkFieldConstraints } from './fieldConstraints.ts';
import { checkFractionAndPercent } from './fractionAndPercent.ts';
import { checkImpliedBase } from './impliedBase.ts';
import { checkPartsAndTotal } from './partsAndTotal.ts';
import { type CheckedArticle, prepareArticle, type PreparedArticle } from './prepareArticle.ts';
import { checkTwoLabels } from './twoLabels.ts';
import { checkUntaggedRepeats } from './untaggedRepeat.ts';
import { checkWeekdays } from './weekday.ts';

const CHECKS: readonly ((article: PreparedArticle) => Finding[])[] = [
  checkPartsAndTotal,
  checkFractionAndPercent,
  checkImpliedBase,
  checkWeekdays,
  checkEventAfterPrint,
  checkTwoLabels,
  checkUntaggedRepeats,
];

/**
 * What in one article contradicts the text, itself or what its project demands of `fields`, sorted by
 * the first span.
 */
export function checkArticle(article: CheckedArticle, fields: readonly Field[] = []): Finding[] {
  const prepared = prepareArticle(article);
  const startOf = ({ spans }: Finding) => spans[0]?.start ?? 0;
  const found = [
    ...checkFieldConstraints(prepared, fields),
    ...CHECKS.flatMap((check) => check(prepared)),
  ];
  return found.sort((a, b) => startOf(a) - startOf(b));
}
