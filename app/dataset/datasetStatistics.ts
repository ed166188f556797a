import type { LabelledArticle } from '../../shared/dataset.ts';

/** What a dataset holds, in numbers. Records are sorted by count, the largest first. */
export interface StatisticsSummary {
  articles: number;
  /** UTF-16 code units of all texts. */
  characters: number;
  entities: number;
  labels: Record<string, number>;
  discontinuous: number;
  /** Entities all of whose words lie in another one. */
  nested: number;
  indicators: number;
  kinds: Record<string, number>;
  /** Articles in which the field has a value. */
  fields: Record<string, number>;
  /** By who decided: a verdict, or `suggested` where nobody did; `unknown` where nothing is said. */
  decisions: Record<string, number>;
  relations: number;
  lost: number;
}

/** Counts articles one by one. */
export class DatasetStatistics {
  readonly #labels = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  readonly #fields = new Map<string, number>();
  readonly #decisions = new Map<string, number>();
  readonly #totals = {
    articles: 0,
    characters: 0,
    discontinuous: 0,
    nested: 0,
    relations: 0,
    lost: 0,
  };

  add({ text, entities, indicators, fields, relations, lostCount }: LabelledArticle): void {
    const totals = this.#totals;
    totals.articles += 1;
    totals.characters += text.length;
    totals.relations += relations?.length ?? 0;
    totals.lost += lostCount ?? 0;
    totals.nested += countNested(entities);
    for (const { label, spans } of entities) {
      increase(this.#labels, label);
      if (spans !== undefined) totals.discontinuous += 1;
    }
    for (const { kind } of indicators) increase(this.#kinds, kind);
    for (const [id, field] of Object.entries(fields)) {
      if (field?.value != null) increase(this.#fields, id);
    }
    for (const { verdict, confidence } of [...entities, ...indicators]) {
      const isSuggested = confidence !== undefined;
      increase(this.#decisions, verdict ?? (isSuggested ? 'suggested' : 'unknown'));
    }
  }

  summarise(): StatisticsSummary {
    const { articles, characters, discontinuous, nested, relations, lost } = this.#totals;
    return {
      ...{ articles, characters, entities: sum(this.#labels), labels: sorted(this.#labels) },
      ...{ discontinuous, nested, indicators: sum(this.#kinds), kinds: sorted(this.#kinds) },
      ...{ fields: sorted(this.#fields), decisions: sorted(this.#decisions), relations, lost },
    };
  }
}

/** Entities are sorted by start, of those with one start the longest first. */
function countNested(entities: LabelledArticle['entities']): number {
  let count = 0;
  let reach = 0;
  for (const { end } of entities) {
    if (end <= reach) count += 1;
    reach = Math.max(reach, end);
  }
  return count;
}

const increase = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

const sum = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const sorted = (counts: ReadonlyMap<string, number>) =>
  Object.fromEntries([...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));
