import type { Loss, LossKind } from './compareArticles.ts';

const MOST_EXAMPLES = 5;

/** How often one thing was lost, with the first examples. */
export interface LossCount {
  kind: LossKind;
  name: string;
  count: number;
  examples: { file: string; words: string }[];
}

/** Counts losses by what was lost. */
export class LossTally {
  readonly #counts = new Map<string, LossCount>();

  add(file: string, losses: readonly Loss[]): void {
    for (const { kind, name, words } of losses) {
      // Names of files differ in every article: they are examples, not kinds.
      const isAboutFile = kind === 'file' || kind === 'text' || kind === 'whiteSpace';
      const shown = isAboutFile || kind === 'article' ? '' : name;
      const key = `${kind} ${shown}`;
      const known = this.#counts.get(key) ?? { kind, name: shown, count: 0, examples: [] };
      known.count += 1;
      if (known.examples.length < MOST_EXAMPLES) known.examples.push({ file, words });
      this.#counts.set(key, known);
    }
  }

  /** The most frequent first. */
  list(): LossCount[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count);
  }
}
