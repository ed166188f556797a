import {
  Direction,
  type IndicatorKind,
  Qualifier,
  type IndicatorBody,
} from '../../shared/annotationBody.ts';

/** The attributes of an indicator as a form holds them: an empty text is null. */
export interface IndicatorDraft {
  /** `1.428,57`, a fraction `19/21` or a range `40 – 45`. */
  value: string;
  unit: string;
  kind: IndicatorKind;
  direction: string;
  qualifier: string;
  base: string;
  period: string;
}

/** What is wrong with an attribute; the texts of `review` have a sentence for each. */
type IndicatorProblem = 'notNumber' | 'notBase' | 'notPeriod';
export type IndicatorProblems = Partial<Record<'value' | 'base' | 'period', IndicatorProblem>>;

/** `1.428,570`, `-5,2`, `1428`: points group thousands, a comma starts the decimals. */
const NUMERAL = /^(?<sign>[-−]?)(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?$/;
/** `19/21` */
const FRACTION = /^(?<num>[^/]+)\/(?<den>[^/]+)$/;
/** `40 – 45` */
const RANGE = /^(?<lower>[^–—]*\d)\s*[-–—]\s*(?<upper>\d.*)$/;
/** `plan`, `year:2019` */
const BASE = /^(?:plan|same_period|year:\d{4})$/;
/** `2021`, `2021-06`, `2021-06-10`: what an interval begins and ends with. */
const INSTANT = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A number as it is written in Vietnamese, with all its decimals: `1.428,57`. */
function writeNumber(number: number): string {
  return new Intl.NumberFormat('vi', { maximumFractionDigits: 20 }).format(number);
}

/** The value as a person would type it; the inverse of `parseAmount`. */
export function writeAmount({ value, upper }: Pick<IndicatorBody, 'value' | 'upper'>): string {
  if (typeof value !== 'number') return `${writeNumber(value.num)}/${writeNumber(value.den)}`;
  return upper === null ? writeNumber(value) : `${writeNumber(value)} – ${writeNumber(upper)}`;
}

/** Reads a number, a fraction or a range as typed; null when it is none. */
export function parseAmount(text: string): Pick<IndicatorBody, 'value' | 'upper'> | null {
  const { num, den } = FRACTION.exec(text.trim())?.groups ?? {};
  if (num !== undefined && den !== undefined) {
    const [above, below] = [parseNumber(num), parseNumber(den)];
    return above === null || below === null
      ? null
      : { value: { num: above, den: below }, upper: null };
  }
  const { lower, upper } = RANGE.exec(text.trim())?.groups ?? {};
  if (lower !== undefined && upper !== undefined) {
    const [from, to] = [parseNumber(lower), parseNumber(upper)];
    return from === null || to === null || from >= to ? null : { value: from, upper: to };
  }
  const value = parseNumber(text);
  return value === null ? null : { value, upper: null };
}

/** True for an ISO year, month or day, and for an interval of two of them in order. */
export function isPeriod(text: string): boolean {
  const parts = text.split('/');
  const [from = '', to = from] = parts;
  return parts.length <= 2 && INSTANT.test(from) && INSTANT.test(to) && from <= `${to}~`;
}

export function draftOfIndicator(body: IndicatorBody): IndicatorDraft {
  const { unit, kind, direction, qualifier, base, period } = body;
  return {
    value: writeAmount(body),
    unit: unit ?? '',
    kind,
    direction: direction ?? '',
    qualifier: qualifier ?? '',
    base: base ?? '',
    period: period ?? '',
  };
}

/** The body with the attributes of the form; null with problems when one of them is wrong. */
export function applyDraft(
  body: IndicatorBody,
  draft: IndicatorDraft,
): { body: IndicatorBody | null; problems: IndicatorProblems } {
  const amount = parseAmount(draft.value);
  const base = draft.base.trim();
  const period = draft.period.trim();
  const problems: IndicatorProblems = {
    ...(amount === null && { value: 'notNumber' as const }),
    ...(base !== '' && !BASE.test(base) && { base: 'notBase' as const }),
    ...(period !== '' && !isPeriod(period) && { period: 'notPeriod' as const }),
  };
  if (amount === null || Object.keys(problems).length > 0) return { body: null, problems };
  const edited: IndicatorBody = {
    ...body,
    ...amount,
    unit: draft.unit.trim() || null,
    kind: draft.kind,
    direction: Direction.nullable().catch(null).parse(draft.direction),
    qualifier: Qualifier.nullable().catch(null).parse(draft.qualifier),
    base: base || null,
    period: period || null,
  };
  return { body: edited, problems };
}

function parseNumber(text: string): number | null {
  const { sign, whole, decimals = '0' } = NUMERAL.exec(text.trim())?.groups ?? {};
  if (whole === undefined) return null;
  const size = Number(`${whole.replaceAll('.', '')}.${decimals}`);
  return sign === '' ? size : -size;
}
