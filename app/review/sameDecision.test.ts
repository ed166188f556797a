import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import type { EntityBody } from '../../shared/annotationBody.ts';
import { SuggestionId, type Suggestion } from '../../shared/suggestion.ts';
import { annotationOf } from './exampleReview.ts';
import { sameDecision } from './sameDecision.ts';

const TEXT = 'xã Tân Lập; Tân Lập; tại TÂN LẬP; xã Tân Lập.';
const entity = (start: number, end: number): EntityBody => {
  return { type: 'entity', label: 'ORG', spans: [{ start, end }] };
};
const at = (start: number) => entity(start, start + 7);
const suggest = (body: EntityBody): Suggestion => ({
  id: SuggestionId.parse(JSON.stringify(body)),
  body,
  confidence: 0.8,
  rule: 'test.rule',
});
const pending = [at(12), at(25), at(37)].map(suggest);

const decide = (body: EntityBody, verdict: Annotation['verdict']) => {
  const decided = { ...annotationOf(body), verdict, suggestion: suggest(at(3)) };
  const same = sameDecision(TEXT, [decided], pending);
  return {
    equals: same?.equals.map(({ body: own }) => (own.type === 'entity' ? own.spans[0]?.start : 0)),
    bodies: same?.bodyOf && same.equals.map(same.bodyOf),
  };
};

describe('sameDecision', () => {
  it('rejects what has the same words, whatever their capitals', () => {
    expect(decide(at(3), 'rejected')).toEqual({ equals: [12, 25, 37], bodies: null });
  });

  it('gives the same label', () => {
    const { bodies } = decide({ ...at(3), label: 'LOCATION' }, 'corrected');
    expect(bodies).toEqual([12, 25, 37].map((start) => ({ ...at(start), label: 'LOCATION' })));
  });

  it('moves bounds only where they take in the same words', () => {
    const { equals, bodies } = decide(entity(0, 10), 'corrected');
    expect(equals).toEqual([37]);
    expect(bodies).toEqual([entity(34, 44)]);
  });

  it('corrects what had been accepted as it was, and nothing that was decided otherwise', () => {
    const earlier = '2026-01-01T08:00:00.000Z';
    const decided = (start: number, verdict: Annotation['verdict']): Annotation => {
      return { ...annotationOf(at(start)), verdict, suggestion: suggest(at(start)), time: earlier };
    };
    const last = {
      ...annotationOf({ ...at(3), label: 'LOCATION' }),
      time: '2026-01-02T08:00:00.000Z',
    };
    const corrected: Annotation = { ...last, verdict: 'corrected', suggestion: suggest(at(3)) };
    const others = [decided(12, 'accepted'), decided(25, 'rejected')];
    const found = sameDecision(TEXT, [...others, corrected], [suggest(at(37))]);
    expect(found?.equals.map(({ body }) => body)).toEqual([at(37), at(12)]);
    const accepted: Annotation = { ...corrected, body: at(3), verdict: 'accepted' };
    expect(sameDecision(TEXT, [...others, accepted], [])?.equals).toEqual([]);
  });

  it('is null when nothing was decided on a mention', () => {
    expect(sameDecision(TEXT, [], pending)).toBeNull();
    expect(sameDecision(TEXT, [annotationOf(at(3))], pending)).toBeNull();
  });
});
