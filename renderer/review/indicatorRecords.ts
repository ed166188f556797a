import { overlaps } from '../../app/text/spans.ts';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import type { Finding } from '../../shared/finding.ts';
import type { ListedFinding } from './findings/listFindings.ts';
import type { IndicatorRecord } from './indicatorColumns.tsx';
import type { ReviewItem } from './reviewItems.ts';

/** The checks that are about figures. */
const OF_FIGURES: ReadonlySet<Finding['check']> = new Set([
  'parts-and-total',
  'fraction-and-percent',
  'implied-base',
  'off-series',
]);

/**
 * The rows of the grid, in the order of the text: a value that has the name of the one above
 * qualifies it, and what the checks say stands in its row.
 */
export function listIndicatorRecords(
  items: readonly ReviewItem<IndicatorBody>[],
  text: string,
  findings: readonly ListedFinding[],
  tell: (finding: Finding) => string,
): IndicatorRecord[] {
  const open = findings.filter(
    ({ finding, dismissal }) => dismissal === null && OF_FIGURES.has(finding.check),
  );
  return items.map((item, index): IndicatorRecord => {
    const { span, name } = item.body;
    const above = items[index - 1]?.body.name ?? null;
    const isQualifying = name !== null && name.start === above?.start && name.end === above.end;
    const found = open.find(({ finding }) => finding.spans.some((one) => overlaps(one, span)));
    return { item, text, isQualifying, problem: found ? tell(found.finding) : null };
  });
}
