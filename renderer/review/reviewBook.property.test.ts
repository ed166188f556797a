import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnnotationId, type Annotation } from '../../shared/annotation.ts';
import { checkTargets } from '../../app/review/checkReview.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { ReviewBook } from './reviewBook.ts';
import {
  annotate,
  entity,
  field,
  fields,
  indicator,
  listReviewItems,
  suggest,
  suggestionsOf,
} from './reviewSample.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import type { ReviewItem } from './reviewItems.ts';
import { marksOf } from './text/markRows.ts';

const rows = Array.from({ length: 6 }, (_, index) => ({
  start: index * 12,
  end: index * 12 + 10,
  kind: 'paragraph' as const,
  isFirst: true,
  isLast: true,
}));

const place = fc.nat(60);
const bodies: fc.Arbitrary<AnnotationBody> = fc.oneof(
  fc
    .tuple(fc.constantFrom('ORG', 'PERSON'), place, fc.integer({ min: 1, max: 15 }))
    .map(([label, start, length]) => entity(label, start, start + length)),
  fc.tuple(place, fc.integer({ min: 1, max: 4 })).map(([start, length]) => {
    return indicator(start, start + length);
  }),
  fc.constantFrom('title', 'place').map((id) => field(id, 'x', [])),
);
const proposals = fc.uniqueArray(bodies, {
  maxLength: 14,
  selector: (body) => JSON.stringify(body),
});

/** What is decided on some of the proposals and beside them, each version with its own time. */
const decisions = (proposed: readonly AnnotationBody[]): fc.Arbitrary<Annotation[]> => {
  const one = fc.record({
    suggestion: fc.option(fc.constantFrom(null, ...proposed), { nil: null }),
    body: bodies,
    verdict: fc.constantFrom('accepted', 'corrected', 'rejected', 'added'),
    isLost: fc.boolean(),
    number: fc.nat(30),
  });
  return fc
    .uniqueArray(one, { maxLength: 10, selector: ({ number }) => number })
    .map((list) =>
      list
        .sort((a, b) => a.number - b.number)
        .map((decision) => {
          const { body, verdict, isLost, number } = decision;
          const suggestion = decision.suggestion?.type === body.type ? decision.suggestion : null;
          return annotate(suggestion !== null && verdict !== 'corrected' ? suggestion : body, {
            id: AnnotationId.parse(`hand-${String(number).padStart(2, '0')}`),
            time: `2026-01-02T03:04:${JSON.stringify([suggestion, body, isLost])}`,
            suggestion: suggestion === null ? null : suggest(suggestion),
            verdict,
            isLost,
          });
        }),
    )
    .filter((annotations) => checkTargets(annotations) === null);
};

const story = proposals.chain((proposed) =>
  fc.tuple(fc.constant(proposed), fc.array(decisions(proposed), { minLength: 1, maxLength: 5 })),
);

const isPresent = ({ state }: ReviewItem) => state !== 'rejected';

describe('ReviewBook, whatever was decided before', () => {
  it('gives what the slow way gives', () => {
    fc.assert(
      fc.property(story, ([proposed, states]) => {
        const extraction = suggestionsOf(...proposed);
        const book = new ReviewBook(fields, extraction, rows);
        const unaskedBook = new ReviewBook(fields, extraction, rows);
        for (const annotations of states) {
          const snapshot = book.at(structuredClone(annotations));
          const expected = listReviewItems(fields, extraction, annotations);
          expect(snapshot.entities).toEqual(expected.entities);
          expect(snapshot.indicators).toEqual(expected.indicators);
          expect(snapshot.fields.map(({ item }) => item?.state ?? null)).toEqual(
            expected.fields.map(({ item }) => item?.state ?? null),
          );
          expect(new Set(snapshot.lost.map(({ key }) => key))).toEqual(
            new Set(expected.lost.map(({ key }) => key)),
          );
          for (const layer of ['entities', 'indicators'] as const) {
            expect(snapshot.count(layer)).toEqual({
              undecidedCount: expected[layer].filter(({ state }) => state === 'suggested').length,
              totalCount: expected[layer].filter(isPresent).length,
            });
          }
          const bar = { surenessOf: ({ confidence }: Suggestion) => confidence, threshold: 0.5 };
          expect(snapshot.countSure(bar)).toBe(snapshot.listSure(bar).length);
          const unasked = unaskedBook.at(structuredClone(annotations));
          if (annotations === states.at(-1)) {
            expect(unasked.countSure(bar)).toBe(snapshot.countSure(bar));
          }
          const all = [...expected.entities, ...expected.indicators];
          rows.forEach((row, index) => {
            const touching = all
              .flatMap(marksOf)
              .filter(({ start, end }) => start < row.end && end > row.start);
            expect(new Set(snapshot.marks.of(index).map(({ item }) => item.key))).toEqual(
              new Set(touching.map(({ item }) => item.key)),
            );
            expect(snapshot.marks.of(index)).toHaveLength(touching.length);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds each item by its key', () => {
    fc.assert(
      fc.property(story, ([proposed, states]) => {
        const book = new ReviewBook(fields, suggestionsOf(...proposed), rows);
        for (const annotations of states) {
          const snapshot = book.at(annotations);
          const keys = new Map<string, number>();
          const all = [...snapshot.entities, ...snapshot.indicators];
          for (const { key } of all) keys.set(key, (keys.get(key) ?? 0) + 1);
          for (const item of all) {
            if (keys.get(item.key) === 1) expect(book.find(item.key)).toBe(item);
            expect(snapshot.entryAt(snapshot.indexOf(item))?.item).toBe(item);
          }
        }
      }),
    );
  });

  it('keeps the lists of rows in which nothing changed', () => {
    const book = new ReviewBook(
      fields,
      suggestionsOf(entity('ORG', 1, 4), entity('ORG', 30, 34)),
      rows,
    );
    const before = book.at([]);
    const after = book.at([annotate(entity('PERSON', 2, 5))]);
    expect(after.marks.of(0)).not.toBe(before.marks.of(0));
    expect(after.marks.of(2)).toBe(before.marks.of(2));
    expect(book.at([])).not.toBe(after);
    expect(book.at([]).marks.of(0)).toHaveLength(1);
  });
});
