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

/** From the indices reached so far to those reached after one more part; both sorted sets. */
type Step = (text: LexicalText, from: ReadonlySet<number>, limit: number) => Set<number>;

/**
 * Compiles a pattern. All ways to match are followed together as one set of positions, so the
 * time is bounded by the pattern's size times the reach, whatever the text.
 */
export function compilePattern(pattern: Pattern): CompiledPattern {
  const step = compileStep(pattern);
  return {
    match(text, index) {
      let longest: number | null = null;
      for (const end of step(text, new Set([index]), index + REACH)) {
        longest = Math.max(longest ?? index, end);
      }
      return longest;
    },
  };
}

function compileStep(pattern: Pattern): Step {
  switch (pattern.type) {
    case 'words':
      return eachOf((text, at) => (isAt(text, at, pattern.keys) ? [at + pattern.keys.length] : []));
    case 'shape': {
      const shapes = new Set<Shape>(pattern.shapes);
      return eachOf((text, at) => (shapes.has(text.shapes[at] ?? 'boundary') ? [at + 1] : []));
    }
    case 'dictionary':
      return eachOf((text, at) => text.ends(pattern.id, at));
    case 'sequence': {
      const steps = pattern.parts.map(compileStep);
      return (text, from, limit) =>
        steps.reduce((reached, step) => step(text, reached, limit), new Set(from));
    }
    case 'anyOf': {
      const steps = pattern.parts.map(compileStep);
      return (text, from, limit) => new Set(steps.flatMap((step) => [...step(text, from, limit)]));
    }
    case 'repeat':
      return compileRepeat(compileStep(pattern.part), pattern.atLeast, pattern.atMost);
  }
}

const eachOf =
  (ends: (text: LexicalText, index: number) => readonly number[]): Step =>
  (text, from, limit) => {
    const reached = new Set<number>();
    for (const index of from) {
      for (const end of ends(text, index)) if (end <= limit) reached.add(end);
    }
    return reached;
  };

function compileRepeat(step: Step, atLeast: number, atMost: number): Step {
  return (text, from, limit) => {
    let current = new Set(from);
    const reached = new Set(atLeast === 0 ? from : []);
    for (let time = 1; time <= Math.min(atMost, REACH) && current.size > 0; time += 1) {
      current = step(text, current, limit);
      if (time >= atLeast) for (const index of current) reached.add(index);
    }
    return reached;
  };
}

/** True when these folded syllables stand at `index`. */
export function isAt(text: LexicalText, index: number, keys: readonly string[]): boolean {
  return keys.every((key, offset) => text.keys[index + offset] === key);
}
