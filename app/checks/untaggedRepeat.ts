import type { Finding } from '../../shared/finding.ts';
import type { Span } from '../../shared/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { quote } from '../text/spans.ts';
import { fold } from './figure.ts';
import type { PreparedArticle } from './prepareArticle.ts';

interface Name {
  text: string;
  label: string;
  /** Folded syllable by syllable, and whether each is written with a capital. */
  words: readonly string[];
  capitals: readonly boolean[];
}

/**
 * Names that are marked in one place and stand unmarked in another. A name has a capital and two
 * syllables or more; a repeat has its capitals, is no part of a longer name or of another mark, and
 * lies outside junk. One finding a name, with all unmarked places.
 */
export function checkUntaggedRepeats(article: PreparedArticle): Finding[] {
  const names = collectNames(article);
  if (names.size === 0) return [];
  const isMarked = createCover([
    ...article.entities.flatMap(({ spans }) => spans),
    ...article.indicators.map(({ span }) => span),
  ]);
  const places = new Map<Name, Span[]>();
  for (const { name, span } of findRepeats(article, names)) {
    if (isMarked(span)) continue;
    const known = places.get(name);
    if (known === undefined) places.set(name, [span]);
    else known.push(span);
  }
  return [...places].map(([{ text, label }, spans]) => {
    return { check: 'untagged-repeat', severity: 'note', spans, data: { text, label } };
  });
}

/** By the first syllable, the longest first. */
function collectNames({ text, entities }: PreparedArticle): Map<string, Name[]> {
  const byWords = new Map<string, Name>();
  for (const { label, spans } of entities) {
    const [span] = spans;
    if (span === undefined || spans.length > 1) continue;
    const name = readName(quote(text, span), label);
    if (name !== null && !byWords.has(name.words.join(' ')))
      byWords.set(name.words.join(' '), name);
  }
  const byFirst = new Map<string, Name[]>();
  for (const name of byWords.values()) {
    const first = name.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function readName(text: string, label: string): Name | null {
  const composed = text.normalize('NFC');
  const tokens = findTokens(composed, { start: 0, end: composed.length });
  const words = tokens.map((token) => fold(quote(composed, token)));
  const capitals = tokens.map((token) => isCapital(quote(composed, token)));
  const isName = words.length > 1 && tokens[0]?.kind === 'word' && capitals.includes(true);
  return isName ? { text, label, words, capitals } : null;
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

function* findRepeats(
  { analysed, toSource }: PreparedArticle,
  names: ReadonlyMap<string, readonly Name[]>,
): Generator<{ name: Name; span: Span }> {
  const { key, text, tokens } = analysed;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const candidates = token?.kind === 'word' ? names.get(quote(key, token)) : undefined;
    const name = candidates?.find((candidate) => isAt(candidate, analysed, index));
    if (name === undefined) continue;
    const last = index + name.words.length - 1;
    const [first, end] = [tokens[index]?.start ?? 0, tokens[last]?.end ?? 0];
    if (isWhole(text, tokens, { first: index, last }, name)) {
      yield { name, span: { start: toSource(first), end: toSource(end) } };
    }
    index = last;
  }
}

function isAt(
  { words, capitals }: Name,
  { key, text, tokens }: PreparedArticle['analysed'],
  index: number,
): boolean {
  return words.every((word, step) => {
    const token = tokens[index + step];
    if (token === undefined || quote(key, token) !== word) return false;
    return capitals[step] !== true || isCapital(quote(text, token));
  });
}

/** Not a part of a longer name, and not a plain word whose capital only opens a sentence. */
function isWhole(
  text: string,
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  { capitals }: Name,
): boolean {
  const before = quoteBeside(text, tokens[first - 1], { end: tokens[first]?.start ?? 0 });
  const after = quoteBeside(text, tokens[last + 1], { start: tokens[last]?.end ?? 0 });
  if (GOES_ON.test(before) || GOES_ON.test(after)) return false;
  return capitals.slice(1).includes(true) || WITHIN.test(before);
}

/** A capital, a digit, or a mark that joins: `Quỹ Lò Văn Tám - Suối Ngà`, `“Lò Văn Tám”`. */
const GOES_ON = /^[\p{Lu}\d\-–/"“”]/u;
/** What stands before a word within its sentence. */
const WITHIN = /^[\p{L},;]/u;

/** The word or mark that stands before an offset or after it, with a space between at most. */
function quoteBeside(
  text: string,
  token: Token | undefined,
  place: { start: number } | { end: number },
): string {
  if (token === undefined) return '';
  const between =
    'end' in place ? text.slice(token.end, place.end) : text.slice(place.start, token.start);
  return /^[ \u00a0]?$/u.test(between) ? quote(text, token) : '';
}

/** Tells whether a span shares a character with one of the marks; logarithmic in their number. */
function createCover(marks: readonly Span[]): (span: Span) => boolean {
  const merged: Span[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (span) => {
    let [low, high] = [0, merged.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((merged[middle]?.start ?? Infinity) < span.end) low = middle + 1;
      else high = middle;
    }
    return (merged[low - 1]?.end ?? 0) > span.start;
  };
}
