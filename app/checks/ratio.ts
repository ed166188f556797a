import type { IndicatorBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import { quote } from '../text/spans.ts';
import { type Figure, fold, lastDigit, readFigure } from './figure.ts';
import { groupBySentence, type PreparedArticle } from './prepareArticle.ts';

/** How an amount stands to its plan or base: 1.08 for `tăng 8%`, 0.5236 for `đạt 52,36% kế hoạch`. */
export interface Ratio {
  span: Span;
  text: string;
  low: number;
  high: number;
  /** Folded. */
  name: string;
  level: Figure;
  /** The base with the words of the plan: `plan/kế hoạch tỉnh giao`, `same_period/`. */
  base: string;
  period: string | null;
}

// ` kế hoạch tỉnh giao` of `đạt 52,36% kế hoạch tỉnh giao, đạt …`
const PLAN_WORDS =
  /^(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|kh)(?!\p{L})(?:(?! (?:và|tăng|giảm|so|đạt|bằng|vượt|trong|ước)(?!\p{L}))[^,;:.()])*/u;

/** The ratios that are said of an amount beside it, in its own sentence and by the same name. */
export function findRatios(article: PreparedArticle): Ratio[] {
  return groupBySentence(article).flatMap(({ indicators }) => {
    const ratios: Ratio[] = [];
    let level: { body: IndicatorBody; figure: Figure } | null = null;
    for (const body of indicators) {
      const figure = readFigure(article.text, body);
      if (figure !== null) level = { body, figure };
      else if (level?.body.name?.start === body.name?.start && level !== null) {
        const ratio = readRatio(article.text, body, level.figure);
        if (ratio !== null && level.body.qualifier === null) ratios.push(ratio);
      }
    }
    return ratios;
  });
}

function readRatio(text: string, body: IndicatorBody, level: Figure): Ratio | null {
  const { span, name, base, period, value } = body;
  if (name === null || base === null || typeof value !== 'number') return null;
  if (body.qualifier !== null || body.upper !== null) return null;
  const factor = toFactor(body, value);
  if (factor === null || factor <= 0) return null;
  const digit = lastDigit(value) / (body.unit === '%' ? 100 : 1) + 1e-9;
  const after = fold(text.slice(span.end, span.end + 80));
  const plan = base === 'plan' ? (PLAN_WORDS.exec(after)?.[0].trim() ?? '') : '';
  return {
    span,
    text: quote(text, span),
    low: factor - digit,
    high: factor + digit,
    name: fold(quote(text, name)),
    level,
    base: `${base}/${plan}`,
    period,
  };
}

function toFactor({ kind, unit, direction }: IndicatorBody, value: number): number | null {
  if (kind === 'multiple') return unit === '%' ? value / 100 : value;
  if (unit !== '%') return null;
  if (kind === 'attainment') return direction === 'over' ? 1 + value / 100 : value / 100;
  if (kind !== 'change') return null;
  return direction === 'up' ? 1 + value / 100 : direction === 'down' ? 1 - value / 100 : null;
}
