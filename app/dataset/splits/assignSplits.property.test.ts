import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSplits, type SplitPlan } from './assignSplits.ts';
import type { SplitCandidate } from './splitCandidate.ts';

const PLAN: SplitPlan = {
  ...{ seed: 'một', shares: { train: 0.8, dev: 0.1, test: 0.1 } },
  ...{ groupBy: 'place', isStratified: true },
};

const candidates = fc.uniqueArray(
  fc.record({
    file: fc.integer({ min: 0, max: 500 }).map((number) => `bài ${number}.txt`),
    sha256: fc.integer({ min: 0, max: 60 }).map(String),
    group: fc.option(fc.constantFrom('Sơn La', 'Cà Mau', 'Huế', 'Lào Cai')),
    counts: fc
      .dictionary(fc.constantFrom('ORG', 'PERSON', 'DATE'), fc.integer({ min: 1, max: 9 }))
      .map((counts) => new Map(Object.entries(counts))),
  }),
  { selector: ({ file }) => file, maxLength: 60 },
);

const splitOf = (result: ReturnType<typeof assignSplits>, { file }: SplitCandidate) =>
  result.manifest.articles[file]?.split;

describe('assignSplits', () => {
  it('moves nobody when articles are added', () => {
    fc.assert(
      fc.property(candidates, candidates, (first, second) => {
        const before = assignSplits(first, PLAN, null);
        const after = assignSplits([...second, ...first], PLAN, before.manifest);
        for (const article of first) {
          expect(splitOf(after, article)).toBe(splitOf(before, article));
        }
      }),
    );
  });

  it('keeps groups and equal texts together', () => {
    fc.assert(
      fc.property(candidates, (articles) => {
        const result = assignSplits(articles, PLAN, null);
        for (const one of articles) {
          for (const other of articles) {
            const isOne =
              one.sha256 === other.sha256 || (one.group !== null && one.group === other.group);
            if (isOne) expect(splitOf(result, one)).toBe(splitOf(result, other));
          }
        }
        expect(result.torn).toEqual([]);
      }),
    );
  });

  it('keeps clusters together, also with who was assigned before, whatever else is', () => {
    const cluster = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(candidates, fc.array(cluster), (articles, names) => {
        const clusters = new Map(names.map((name, index) => [articles[index]?.file ?? '', name]));
        const half = articles.filter((_, index) => index % 2 === 0);
        const before = assignSplits(half, PLAN, null, clusters);
        const after = assignSplits(articles, PLAN, before.manifest, clusters);
        for (const name of new Set(names)) {
          const members = articles.filter(({ file }) => clusters.get(file) === name);
          const own = members.filter(({ file }) => !after.torn.includes(file));
          const parts = new Set(own.map((article) => splitOf(after, article)));
          expect(parts.size).toBeLessThanOrEqual(1);
        }
        expect(before.torn).toEqual([]);
      }),
    );
  });

  it('keeps together what only a later group joins', () => {
    const told: [string, string | null][] = [
      ['0', null],
      ['4', null],
      ['0', 'Sơn La'],
      ['4', 'Sơn La'],
    ];
    const articles = told.map(([sha256, group], index) => {
      return { file: `${index}`, sha256, group, counts: new Map<string, number>() };
    });
    const { articles: assigned } = assignSplits(articles, PLAN, null).manifest;
    expect(new Set(Object.values(assigned).map(({ split }) => split)).size).toBe(1);
  });

  it('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(candidates, (articles) => {
        const one = assignSplits(articles, PLAN, null).manifest.articles;
        expect(assignSplits([...articles].reverse(), PLAN, null).manifest.articles).toEqual(one);
      }),
    );
  });

  it('gives each part its share of articles and of each label', () => {
    const articles = Array.from({ length: 1_000 }, (_, index): SplitCandidate => {
      const counts = new Map(index % 10 === 0 ? [['RARE', 1]] : [['ORG', 1 + (index % 3)]]);
      return { file: `${index}.txt`, sha256: `${index}`, group: null, counts };
    });
    const { manifest } = assignSplits(articles, PLAN, null);
    const partOf = (wanted: (article: SplitCandidate) => boolean) => {
      const test = articles.filter((article) => manifest.articles[article.file]?.split === 'test');
      return test.filter(wanted).length / articles.filter(wanted).length;
    };
    expect(partOf(() => true)).toBeCloseTo(0.1, 2);
    expect(partOf(({ counts }) => counts.has('RARE'))).toBeCloseTo(0.1, 2);
  });

  it('tells of a text that changed, and of a group that is in two parts', () => {
    const one: SplitCandidate = { file: 'a', sha256: '1', group: 'Huế', counts: new Map() };
    const frozen = assignSplits([one], PLAN, null).manifest;
    frozen.articles['b'] = { split: 'test', sha256: '2', group: 'Huế' };
    const again = [
      { ...one, sha256: '9' },
      { ...one, file: 'c', sha256: '3' },
    ];
    const result = assignSplits(again, PLAN, frozen);
    expect(result.changed).toEqual(['a']);
    expect(result.torn).toEqual(['c']);
  });
});
