import type { Fraction, IndicatorBody } from '../../shared/annotationBody.ts';
import type { Finding } from '../../shared/finding.ts';
import { quote } from '../text/spans.ts';
import { fold, lastDigit } from './figure.ts';
import { groupBySentence, type PreparedArticle } from './prepareArticle.ts';

// `12/29 chỉ tiêu` ` đạt và vượt, chiếm ` `41,4%`; `36/47 đơn` ` (đạt tỷ lệ ` `76,6%`
const TO_PERCENT =
  /^(?<what>[^,;:.()\d]{0,60})(?:,|\(| -) ?(?:(?:đạt|chiếm|bằng|tương đương|tương ứng|với|tỷ lệ|tỉ lệ|là) ?)*$/u;
// `đạt 76,6%` ` (` `36/47 đơn`; not `đạt 100% kế hoạch (` `14/20 xã`
const TO_FRACTION = /^(?:(?!kế hoạch|kh|dự toán|so|cùng)\p{L}+ ){0,3}\($/u;
// `, tăng 3 xã`; a word would say what else the percentage is of: `đạt 85% diện tích`
const NOTHING_ELSE = /^(?:$|[,;.:)]|và(?!\p{L}))/u;
// `12/29 chỉ tiêu, chiếm 41,4% kế hoạch`: a share may name the plan as its whole
const SHARE_OF_PLAN = /^(?:kế hoạch|chỉ tiêu)(?: đề ra)?(?= ?(?:$|[,;.]))/u;

/** A fraction and the percentage beside it that is not what it comes to. */
export function checkFractionAndPercent({ text, ...article }: PreparedArticle): Finding[] {
  return groupBySentence({ text, ...article }).flatMap(({ indicators }) =>
    indicators.slice(1).flatMap((second, index) => {
      const first = indicators[index];
      return (first && comparePair(text, first, second)) ?? [];
    }),
  );
}

function comparePair(text: string, first: IndicatorBody, second: IndicatorBody): Finding | null {
  const gap = fold(text.slice(first.span.end, second.span.start));
  const isPercentLast = typeof first.value !== 'number';
  if (!(isPercentLast ? TO_PERCENT : TO_FRACTION).test(gap)) return null;
  const [part, percent] = isPercentLast ? [first, second] : [second, first];
  const { value } = part;
  if (typeof value === 'number' || value.den <= 0 || !isPlainPercent(percent)) return null;
  if (isPercentLast && isOfElse(text, percent, gap)) return null;
  if (!isPercentLast && !isClosed(text, part)) return null;
  return judge(text, { part, fraction: value, percent });
}

function isPlainPercent({
  value,
  unit,
  upper,
  kind,
  qualifier,
  direction,
}: IndicatorBody): boolean {
  if (unit !== '%' || upper !== null || qualifier !== null || direction !== null) return false;
  return typeof value === 'number' && kind !== 'change' && kind !== 'multiple';
}

function isOfElse(text: string, { span }: IndicatorBody, gap: string): boolean {
  const after = fold(text.slice(span.end, span.end + 40));
  return !(NOTHING_ELSE.test(after) || (/chiếm$/u.test(gap) && SHARE_OF_PLAN.test(after)));
}

/** The fraction is alone in its bracket, but for the words of what it counts. */
function isClosed(text: string, { span }: IndicatorBody): boolean {
  return /^[^,;(\d]{0,60}\)/u.test(text.slice(span.end, span.end + 64));
}

interface Pair {
  part: IndicatorBody;
  fraction: Fraction;
  percent: IndicatorBody;
}

function judge(text: string, { part, fraction, percent }: Pair): Finding | null {
  const actual = (fraction.num / fraction.den) * 100;
  const printed = typeof percent.value === 'number' ? percent.value : 0;
  // A full last digit: percentages are cut off as often as they are rounded.
  if (Math.abs(actual - printed) <= lastDigit(printed) + 1e-9) return null;
  return {
    check: 'fraction-and-percent',
    severity: 'warning',
    spans: [part.span, percent.span],
    data: {
      fraction: quote(text, part.span),
      percent: quote(text, percent.span),
      actual: Number(actual.toFixed(2)),
    },
  };
}
