import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';

/**
 * Every span that a body points at, in the order of `Annotation.quotes`: a field's evidence, an
 * entity's parts, an indicator's value and then its name.
 */
export function spansOfBody(body: AnnotationBody): Span[] {
  switch (body.type) {
    case 'field':
      return body.evidence;
    case 'entity':
      return body.spans;
    case 'indicator':
      return body.name === null ? [body.span] : [body.span, body.name];
  }
}

/** The body with other spans in the places that `spansOfBody` names; as many must be given. */
export function withSpans(body: AnnotationBody, spans: readonly Span[]): AnnotationBody {
  switch (body.type) {
    case 'field':
      return { ...body, evidence: [...spans] };
    case 'entity':
      return { ...body, spans: [...spans] };
    case 'indicator': {
      const [span = body.span, name = null] = spans;
      return { ...body, span, name };
    }
  }
}
