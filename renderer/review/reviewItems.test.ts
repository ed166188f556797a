import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import type { Layer } from './layers.ts';
import { ReviewBook } from './reviewBook.ts';
import { findUndecided, findUndecidedBut } from './reviewQueue.ts';
import { annotate, articleId, entity, field, fields, indicator, suggest } from './reviewSample.ts';

const extraction = {
  articleId,
  engineVersion: '1',
  projectVersion: 1,
  suggestions: [
    suggest(field('place', 'Bắc Sơn', [{ start: 40, end: 47 }]), 0.6),
    suggest(field('place', 'Nam Sơn', []), 0.9),
    suggest(entity('ORG', 20, 28)),
    suggest(entity('ORG', 4, 9)),
    suggest(indicator(30, 36)),
  ],
};

const itemsOf = (proposed: Extraction | null, annotations: Annotation[]) =>
  new ReviewBook(fields, proposed, []).at(annotations);

describe('the items of an article', () => {
  it('lists fields in the project’s order and the rest by place', () => {
    const items = itemsOf(extraction, []);
    expect(items.fields.map(({ key, item }) => [key, item?.body.value])).toEqual([
      ['field/title', undefined],
      ['field/place', 'Nam Sơn'],
    ]);
    expect(items.entities.map(({ body }) => body.spans[0]?.start)).toEqual([4, 20]);
    expect(items.indicators).toHaveLength(1);
  });

  it('keeps the key of a suggestion that was decided on', () => {
    const before = itemsOf(extraction, []).entities[0];
    const corrected = annotate(entity('LOCATION', 4, 9), {
      verdict: 'corrected',
      suggestion: before?.suggestion ?? null,
    });
    const after = itemsOf(extraction, [corrected]).entities;
    expect(after.map(({ key, state }) => [key, state])).toEqual([
      [before?.key, 'corrected'],
      ['entity/ORG/20-28', 'suggested'],
    ]);
  });

  it('shows a person’s field before a machine’s', () => {
    const added = annotate(field('place', null, []), { verdict: 'corrected' });
    const slot = itemsOf(extraction, [added]).fields[1];
    expect(slot?.item).toMatchObject({ state: 'corrected', body: { value: null } });
  });

  it('lists lost annotations apart, a lost field also in its slot', () => {
    const lost = [
      annotate(entity('ORG', 1, 3), { isLost: true }),
      annotate(field('title', 'Tin', [{ start: 0, end: 3 }]), { isLost: true }),
    ];
    const items = itemsOf(null, lost);
    expect(items.lost).toHaveLength(2);
    expect(items.entities).toEqual([]);
    expect(items.fields[0]?.item?.state).toBe('lost');
  });
});

describe('the queue of review', () => {
  const rejected = annotate(entity('ORG', 20, 28), {
    verdict: 'rejected',
    suggestion: extraction.suggestions[2] ?? null,
  });
  const items = itemsOf(extraction, [rejected]);
  const entryOf = (key: string) => {
    const all = Array.from({ length: items.entryCount }, (_, index) => items.entryAt(index));
    return all.find((entry) => entry?.key === key) ?? null;
  };

  const steps: [string | null, 1 | -1, Layer, string, string][] = [
    [null, 1, 'fields', 'field/place', 'starts in the open panel'],
    [null, 1, 'indicators', 'indicator/30-36', 'starts in the open panel'],
    ['field/place', 1, 'fields', 'entity/ORG/4-9', 'goes on to the next panel'],
    ['entity/ORG/4-9', 1, 'entities', 'indicator/30-36', 'passes over what is decided'],
    ['indicator/30-36', 1, 'indicators', 'field/place', 'goes round'],
    ['field/place', -1, 'fields', 'indicator/30-36', 'goes round backwards'],
    ['no longer there', 1, 'entities', 'entity/ORG/4-9', 'starts again when the item is gone'],
  ];

  it.each(steps)('from %s by %d in %s to %s: %s', (from, direction, layer, expected) => {
    expect(findUndecided(items, from === null ? null : entryOf(from), direction, layer)?.key).toBe(
      expected,
    );
  });

  it('ends when nothing else is undecided', () => {
    const single = { ...extraction, suggestions: extraction.suggestions.slice(1, 2) };
    const one = itemsOf(single, []);
    expect(findUndecided(one, one.entryAt(1), 1, 'fields')).toBeNull();
    expect(findUndecided(itemsOf(null, []), null, 1, 'fields')).toBeNull();
  });

  it('passes over what is about to be decided', () => {
    const from = entryOf('field/place');
    const decided = ['field/place', 'entity/ORG/4-9'].flatMap((key) => entryOf(key)?.item ?? []);
    expect(from && findUndecidedBut(new Set(decided), items, from)?.key).toBe('indicator/30-36');
    const all = [...decided, ...items.indicators];
    expect(from && findUndecidedBut(new Set(all), items, from)).toBeNull();
  });

  it('counts what is left and what stands', () => {
    expect(items.count('entities')).toEqual({ undecidedCount: 1, totalCount: 1 });
    expect(items.count('fields')).toEqual({ undecidedCount: 1, totalCount: 1 });
  });
});
