import { CharacterClass, classAt } from '../text/characterClass.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { findTokens } from '../text/tokens.ts';
import { WORDS } from '../text/wordPool.ts';
import { PairTable } from './pairTable.ts';

/**
 * `length` counts syllables; `syllables` is null when capitals don't matter. Written with `length`
 * first: V8 ties the layouts of literals that begin with the same name, and a `value` that is a
 * number somewhere else would have all rules that read terms compiled again.
 */
interface Entry<Value> {
  length: number;
  value: Value;
  syllables: readonly string[] | null;
}

/** A place in the trie that some terms begin with; its terms end here or on the way here. */
interface Node<Value> extends TrieMatches<Value> {
  terms: readonly Entry<Value>[];
  /** Whether capitals matter to one of them. */
  isCaseSensitive: boolean;
}

/** The syllables of a text: `numbers` as the trie counts them, `wordAt` as written. */
interface SyllableText {
  numbers: Int32Array;
  wordAt: (index: number) => string;
}

/** `length` is the number of syllables that the term takes. */
export interface TrieMatch<Value> {
  value: Value;
  length: number;
}

/** The terms, the shortest first, and the bits of all their values together. */
export interface TrieMatches<Value> {
  terms: readonly TrieMatch<Value>[];
  bits: number;
}

const NOTHING: Node<never> = { terms: [], bits: 0, isCaseSensitive: false };

const syllablesOf = (text: string): string[] =>
  findTokens(text, { start: 0, end: text.length }).map(({ start, end }) =>
    WORDS.read(text, start, end),
  );

const isUpper = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * True when the capitals stand in the same places (`Uỷ` and `Ủy` agree, `ủy` does not), or the
 * text has nothing but capitals where the term has one.
 */
function hasSameCapitals(term: string, word: string): boolean {
  if (term === word) return true;
  if (isCapitalAt(term, 0) !== isCapitalAt(word, 0)) return false;
  if (isCapitalAt(term, 0) && word.length > 1 && isUpper(word)) return true;
  if (term.length !== word.length) return false;
  for (let at = 1; at < term.length; at += 1) {
    if (isCapitalAt(term, at) !== isCapitalAt(word, at)) return false;
  }
  return true;
}

function isCapitalAt(word: string, at: number): boolean {
  return classAt(word, at) === CharacterClass.upper;
}

/** The number of the syllables that no term has. */
const UNKNOWN = 0;
const ROOT = 0;

/** The terms of one or more dictionaries, keyed by folded syllables. */
export class SyllableTrie<Value> {
  readonly #numbers = new Map<string, number>();
  readonly #children = new PairTable();
  /** By the number of a syllable, the node of those that begin a term. */
  readonly #firsts = [ROOT];
  /** By node; a node's parent comes before it. */
  readonly #parents = [ROOT];
  readonly #ends: Entry<Value>[][] = [[]];
  #nodes: Node<Value>[] | null = null;
  readonly #bitOf: (value: Value) => number;

  /** `bitOf` gives the bits that tell matches apart without looking through them. */
  constructor(bitOf: (value: Value) => number = () => 0) {
    this.#bitOf = bitOf;
  }

  add(term: string, value: Value, isCaseSensitive: boolean): void {
    const composed = term.normalize('NFC');
    const keys = syllablesOf(foldSpelling(composed));
    const syllables = isCaseSensitive ? syllablesOf(composed) : null;
    let node = ROOT;
    for (const key of keys) node = this.#step(node, key);
    if (node !== ROOT) this.#ends[node]?.push({ length: keys.length, value, syllables });
    this.#nodes = null;
  }

  #step(node: number, key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.#firsts.push(ROOT) - 1));
    const known = this.#childOf(node, number);
    if (known !== ROOT) return known;
    if (node === ROOT) this.#firsts[number] = this.#parents.length;
    else this.#children.set(node, number, this.#parents.length);
    this.#ends.push([]);
    return this.#parents.push(node) - 1;
  }

  #childOf(node: number, number: number): number {
    return node === ROOT ? (this.#firsts[number] ?? ROOT) : this.#children.get(node, number);
  }

  /** The numbers of syllables in folded spelling, once all terms are there. */
  numbersOf(keys: readonly string[]): Int32Array {
    const found = new Int32Array(keys.length);
    for (let at = 0; at < keys.length; at += 1) {
      found[at] = this.#numbers.get(keys[at] ?? '') ?? UNKNOWN;
    }
    return found;
  }

  /**
   * The terms that start at the syllable `index`, the shortest first. Takes as many steps as the
   * longest term has syllables.
   */
  match(text: SyllableText, index: number): TrieMatches<Value> {
    const { numbers } = text;
    let last = ROOT;
    for (let at = index; at < numbers.length; at += 1) {
      const node = this.#childOf(last, numbers[at] ?? UNKNOWN);
      if (node === ROOT) break;
      last = node;
    }
    if (last === ROOT) return NOTHING;
    this.#nodes ??= this.#gather();
    const node = this.#nodes[last] ?? NOTHING;
    return node.isCaseSensitive ? this.#agreeing(node, text, index) : node;
  }

  /** Lets each node know the terms that end on the way to it, so that a search copies no list. */
  #gather(): Node<Value>[] {
    const nodes: Node<Value>[] = [];
    for (const [index, own] of this.#ends.entries()) {
      const above = nodes[this.#parents[index] ?? ROOT] ?? NOTHING;
      const terms = own.length === 0 ? above.terms : [...above.terms, ...own];
      const isCaseSensitive = terms.some(({ syllables }) => syllables !== null);
      nodes.push({ terms, bits: this.#bitsOf(terms), isCaseSensitive });
    }
    return nodes;
  }

  #bitsOf(terms: readonly TrieMatch<Value>[]): number {
    let bits = 0;
    for (const { value } of terms) bits |= this.#bitOf(value);
    return bits;
  }

  /** The terms of a node without those whose capitals stand elsewhere in the text. */
  #agreeing(node: Node<Value>, text: SyllableText, index: number): TrieMatches<Value> {
    if (node.terms.every((one) => agrees(one, text, index))) return node;
    const terms = node.terms.filter((one) => agrees(one, text, index));
    return terms.length === 0 ? NOTHING : { terms, bits: this.#bitsOf(terms) };
  }
}

function agrees({ syllables }: Entry<unknown>, text: SyllableText, index: number): boolean {
  if (syllables === null) return true;
  for (let at = 0; at < syllables.length; at += 1) {
    if (!hasSameCapitals(syllables[at] ?? '', text.wordAt(index + at))) return false;
  }
  return true;
}
