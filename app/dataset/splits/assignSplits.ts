import { DisjointSets } from '../../corpus/disjointSets.ts';
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
 * Assigns articles to parts. Who was assigned before stays; a new article goes where its group, its
 * cluster, or an article of the same text, already is. The others are taken in an order that the seed
 * decides, each to the part that lacks most: articles, and, when stratified, of each label its share.
 * `clusters` names by file the cluster of each article that tells nearly the same as another.
 */
export function assignSplits(
  candidates: readonly SplitCandidate[],
  plan: SplitPlan,
  frozen: SplitManifest | null,
  clusters: ReadonlyMap<string, string> = new Map(),
): SplitResult {
  const articles: SplitManifest['articles'] = { ...frozen?.articles };
  const homes = new Homes(articles, clusters);
  const balance = new Balance(plan);
  const changed: string[] = [];
  const torn: string[] = [];
  const fresh: SplitCandidate[] = [];
  for (const candidate of candidates) {
    const known = Object.hasOwn(articles, candidate.file) ? articles[candidate.file] : undefined;
    if (known) {
      balance.add(known.split, [candidate]);
      homes.add(known.split, candidate);
      if (known.sha256 !== candidate.sha256) changed.push(candidate.file);
    } else fresh.push(candidate);
  }
  for (const members of inSeededOrder(joinTied(fresh, clusters), plan.seed)) {
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
  return { manifest, newCount: fresh.length, changed, torn };
}

type Tied = Pick<SplitCandidate, 'file' | 'sha256' | 'group'>;
type Clusters = ReadonlyMap<string, string>;

/** Articles that share one of these are in one part. */
function tiesOf({ file, sha256, group }: Tied, clusters: Clusters): string[] {
  const cluster = clusters.get(file);
  return [
    `text ${sha256}`,
    ...(group === null ? [] : [`group ${group}`]),
    ...(cluster === undefined ? [] : [`cluster ${cluster}`]),
  ];
}

/** In which parts texts, groups and clusters already are. */
class Homes {
  readonly #clusters: Clusters;
  readonly #byTie = new Map<string, Set<string>>();

  constructor(articles: SplitManifest['articles'], clusters: Clusters) {
    this.#clusters = clusters;
    for (const [file, { split, sha256, group }] of Object.entries(articles)) {
      this.add(split, { file, sha256, group });
    }
  }

  add(split: string, tied: Tied): void {
    for (const tie of tiesOf(tied, this.#clusters)) {
      const splits = this.#byTie.get(tie) ?? new Set();
      this.#byTie.set(tie, splits.add(split));
    }
  }

  of(members: readonly SplitCandidate[]): string[] {
    const ties = new Set(members.flatMap((member) => tiesOf(member, this.#clusters)));
    return [...new Set([...ties].flatMap((tie) => [...(this.#byTie.get(tie) ?? [])]))];
  }
}

/** Articles that share a tie are one group, also where a third one shares a tie with each. */
function joinTied(articles: readonly SplitCandidate[], clusters: Clusters): SplitCandidate[][] {
  const sets = new DisjointSets(articles.length);
  const firstOf = new Map<string, number>();
  for (const [index, article] of articles.entries()) {
    for (const tie of tiesOf(article, clusters)) {
      const first = firstOf.get(tie);
      if (first === undefined) firstOf.set(tie, index);
      else sets.join(first, index);
    }
  }
  return sets.groups().map((group) => group.flatMap((index) => articles[index] ?? []));
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
