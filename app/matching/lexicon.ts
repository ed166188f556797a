import type { Span } from '../../shared/span.ts';
import { CharacterClass, classAt } from '../text/characterClass.ts';
import type { Token } from '../text/tokens.ts';
import { bitOf, type DictionarySet } from './dictionarySet.ts';
import { SyllableTrie, type TrieMatch, type TrieMatches } from './syllableTrie.ts';
import { mapPacked } from '../text/mapPacked.ts';

/**
 * How a token is written. `initial` is a single capital letter; `boundary` stands between two
 * sentences, so that nothing reaches over it.
 */
export type Shape =
  'lower' | 'capitalised' | 'initial' | 'allCaps' | 'number' | 'punctuation' | 'boundary';

/** Texts cut into tokens, with the terms of a lexicon found in it. Indices count tokens. */
export interface LexicalText {
  text: string;
  spans: readonly Span[];
  /** Folded spelling of each token; a boundary's is empty. */
  keys: readonly string[];
  shapes: readonly Shape[];
  /** Where the terms of a dictionary that start at `index` end (exclusive), the shortest first. */
  ends: (dictionary: string, index: number) => readonly number[];
  /** The last of them, null when there is none. */
  longest: (dictionary: string, index: number) => number | null;
  /** True when a term of the dictionary takes the tokens from `index` to `end`. */
  has: (dictionary: string, index: number, end: number) => boolean;
  /** True when a term of one of the dictionaries starts at `index`. */
  starts: (dictionaries: DictionarySet, index: number) => boolean;
  /** The terms of all dictionaries that start at `index`, the shortest first. */
  hits: (index: number) => readonly LexiconHit[];
}

/** `value` is the dictionary's id. */
type LexiconHit = TrieMatch<string>;

export interface LexiconSource {
  id: string;
  isCaseSensitive: boolean;
  terms: readonly string[];
}

/** Many dictionaries that are looked up in one pass. */
export interface Lexicon {
  /** Linear in the number of tokens and sentences. */
  read: (text: TokenisedText) => LexicalText;
}

/** Tokens and sentences are sorted. */
export interface TokenisedText {
  text: string;
  tokens: readonly Token[];
  /** The folded spelling of each token, by `foldSpelling`. */
  words: readonly string[];
  sentences: readonly Span[];
}

const NOTHING: readonly never[] = [];

export function compileLexicon(sources: readonly LexiconSource[]): Lexicon {
  const trie = new SyllableTrie(bitOf);
  for (const { id, isCaseSensitive, terms } of sources) {
    for (const term of terms) trie.add(term, id, isCaseSensitive);
  }
  return { read: (tokenised) => new ReadText(tokenised, trie) };
}

/** A text with the terms that start at each token looked up once, for all rules. */
class ReadText implements LexicalText {
  readonly text: string;
  readonly spans: readonly Cut[];
  readonly keys: readonly string[];
  readonly shapes: readonly Shape[];
  readonly #table: readonly TrieMatches<string>[];

  constructor(tokenised: TokenisedText, trie: SyllableTrie<string>) {
    const { text } = tokenised;
    const { spans, keys } = withBoundaries(tokenised);
    const wordAt = (index: number): string => text.slice(spans[index]?.start, spans[index]?.end);
    const syllables = { numbers: trie.numbersOf(keys), wordAt };
    this.text = text;
    this.spans = spans;
    this.keys = keys;
    this.shapes = mapPacked(spans, (span, index) => shapeOf(text, span, keys[index] ?? ''));
    this.#table = mapPacked(spans, (_, index) => trie.match(syllables, index));
  }

  hits(index: number): readonly LexiconHit[] {
    return this.#table[index]?.terms ?? NOTHING;
  }

  starts({ ids, bits }: DictionarySet, index: number): boolean {
    const found = this.#table[index];
    if (found === undefined || (found.bits & bits) === 0) return false;
    for (const { value } of found.terms) if (ids.has(value)) return true;
    return false;
  }

  ends(dictionary: string, index: number): readonly number[] {
    let ends: number[] | null = null;
    for (const { value, length } of this.hits(index)) {
      if (value !== dictionary) continue;
      ends ??= [];
      ends.push(index + length);
    }
    return ends ?? NOTHING;
  }

  has(dictionary: string, index: number, end: number): boolean {
    for (const { value, length } of this.hits(index)) {
      if (value === dictionary && index + length === end) return true;
    }
    return false;
  }

  longest(dictionary: string, index: number): number | null {
    const all = this.hits(index);
    for (let at = all.length - 1; at >= 0; at -= 1) {
      const hit = all[at];
      if (hit?.value === dictionary) return index + hit.length;
    }
    return null;
  }
}

type Cut = Span & { kind: Token['kind'] | 'boundary' };

function withBoundaries({ tokens, words, sentences }: TokenisedText) {
  const spans: Cut[] = [];
  const keys: string[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    while (next < tokens.length && (tokens[next]?.start ?? end) < start) next += 1;
    for (let token = tokens[next]; token && token.start < end; token = tokens[next]) {
      spans.push(token);
      keys.push(words[next] ?? '');
      next += 1;
    }
    spans.push({ start: end, end, kind: 'boundary' });
    keys.push('');
  }
  return { spans, keys };
}

function shapeOf(text: string, { start, end, kind }: Cut, key: string): Shape {
  if (kind !== 'word') return kind;
  if (classAt(text, start) === CharacterClass.lower) return 'lower';
  const second = start + 1 < end ? classAt(text, start + 1) : CharacterClass.other;
  if (second === CharacterClass.lower && classAt(text, start) === CharacterClass.upper)
    return 'capitalised';
  const word = text.slice(start, end);
  if (word === key) return 'lower';
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  if (word.length === 1) return 'initial';
  return word === word.toUpperCase() ? 'allCaps' : 'capitalised';
}
