import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';

const targets = new WeakMap<AnnotationBody, string>();

/**
 * What a body is about, as a key that is unique within its article: a field, a label on spans, or
 * a value on a span. Two bodies with one target are two opinions on the same thing. Bodies are never
 * changed in place, so each is asked once only: a long article has thousands, looked at each time
 * that one of them is decided on.
 */
export function targetOfBody(body: AnnotationBody): string {
  let target = targets.get(body);
  if (target === undefined) {
    target = writeTarget(body);
    targets.set(body, target);
  }
  return target;
}

/** Of thousands, few begin where another one does: only those are asked for their target. */
export function hasSameTarget(one: AnnotationBody, other: AnnotationBody): boolean {
  return beginOfBody(one) === beginOfBody(other) && targetOfBody(one) === targetOfBody(other);
}

/** The field, or where the body begins: bodies with one target have the same. */
export function beginOfBody(body: AnnotationBody): number | string | undefined {
  switch (body.type) {
    case 'field':
      return body.field;
    case 'entity':
      return body.spans[0]?.start;
    case 'indicator':
      return body.span.start;
  }
}

/** As `targetOfBody`, for bodies that are hardly asked again: remembering millions costs more than it saves. */
export function writeTarget(body: AnnotationBody): string {
  switch (body.type) {
    case 'field':
      return `field/${body.field}`;
    case 'entity':
      return `entity/${body.label}/${ranges(body.spans)}`;
    case 'indicator':
      return `indicator/${range(body.span)}`;
  }
}

/** Nearly always one, which is written without a list. */
function ranges(spans: readonly Span[]): string {
  const first = spans[0];
  return spans.length === 1 && first !== undefined ? range(first) : spans.map(range).join('+');
}

function range({ start, end }: Span): string {
  return `${start}-${end}`;
}
