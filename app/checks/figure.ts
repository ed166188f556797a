import type { IndicatorBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { quote } from '../text/spans.ts';
import { SCALES } from '../vietnamese/canonicalQuantity.ts';

/** An amount or count, with the least and the most that was meant when it was rounded. */
export interface Figure {
  span: Span;
  text: string;
  /** In the base unit: `57 tỷ đồng` is 57 000 000 000 `đồng`. */
  value: number;
  low: number;
  high: number;
  /** The folded unit without its words of scale. */
  unit: string;
  scale: number;
}

/** Units that are measured, not counted: their whole numbers may be rounded. */
const MEASURED =
  /^(?:ha|héc ?ta|km|m|mét|km2|m2|m3|tấn|tạ|kg|lít|sào|mẫu|đồng|usd|kwh|giờ)(?:\/|$)/u;

/** The words as a key: folded, one space between two. */
export function fold(words: string): string {
  return foldSpelling(words.normalize('NFC')).replace(/ +/g, ' ').trim();
}

/** The size of the last digit that a number is printed with: 0.01 of 45.76; 1 of a whole one. */
export function lastDigit(value: number): number {
  const decimals = /\.(?<decimals>\d+)$/.exec(String(value))?.groups?.['decimals'] ?? '';
  return 10 ** -decimals.length;
}

/** Null for what is no plain amount: a fraction, a range, a percentage, a number without a unit. */
export function readFigure(text: string, indicator: IndicatorBody): Figure | null {
  const { value, upper, kind, span } = indicator;
  if (kind !== 'level' || upper !== null || typeof value !== 'number') return null;
  const words = fold(indicator.unit ?? '').split(' ');
  const end = words.findIndex((word) => !SCALES.has(word));
  const scaleWords = end === -1 ? words : words.slice(0, end);
  const scale = scaleWords.reduce((product, word) => product * (SCALES.get(word) ?? 1), 1);
  const unit = words.slice(scaleWords.length).join(' ') || (scale >= 1e6 ? 'đồng' : '');
  if (unit === '' || /%|‰|phần trăm|^lần/u.test(unit)) return null;
  const isExact = scale === 1 && Number.isInteger(value) && !MEASURED.test(unit);
  const half = isExact ? 0 : (lastDigit(value) / 2) * scale;
  const amount = value * scale;
  const slack = half + Math.abs(amount) * 1e-9;
  const [low, high] = [amount - slack, amount + slack];
  return { span, text: quote(text, span), value: amount, low, high, unit, scale };
}
