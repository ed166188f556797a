import type { LexicalText, Shape } from './lexicon.ts';

/**
 * What a run of tokens must look like. Plain data, so that a project can hold it.
 * - `words`: these syllables in folded spelling
 * - `shape`: one token written in one of these ways
 * - `dictionary`: a term of that dictionary
 * - `repeat`: `part` at least and at most so many times
 */
export type Pattern =
  | { type: 'words'; keys: readonly string[] }
  | { type: 'shape'; shapes: readonly Shape[] }
  | { type: 'dictionary'; id: string }
  | { type: 'sequence'; parts: readonly Pattern[] }
  | { type: 'anyOf'; parts: readonly Pattern[] }
  | { type: 'repeat'; part: Pattern; atLeast: number; atMost: number };

export const words = (phrase: string): Pattern => ({ type: 'words', keys: phrase.split(' ') });
export const shape = (...shapes: Shape[]): Pattern => ({ type: 'shape', shapes });
export const dictionary = (id: string): Pattern => ({ type: 'dictionary', id });
export const sequence = (...parts: Pattern[]): Pattern => ({ type: 'sequence', parts });
export const anyOf = (...parts: Pattern[]): Pattern => ({ type: 'anyOf', parts });
export const repeat = (part: Pattern, atLeast: number, atMost: number): Pattern => ({
  type: 'repeat',
  part,
  atLeast,
  atMost,
});
export const optional = (part: Pattern): Pattern => repeat(part, 0, 1);

/** A match takes at most this many tokens, which keeps the search linear in the text. */
const REACH = 96;

/** Matches a pattern from one token on. */
export interface CompiledPattern {
  /** The index after the longest match that starts at `index`, or null when nothing matches. */
  match: (text: LexicalText, index: number) => number | null;
}

/** From the indices reached so far to those reached after one more part, without repetitions. */
type Step = (text: LexicalText, from: readonly number[], limit: number) => readonly number[];

const NOWHERE: readonly number[] = [];

/**
 * Compiles a pattern. All ways to match are followed together as one set of positions, so the
 * time is bounded by the pattern's size times the reach, whatever the text.
 */
export function compilePattern(pattern: Pattern): CompiledPattern {
  const step = compileStep(pattern);
  const openings = findOpenings(pattern);
  return {
    match(text, index) {
      if (openings !== null && !openings.has(text.keys[index] ?? '')) return null;
      let last: number | null = null;
      for (const end of step(text, [index], index + REACH)) last = Math.max(end, last ?? end);
      return last;
    },
  };
}

/** The syllables that a match can start with; null when others than listed ones can, or none. */
function findOpenings(pattern: Pattern): ReadonlySet<string> | null {
  switch (pattern.type) {
    case 'words':
      return pattern.keys[0] === undefined ? null : new Set([pattern.keys[0]]);
    case 'shape':
    case 'dictionary':
      return null;
    case 'sequence':
      return findFirstOpenings(pattern.parts);
    case 'anyOf':
      return joinOpenings(pattern.parts);
    case 'repeat':
      return pattern.atLeast === 0 ? null : findOpenings(pattern.part);
  }
}

/** Parts that can be left out let the next one open too. */
function findFirstOpenings(parts: readonly Pattern[]): ReadonlySet<string> | null {
  const first: Pattern[] = [];
  for (const part of parts) {
    if (part.type !== 'repeat' || part.atLeast > 0) return joinOpenings([...first, part]);
    first.push(part.part);
  }
  return null;
}

function joinOpenings(parts: readonly Pattern[]): ReadonlySet<string> | null {
  const joined = new Set<string>();
  for (const part of parts) {
    const openings = findOpenings(part);
    if (openings === null) return null;
    for (const key of openings) joined.add(key);
  }
  return joined;
}

function compileStep(pattern: Pattern): Step {
  switch (pattern.type) {
    case 'words': {
      const { keys } = pattern;
      return eachOf((text, at) => (isAt(text, at, keys) ? [at + keys.length] : NOWHERE));
    }
    case 'shape': {
      const shapes = new Set<Shape>(pattern.shapes);
      return eachOf((text, at) => (shapes.has(text.shapes[at] ?? 'boundary') ? [at + 1] : NOWHERE));
    }
    case 'dictionary':
      return eachOf((text, at) => text.ends(pattern.id, at));
    case 'sequence':
      return compileSequence(pattern.parts.map(compileStep));
    case 'anyOf': {
      const steps = pattern.parts.map(compileStep);
      return (text, from, limit) => {
        let reached = NOWHERE;
        for (const step of steps) reached = union(reached, step(text, from, limit));
        return reached;
      };
    }
    case 'repeat':
      return compileRepeat(compileStep(pattern.part), pattern.atLeast, pattern.atMost);
  }
}

function eachOf(ends: (text: LexicalText, index: number) => readonly number[]): Step {
  return (text, from, limit) => {
    let reached = NOWHERE;
    for (const index of from) reached = union(reached, within(limit, ends(text, index)));
    return reached;
  };
}

/** `ends` is sorted. */
function within(limit: number, ends: readonly number[]): readonly number[] {
  const last = ends.at(-1) ?? limit;
  return last <= limit ? ends : ends.filter((end) => end <= limit);
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return [...a, ...b.filter((index) => !a.includes(index))];
}

function compileSequence(steps: readonly Step[]): Step {
  return (text, from, limit) => {
    let reached = from;
    for (const step of steps) {
      if (reached.length === 0) return NOWHERE;
      reached = step(text, reached, limit);
    }
    return reached;
  };
}

function compileRepeat(step: Step, atLeast: number, atMost: number): Step {
  return (text, from, limit) => {
    let current = from;
    let reached = atLeast === 0 ? from : NOWHERE;
    for (let time = 1; time <= Math.min(atMost, REACH) && current.length > 0; time += 1) {
      current = step(text, current, limit);
      if (time >= atLeast) reached = union(reached, current);
    }
    return reached;
  };
}

/** True when these folded syllables stand at `index`. */
export function isAt(text: LexicalText, index: number, keys: readonly string[]): boolean {
  for (let offset = 0; offset < keys.length; offset += 1) {
    if (text.keys[index + offset] !== keys[offset]) return false;
  }
  return true;
}
