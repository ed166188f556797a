import type { FieldBody } from '../../shared/annotationBody.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Field } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import { findFieldProblem } from './findFieldProblem.ts';
import type { PreparedArticle } from './prepareArticle.ts';

type Demand = Pick<Field, 'id' | 'type' | 'choices' | 'isRequired'>;

/**
 * Fields that the project demands and an article lacks, and values that do not fit the type of their
 * field. A person's "unknown" is an answer: a field with the value null is not missing.
 */
export function checkFieldConstraints(
  { text, fields }: Pick<PreparedArticle, 'text' | 'fields'>,
  demands: readonly Demand[],
): Finding[] {
  const head = headOf(text);
  if (head === null) return [];
  return demands.flatMap((demand): Finding[] => {
    const { id: field } = demand;
    const body = fields.find((each) => each.field === field);
    if (body === undefined) {
      if (demand.isRequired !== true) return [];
      return [{ check: 'missing-field', severity: 'warning', spans: [head], data: { field } }];
    }
    const problem = problemOf(body, demand);
    if (problem === null || body.value === null) return [];
    const spans = body.evidence.length > 0 ? body.evidence : [head];
    const data = { field, value: body.value, problem };
    return [{ check: 'field-value', severity: 'warning', spans, data }];
  });
}

function problemOf({ value }: FieldBody, demand: Demand): 'notInList' | 'noDate' | null {
  const problem = value === null ? null : findFieldProblem(demand, value);
  if (problem === null) return null;
  return problem === 'notChoice' ? 'notInList' : 'noDate';
}

/** The first line with words: what is missing has no place of its own. */
function headOf(text: string): Span | null {
  const line = /\S[^\n]*/u.exec(text);
  return line === null ? null : { start: line.index, end: line.index + line[0].trimEnd().length };
}
