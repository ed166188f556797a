import { sha256OfText, type SplitCandidate } from './splitCandidate.ts';
import type { SplitManifest } from './splitManifest.ts';

export type SplitPlan = Pick<SplitManifest, 'seed' | 'shares' | 'groupBy' | 'isStratified'>;

export interface SplitResult {
  /** Holds the articles of earlier exports too, whether they are in this one or not. */
  manifest: SplitManifest;
  newCount: number;
  /** Files whose text is another than when they were assigned; they stay where they are. */
  changed: string[];
  /** New articles whose group or whose very text is in two parts already. */
  torn: string[];
}

/**
 * Assigns articles to parts. Who was assigned before stays; a new article goes where its group, or
 * an article of the same text, already is. The others are taken in an order that the seed decides,
 * each to the part that lacks most: articles, and, when stratified, of each label its share.
 */
export function assignSplits(
  candidates: readonly SplitCandidate[],
  plan: SplitPlan,
  frozen: SplitManifest | null,
): SplitResult {
  const articles: SplitManifest['articles'] = { ...frozen?.articles };
  const homes = new Homes(articles);
  const balance = new Balance(plan);
  const changed: string[] = [];
  const torn: string[] = [];
  const groups = new Map<string, SplitCandidate[]>();
  for (const candidate of candidates) {
    const known = Object.hasOwn(articles, candidate.file) ? articles[candidate.file] : undefined;
    if (known) {
      balance.add(known.split, [candidate]);
      homes.add(known.split, candidate);
      if (known.sha256 !== candidate.sha256) changed.push(candidate.file);
      continue;
    }
    const key = candidate.group ?? candidate.sha256;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const joined = joinByText([...groups.values()]);
  for (const members of inSeededOrder(joined, plan.seed)) {
    const taken = homes.of(members);
    if (taken.length > 1) torn.push(...members.map(({ file }) => file));
    const split = taken[0] ?? balance.neediest(members);
    balance.add(split, members);
    for (const member of members) {
      const { file, sha256, group } = member;
      articles[file] = { split, sha256, group };
      homes.add(split, member);
    }
  }
  const { seed, shares, groupBy, isStratified } = plan;
  const manifest: SplitManifest = {
    ...{ format: 'dau-splits', formatVersion: 1, seed, shares, groupBy, isStratified, articles },
  };
  return { manifest, newCount: joined.flat().length, changed, torn };
}

/** Where groups and texts already are. */
class Homes {
  readonly #byGroup = new Map<string, Set<string>>();
  readonly #byText = new Map<string, Set<string>>();

  constructor(articles: SplitManifest['articles']) {
    for (const { split, sha256, group } of Object.values(articles)) {
      this.add(split, { sha256, group });
    }
  }

  add(split: string, { sha256, group }: Pick<SplitCandidate, 'sha256' | 'group'>): void {
    if (group !== null) addTo(this.#byGroup, group, split);
    addTo(this.#byText, sha256, split);
  }

  of(members: readonly SplitCandidate[]): string[] {
    const found = members.flatMap(({ sha256, group }) => [
      ...((group !== null && this.#byGroup.get(group)) || []),
      ...(this.#byText.get(sha256) ?? []),
    ]);
    return [...new Set(found)];
  }
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
}

/** Groups that share a text are one group, also where a third one shares a text with each. */
function joinByText(groups: readonly SplitCandidate[][]): SplitCandidate[][] {
  const homeOf = new Map<string, SplitCandidate[]>();
  const kept = new Set<SplitCandidate[]>();
  for (const group of groups) {
    const homes = group
      .map(({ sha256 }) => homeOf.get(sha256))
      .filter((home) => home !== undefined);
    const [home, ...others] = new Set(homes);
    const joined = home ?? [];
    const added = [...group, ...others.flat()];
    joined.push(...added);
    kept.add(joined);
    for (const other of others) kept.delete(other);
    for (const { sha256 } of added) homeOf.set(sha256, joined);
  }
  return [...kept];
}

/** Large groups first, as they fit least well later; else as the seed has it. */
function inSeededOrder(groups: readonly SplitCandidate[][], seed: string): SplitCandidate[][] {
  const keyed = groups.map((members) => {
    const first = members.map(({ file }) => file).sort()[0] ?? '';
    return { members, key: sha256OfText(`${seed}\n${first}`) };
  });
  keyed.sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
  return keyed.map(({ members }) => members);
}

/** What each part has, of articles and of labels, against what it should have. */
class Balance {
  readonly #shares: readonly (readonly [string, number])[];
  readonly #isStratified: boolean;
  readonly #have = new Map<string, Map<string, number>>();
  readonly #totals = new Map<string, number>();

  constructor({ shares, isStratified }: SplitPlan) {
    this.#shares = Object.entries(shares);
    this.#isStratified = isStratified;
    for (const [split] of this.#shares) this.#have.set(split, new Map());
  }

  add(split: string, members: readonly SplitCandidate[]): void {
    const have = this.#have.get(split) ?? new Map<string, number>();
    this.#have.set(split, have);
    for (const [key, count] of this.#weigh(members)) {
      have.set(key, (have.get(key) ?? 0) + count);
      this.#totals.set(key, (this.#totals.get(key) ?? 0) + count);
    }
  }

  #weigh(members: readonly SplitCandidate[]): Map<string, number> {
    const weights = new Map([['', members.length]]);
    if (!this.#isStratified) return weights;
    for (const { counts } of members) {
      for (const [label, count] of counts) weights.set(label, (weights.get(label) ?? 0) + count);
    }
    return weights;
  }

  /** The part that would be closest to its share of everything that the members bring. */
  neediest(members: readonly SplitCandidate[]): string {
    const weights = this.#weigh(members);
    const needOf = ([split, share]: readonly [string, number]) => {
      const have = this.#have.get(split);
      let need = 0;
      for (const [key, count] of weights) {
        const total = (this.#totals.get(key) ?? 0) + count;
        const lack = share - (have?.get(key) ?? 0) / total;
        // The slope of the squared error, so that lacks are filled by those who fill them most.
        const gain = lack * (count / total);
        // Articles count as much as all labels together.
        need += key === '' ? gain : gain / (weights.size - 1);
      }
      return need;
    };
    const needs = this.#shares.map((entry) => ({ split: entry[0], need: needOf(entry) }));
    needs.sort((a, b) => b.need - a.need);
    return needs[0]?.split ?? '';
  }
}
