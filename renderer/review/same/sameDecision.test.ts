import { describe, expect, it } from 'vitest';
import type { EntityBody } from '../../../shared/annotationBody.ts';
import { ReviewBook } from '../reviewBook.ts';
import { annotate, entity, suggest, suggestionsOf } from '../reviewSample.ts';
import { sameDecision } from './sameDecision.ts';

const TEXT = 'xã Tân Lập; Tân Lập; tại TÂN LẬP; xã Tân Lập.';
const at = (start: number) => entity('ORG', start, start + 7);
const proposed = [at(3), at(12), at(25), at(37)];

const decide = (body: EntityBody, verdict: 'accepted' | 'corrected' | 'rejected') => {
  const decided = annotate(body, { verdict, suggestion: suggest(at(3)) });
  const { entities } = new ReviewBook([], suggestionsOf(...proposed), []).at([decided]);
  const same = sameDecision(TEXT, [decided], entities);
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
    const { equals, bodies } = decide(entity('ORG', 0, 10), 'corrected');
    expect(equals).toEqual([37]);
    expect(bodies).toEqual([entity('ORG', 34, 44)]);
  });

  it('is null when nothing was decided on a mention', () => {
    expect(sameDecision(TEXT, [], [])).toBeNull();
    expect(sameDecision(TEXT, [annotate(at(3))], [])).toBeNull();
  });
});
