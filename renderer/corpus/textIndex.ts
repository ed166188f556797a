import { leftToSeek, type PhraseHits, type PhraseWords } from './phraseHits.ts';
import type { SearchQuery } from './searchQuery.ts';
import { SoughtPhrase } from './soughtPhrase.ts';
import { Vocabulary } from './vocabulary.ts';
import { findWords } from './words.ts';

/** So many articles are stored as one record. */
const ARTICLES_A_BLOCK = 1000;
/** Of the articles of a block, at most this part is looked through one by one. */
const FEW = 0.25;

/** The words of some articles as numbers, one article after the other. */
export interface IndexBlock<Id> {
  ids: Id[];
  /** Tells a changed text from the one that was read; empty when a later entry took its place. */
  versions: string[];
  /** For each article, where its words end. */
  ends: number[];
  words: Uint16Array;
}

/** The texts of a corpus as numbers of words: a phrase is looked for in all of them at once. */
export class TextIndex<Id> {
  readonly vocabulary: Vocabulary;
  readonly blocks: IndexBlock<Id>[];
  readonly #placeOf = new Map<Id, { block: number; at: number }>();
  /** Of the last search through all texts as they are; null before it. */
  #last: PhraseHits | null = null;

  constructor(words: readonly string[] = [], blocks: IndexBlock<Id>[] = []) {
    this.vocabulary = new Vocabulary(words);
    this.blocks = blocks;
    for (const [block, { ids, versions }] of blocks.entries()) {
      for (const [at, id] of ids.entries()) {
        if (versions[at] !== '') this.#placeOf.set(id, { block, at });
      }
    }
  }

  get articleCount(): number {
    return this.#placeOf.size;
  }

  hasVersion(id: Id, version: string): boolean {
    const place = this.#placeOf.get(id);
    return place !== undefined && this.blocks[place.block]?.versions[place.at] === version;
  }

  /** Takes texts in; gives the numbers of the blocks that changed with it. */
  add(articles: readonly { id: Id; version: string; text: string }[]): Set<number> {
    const changed = new Set<number>();
    this.#last = null;
    for (const part of chunksOf(articles, (count) => this.#roomFor(count))) {
      for (const { id } of part) {
        const old = this.#placeOf.get(id);
        const block = old && this.blocks[old.block];
        if (old === undefined || block === undefined) continue;
        block.versions[old.at] = '';
        changed.add(old.block);
      }
      changed.add(this.#append(part));
    }
    return changed;
  }

  /**
   * Articles from a block on that hold every phrase, in the order in which they were taken in. Where
   * more letters of the last search have been typed, only its hits are looked through.
   */
  find({ phrases }: Pick<SearchQuery, 'phrases'>, fromBlock = 0): Id[] {
    if (phrases.some(({ words }) => words.length === 0)) return [];
    const matches = phrases.map(({ words }) => this.#matchesOf(words));
    const left = this.#last && leftToSeek(matches, this.#last);
    const among = left === null ? null : this.#last;
    const sought = this.#rarestFirst(left ?? matches);
    if (sought.some(({ isNowhere }) => isNowhere)) return [];
    const places = this.blocks
      .slice(fromBlock)
      .map((block, at) => findInBlock(block, sought, among?.places[fromBlock + at] ?? null));
    if (fromBlock === 0) this.#last = { phrases: matches, places };
    return places.flatMap((own, at) => {
      const { ids = [] } = this.blocks[fromBlock + at] ?? {};
      return own.map((place) => ids[place] as Id);
    });
  }

  #matchesOf(queries: SearchQuery['phrases'][number]['words']): PhraseWords {
    const spelled = queries.flatMap((query) => this.vocabulary.spell(query));
    return spelled.map((query) => this.vocabulary.match(query));
  }

  /** By how many of the first articles have them: most of the others need be looked through once. */
  #rarestFirst(phrases: readonly PhraseWords[]): SoughtPhrase[] {
    const { ends = [], words = new Uint16Array(0) } = this.blocks[0] ?? {};
    const counted = phrases.map((matches) => {
      const phrase = new SoughtPhrase(matches, words);
      const holds = phrase.holdsIn(words);
      return { phrase, count: ends.filter((end, at) => holds(ends[at - 1] ?? 0, end)).length };
    });
    return counted.sort((a, b) => a.count - b.count).map(({ phrase }) => phrase);
  }

  #roomFor(count: number): number {
    const last = this.blocks.at(-1)?.ids.length ?? ARTICLES_A_BLOCK;
    return Math.min(count, last < ARTICLES_A_BLOCK ? ARTICLES_A_BLOCK - last : ARTICLES_A_BLOCK);
  }

  #append(articles: readonly { id: Id; version: string; text: string }[]): number {
    const last = this.blocks.at(-1);
    const isNew = last === undefined || last.ids.length >= ARTICLES_A_BLOCK;
    const block = isNew ? { ids: [], versions: [], ends: [], words: new Uint16Array(0) } : last;
    if (isNew) this.blocks.push(block);
    const number = this.blocks.length - 1;
    const added: number[] = [];
    for (const { id, version, text } of articles) {
      for (const word of findWords(text)) this.vocabulary.encode(word, added);
      this.#placeOf.set(id, { block: number, at: block.ids.length });
      block.ids.push(id);
      block.versions.push(version);
      block.ends.push(block.words.length + added.length);
    }
    const words = new Uint16Array(block.words.length + added.length);
    words.set(block.words);
    words.set(added, block.words.length);
    block.words = words;
    return number;
  }
}

/** The places of the articles that hold every phrase, among those that are given or all. */
function findInBlock(
  { versions, ends, words }: Omit<IndexBlock<unknown>, 'ids'>,
  sought: readonly SoughtPhrase[],
  among: readonly number[] | null,
): number[] {
  if (among?.length === 0) return [];
  const isFew = among !== null && among.length <= FEW * ends.length;
  const phrases = sought.map((phrase) => (isFew ? phrase.stepsIn(words) : phrase.holdsIn(words)));
  const isHit = (at: number) =>
    versions[at] !== '' && phrases.every((holds) => holds(ends[at - 1] ?? 0, ends[at] ?? 0));
  return among?.filter(isHit) ?? [...ends.keys()].filter(isHit);
}

/** Parts of a list, each as long as `roomFor` the rest allows. */
function* chunksOf<Item>(
  items: readonly Item[],
  roomFor: (count: number) => number,
): Generator<readonly Item[], void> {
  for (let start = 0; start < items.length;) {
    const end = start + roomFor(items.length - start);
    yield items.slice(start, end);
    start = end;
  }
}
