import type { EntityBody } from '../../shared/annotationBody.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Span } from '../../shared/span.ts';
import { quote } from '../text/spans.ts';
import { fold } from './figure.ts';
import type { PreparedArticle } from './prepareArticle.ts';

/** The same words marked with different labels; the spans are those of the rarer ones and one more. */
export function checkTwoLabels({ text, entities }: PreparedArticle): Finding[] {
  const byWords = new Map<string, EntityBody[]>();
  for (const entity of entities) {
    const [span] = entity.spans;
    if (span === undefined || entity.spans.length > 1) continue;
    const key = fold(quote(text, span));
    const group = byWords.get(key);
    if (group === undefined) byWords.set(key, [entity]);
    else group.push(entity);
  }
  return [...byWords.values()].flatMap((group) => compareLabels(text, group) ?? []);
}

function compareLabels(text: string, group: readonly EntityBody[]): Finding | null {
  const spansOf = new Map<string, Span[]>();
  for (const { label, spans } of group) {
    const known = spansOf.get(label);
    if (known === undefined) spansOf.set(label, [...spans]);
    else known.push(...spans);
  }
  const [most, ...others] = [...spansOf].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined || others.length === 0) return null;
  const [label, all] = most;
  const spans = [...all.slice(0, 1), ...others.flatMap(([, rare]) => rare)];
  const uses = [
    { label, count: all.length },
    ...others.map(([other, rare]) => ({ label: other, count: rare.length })),
  ];
  const [first] = spans;
  if (first === undefined) return null;
  return {
    check: 'two-labels',
    severity: 'note',
    spans,
    data: { text: quote(text, first), uses },
  };
}
