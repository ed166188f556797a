import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeriesNames, mergeSeries, splitSeries } from './seriesGroups.ts';

describe('the name of a series', () => {
  const nameOf = createSeriesNames([{ names: ['Thu ngân sách', 'thu NSNN', 'thuế, phí'] }]);
  it.each([
    ['thu nsnn', 'thu ngân sách', 'the first of its group, blind to case'],
    ['Thu  NSNN', 'thu ngân sách', 'spaces'],
    ['thu ngân sách', 'thu ngân sách', 'the first itself'],
    ['chi ngân sách', 'chi ngân sách', 'in no group'],
  ])('%j is %j (%s)', (name, expected) => {
    expect(nameOf(name)).toBe(expected);
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'A');
type Act = { merge: string[] } | { split: string };
const acts = fc.array(
  fc.oneof(
    fc.record({ merge: fc.array(name, { minLength: 2, maxLength: 4 }) }),
    fc.record({ split: name }),
  ),
);
const run = (all: Act[]) =>
  all.reduce<ReturnType<typeof mergeSeries>>(
    (groups, act) =>
      'merge' in act ? mergeSeries(groups, act.merge) : splitSeries(groups, act.split),
    [],
  );

it('never has a name in two groups, nor a group of one', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const groups = run(all);
      const names = groups.flatMap((group) => group.names.map((one) => one.toLowerCase()));
      expect(new Set(names).size).toBe(names.length);
      expect(groups.every((group) => group.names.length > 1)).toBe(true);
    }),
  );
});

it('puts together what was merged, and apart what was split, and no more', () => {
  fc.assert(
    fc.property(acts, fc.uniqueArray(name, { minLength: 2 }), (all, names) => {
      const groups = run(all);
      const nameOf = createSeriesNames(mergeSeries(groups, names));
      expect(new Set(names.map(nameOf)).size).toBe(1);
      const [first = 'a'] = names;
      const apart = createSeriesNames(splitSeries(groups, first));
      expect(apart(first)).toBe(first.toLowerCase());
    }),
  );
});
