import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Value } from './value.ts';

/** What the names of a sentence's values are read from. */
export interface NameContext {
  sentence: Sentence;
  values: readonly Value[];
  lexicon: Lexicon;
  joining: ReadonlySet<number>;
}
