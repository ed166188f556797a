import { describe, expect, it } from 'vitest';
import {
  everyEntity,
  findActiveRow,
  isHeading,
  listEntityRows,
  lookOf,
  type EntityFilter,
} from './entityRows.ts';
import type { LabelLook } from './labelLook.ts';
import { annotate, entity, listReviewItems, suggestionsOf } from './reviewSample.ts';

const look = (name: string): LabelLook => ({
  code: name,
  name,
  hue: 1,
  hotkey: null,
  takenKey: null,
});
const looks = new Map([
  ['ORG', look('Organisation')],
  ['DATE', look('Date')],
]);
const { entities } = listReviewItems(
  [],
  suggestionsOf(entity('DATE', 0, 2), entity('ORG', 4, 6), entity('DATE', 8, 9)),
  [annotate(entity('ORG', 12, 14)), annotate(entity('OLD', 16, 18), { verdict: 'rejected' })],
);

const listed = (filter: Partial<EntityFilter>) =>
  listEntityRows(entities, { ...everyEntity, ...filter }, looks).map((row) =>
    isHeading(row)
      ? `${lookOf(row.label, looks).name}: ${String(row.count)}`
      : row.body.spans[0]?.start,
  );

describe('listEntityRows', () => {
  const cases: [Partial<EntityFilter>, unknown[], string][] = [
    [{}, [0, 4, 8, 12], 'all that stands, as in the text'],
    [{ state: 'open' }, [0, 4, 8], 'what nobody decided'],
    [{ state: 'decided' }, [12], 'what a person wants'],
    [{ state: 'rejected' }, [16], 'what a person rejected'],
    [{ label: 'ORG' }, [4, 12], 'one label'],
    [{ label: 'ORG', state: 'open' }, [4], 'both at once'],
    [
      { order: 'byLabel' },
      ['Organisation: 2', 4, 12, 'Date: 2', 0, 8],
      'labels in the project’s order, each with its heading',
    ],
    [
      { order: 'byLabel', state: 'rejected' },
      ['OLD: 1', 16],
      'a label that the project no longer has',
    ],
  ];

  it.each(cases)('%o: %o (%s)', (filter, expected) => {
    expect(listed(filter)).toEqual(expected);
  });
});

describe('findActiveRow', () => {
  const [first, , , added] = entities;
  const fromLater = listReviewItems([], suggestionsOf(), [annotate(entity('ORG', 30, 34))])
    .entities[0];
  const movedTo = (item: typeof first, start: number, end: number) =>
    item && {
      key: item.key,
      body: { ...item.body, spans: [{ start, end }] },
      state: item.state,
      suggestion: item.suggestion,
      annotation: item.annotation,
    };
  const cases: [string, typeof first, number][] = [
    ['a suggestion', first, 1],
    ['one whose bounds are being moved', movedTo(first, 1, 3), 1],
    ['what a person added', added, 4],
    ['that with its bounds being moved', movedTo(added, 12, 15), 4],
    ['what was just added and is not listed yet', fromLater, -1],
  ];
  const heading = { key: 'label/DATE', label: 'DATE', count: 4 };

  it.each(cases)('finds %s', (_, item, index) => {
    const active = { key: item?.key ?? '', layer: 'entities', item: item ?? null } as const;
    expect(findActiveRow([heading, ...entities], active)).toBe(index);
    expect(findActiveRow([heading, ...entities], { ...active, layer: 'indicators' })).toBe(-1);
  });

  it('finds nothing when nothing is active', () => {
    expect(findActiveRow(entities, null)).toBe(-1);
  });
});
