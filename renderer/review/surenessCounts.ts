import type { Suggestion } from '../../shared/suggestion.ts';
import { isUndecided, type ReviewItem } from './reviewItems.ts';

interface EquallySure {
  one: Suggestion;
  count: number;
}

/**
 * How many undecided entities and indicators one rule is equally sure of, with one of them. A change
 * makes a new one and costs what it changes.
 */
export class SurenessCounts {
  /** By rule and confidence. */
  readonly #counts: ReadonlyMap<string, ReadonlyMap<number, EquallySure>>;

  constructor(counts: ReadonlyMap<string, ReadonlyMap<number, EquallySure>> = new Map()) {
    this.#counts = counts;
  }

  changed(gone: Iterable<ReviewItem>, come: Iterable<ReviewItem>): SurenessCounts {
    const counts = new Map(
      Array.from(this.#counts, ([rule, ofRule]) => [rule, new Map(ofRule)] as const),
    );
    const add = (item: ReviewItem, change: 1 | -1) => {
      const one = item.suggestion;
      if (one === null || one.body.type === 'field' || !isUndecided(item)) return;
      const ofRule = counts.get(one.rule) ?? new Map<number, EquallySure>();
      const count = (ofRule.get(one.confidence)?.count ?? 0) + change;
      ofRule.set(one.confidence, { one, count });
      counts.set(one.rule, ofRule);
    };
    for (const item of gone) add(item, -1);
    for (const item of come) add(item, 1);
    return new SurenessCounts(counts);
  }

  /** How many there are of those that pass. */
  count(passes: (one: Suggestion) => boolean): number {
    let total = 0;
    for (const ofRule of this.#counts.values()) {
      for (const { one, count } of ofRule.values()) if (passes(one)) total += count;
    }
    return total;
  }
}
