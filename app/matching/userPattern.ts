import type { PatternToken, TokenShape } from '../../shared/userRule.ts';
import type { LexicalText, LexiconSource, Shape } from './lexicon.ts';

/** Where the words with a label that start at a token end (exclusive), null when none start there. */
export type LabelEnds = (label: string, index: number) => number | null;

/** A run of tokens; `captured` lies in it and is all of it when the pattern captures nothing. */
interface PatternMatch {
  start: number;
  end: number;
  captured: { start: number; end: number };
}

/** How much work a pattern may still do; it is used up as it goes. */
interface StepBudget {
  steps: number;
}

export interface CompiledUserPattern {
  /** The phrases of the pattern, for the lexicon that reads the text; their ids start with `id`. */
  sources: readonly LexiconSource[];
  /**
   * The matches from the left, at each place the longest, none overlapping another. All ways to
   * match are followed together, so that the work grows with the text and the pattern's size, and
   * in any case ends with the budget: null when that is used up.
   */
  find: (text: LexicalText, labelEnds: LabelEnds, budget: StepBudget) => PatternMatch[] | null;
}

type Ends = (text: LexicalText, labelEnds: LabelEnds, index: number) => readonly number[];

/** A place to take, or to go past to `skipTo` when it is optional. */
interface State {
  ends: Ends;
  skipTo: number | null;
  isCaptured: boolean;
}

/** One way to match: where it began and the captured tokens so far, -1 before there are any. */
interface Thread {
  start: number;
  from: number;
  to: number;
}

const NOWHERE: readonly number[] = [];

/** `id` names the pattern in the lexicon. */
export function compileUserPattern(
  id: string,
  tokens: readonly PatternToken[],
): CompiledUserPattern {
  const sources: LexiconSource[] = [];
  const states: State[] = [];
  for (const [index, { test, atLeast, atMost, isCaptured }] of tokens.entries()) {
    const source = `${id}/${index}`;
    if (test.type === 'phrases') {
      const { phrases: terms, isCaseSensitive } = test;
      sources.push({ id: source, terms, isCaseSensitive });
    }
    const ends = endsOf(test, source);
    const after = states.length + atMost;
    for (let time = 0; time < atMost; time += 1) {
      states.push({ ends, skipTo: time < atLeast ? null : after, isCaptured });
    }
  }
  return {
    sources,
    find: (text, labelEnds, budget) => findAll({ states, text, labelEnds, budget }),
  };
}

const SHAPES: Record<TokenShape, ReadonlySet<Shape>> = {
  lower: new Set(['lower']),
  capital: new Set(['capitalised', 'initial', 'allCaps']),
  allCaps: new Set(['allCaps', 'initial']),
  number: new Set(['number']),
  punctuation: new Set(['punctuation']),
  word: new Set(['lower', 'capitalised', 'initial', 'allCaps']),
  any: new Set(['lower', 'capitalised', 'initial', 'allCaps', 'number', 'punctuation']),
};

function endsOf(test: PatternToken['test'], source: string): Ends {
  switch (test.type) {
    case 'phrases':
      return (text, _, index) => text.ends(source, index);
    case 'shape': {
      const shapes = SHAPES[test.shape];
      return (text, _, at) => (shapes.has(text.shapes[at] ?? 'boundary') ? [at + 1] : NOWHERE);
    }
    case 'label':
      return (_, labelEnds, index) => {
        const end = labelEnds(test.label, index);
        return end === null ? NOWHERE : [end];
      };
  }
}

interface Search {
  states: readonly State[];
  text: LexicalText;
  labelEnds: LabelEnds;
  budget: StepBudget;
}

function findAll(search: Search): PatternMatch[] | null {
  const matches: PatternMatch[] = [];
  const { length } = search.text.spans;
  for (let from = 0; from < length;) {
    const match = new Scan(search).findNext(from);
    if (search.budget.steps <= 0) return null;
    if (match === null) break;
    matches.push(match);
    from = match.end;
  }
  return matches;
}

/** The threads at one token, by their state. */
type Threads = (Thread | undefined)[];

/** Looks for the next match from a token on. */
class Scan {
  readonly #search: Search;
  /** Threads that go on at a later token. */
  readonly #waiting = new Map<number, Threads>();
  #best: PatternMatch | null = null;

  constructor(search: Search) {
    this.#search = search;
  }

  findNext(from: number): PatternMatch | null {
    const { text, budget } = this.#search;
    const { length } = text.spans;
    for (let at = from; at <= length && budget.steps > 0; at += 1) {
      const threads = this.#waiting.get(at) ?? [];
      this.#waiting.delete(at);
      if (this.#best === null && at < length) join(threads, 0, { start: at, from: -1, to: -1 });
      this.#stepAll(threads, at);
      if (this.#best !== null && this.#waiting.size === 0) break;
    }
    return this.#best;
  }

  /** States only lead to later ones, so one pass over them is enough. */
  #stepAll(threads: Threads, at: number): void {
    const { states, text, labelEnds, budget } = this.#search;
    for (let index = 0; index < threads.length && budget.steps > 0; index += 1) {
      const thread = threads[index];
      if (thread === undefined || thread.start > (this.#best?.start ?? Infinity)) continue;
      budget.steps -= 1;
      const state = states[index];
      if (state === undefined) {
        this.#accept(thread, at);
        continue;
      }
      for (const end of state.ends(text, labelEnds, at)) {
        this.#wait(end, index + 1, state.isCaptured ? capture(thread, at, end) : thread);
      }
      if (state.skipTo !== null) join(threads, state.skipTo, thread);
    }
  }

  #accept({ start, from, to }: Thread, end: number): void {
    if (end === start) return;
    const captured = from === -1 ? { start, end } : { start: from, end: to };
    this.#best = { start, end, captured };
  }

  #wait(at: number, state: number, thread: Thread): void {
    let threads = this.#waiting.get(at);
    if (threads === undefined) {
      threads = [];
      this.#waiting.set(at, threads);
    }
    join(threads, state, thread);
  }
}

/** Threads in one state go on alike: the one that began first stays, of equals the one there. */
function join(threads: Threads, state: number, thread: Thread): void {
  const known = threads[state];
  if (known === undefined || thread.start < known.start) threads[state] = thread;
}

function capture({ start, from }: Thread, at: number, end: number): Thread {
  return { start, from: from === -1 ? at : from, to: end };
}
