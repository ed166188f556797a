import type { Annotation, Verdict } from '../../shared/annotation.ts';
import type { AnnotationBody, IndicatorBody } from '../../shared/annotationBody.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { placeOf } from '../checks/place.ts';
import { pendingSuggestions } from '../review/pendingSuggestions.ts';
import { targetOfBody } from '../review/targetOfBody.ts';
import { quote } from '../text/spans.ts';
import { canonicalQuantity } from '../vietnamese/canonicalQuantity.ts';

/** One value of an article as a row of a table over all of them. */
export interface Figure {
  /** Names the value within its article. */
  target: string;
  /** As printed; empty when unknown. */
  name: string;
  printed: string;
  /** In the base unit, a fraction in percent; null for what has no unit or no fixed size. */
  value: number | null;
  unit: string | null;
  kind: IndicatorBody['kind'];
  base: IndicatorBody['base'];
  period: string | null;
  /** Who reports, as printed; null when unknown. */
  place: string | null;
  /** The same for all bodies of a place. */
  placeKey: string | null;
  /** What a person decided, null while nobody has. */
  verdict: Exclude<Verdict, 'rejected'> | null;
  confidence: number | null;
}

export interface FiguredArticle {
  text: string;
  extraction: Extraction;
  annotations: readonly Annotation[];
}

/** The article's values as they stand, in the order of the text: decided ones and open suggestions. */
export function listFigures({ text, extraction, annotations }: FiguredArticle): Figure[] {
  const standing = annotations.filter(({ verdict, isLost }) => verdict !== 'rejected' && !isLost);
  const pending = pendingSuggestions(extraction, annotations);
  const bodies = [...standing, ...pending].map(({ body }) => body);
  const origin = { text, place: hostOf(bodies), placeKey: placeOf(bodies) };
  const rows = [
    ...standing.map(({ body, verdict }) => ({ body, verdict, confidence: null })),
    ...pending.map(({ body, confidence }) => ({ body, verdict: null, confidence })),
  ].flatMap(({ body, verdict, confidence }) =>
    body.type === 'indicator' && verdict !== 'rejected'
      ? [{ start: body.span.start, figure: figureOf(body, { ...origin, verdict, confidence }) }]
      : [],
  );
  return rows.sort((a, b) => a.start - b.start).map(({ figure }) => figure);
}

type Origin = Pick<Figure, 'place' | 'placeKey' | 'verdict' | 'confidence'> & { text: string };

function figureOf(body: IndicatorBody, { text, ...origin }: Origin): Figure {
  const amount = amountOf(body);
  const { kind, base, period } = body;
  return {
    target: targetOfBody(body),
    name: body.name === null ? '' : quote(text, body.name),
    printed: quote(text, body.span),
    value: amount?.value ?? null,
    unit: amount?.unit ?? null,
    kind,
    base,
    period,
    ...origin,
  };
}

/** In the base unit; a part of a whole in percent. */
function amountOf(body: IndicatorBody): { value: number; unit: string } | null {
  if (typeof body.value === 'object') {
    return { value: Number(((100 * body.value.num) / body.value.den).toPrecision(6)), unit: '%' };
  }
  const canonical = canonicalQuantity(body);
  return typeof canonical?.value === 'number'
    ? { value: canonical.value, unit: canonical.unit }
    : null;
}

function hostOf(bodies: readonly AnnotationBody[]): string | null {
  const valueOf = (id: string) => {
    const body = bodies.find((other) => other.type === 'field' && other.field === id);
    return body?.type === 'field' ? body.value : null;
  };
  return valueOf('hostUnit') ?? valueOf('province');
}
