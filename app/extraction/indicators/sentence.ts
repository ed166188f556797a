import type { Span } from '../../../shared/span.ts';
import { CharacterClass, classAt } from '../../text/characterClass.ts';
import type { DateMention } from '../../vietnamese/date.ts';
import type { Phrase } from '../../vietnamese/quantity.ts';
import type { AnalysedArticle } from '../analysedArticle.ts';
import { mapPacked } from '../../text/mapPacked.ts';

/** A date with the tokens from `first` to `next` that it covers. */
export interface SentenceDate {
  mention: DateMention;
  first: number;
  next: number;
}

/** A sentence as its tokens, which all indices count; one without any number has none. */
export interface Sentence extends Phrase {
  text: string;
  span: Span;
  /** The first words in folded spelling. */
  opening: string;
  dates: readonly SentenceDate[];
  /** By token, the date that covers it. */
  dateByToken: readonly (SentenceDate | undefined)[];
}

/** `mười hai bản`, `một trăm hộ`, `gấp đôi`: what the sentences with numbers have one of, or a digit. */
const NUMBER_WORD =
  /(?=ha|b[aốả]|sá|t[áh]|ch|m[ưộ]|n[ửă]|có|g[ồấ]|vớ)(?<!\p{L})(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|thứ|nửa|một (?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|nửa|phần)|năm (?:mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ)|(?:có|gồm|thêm|với) năm|gấp (?:đôi|rưỡi))(?!\p{L})/u;
const OPENING_LENGTH = 100;

/** A longer sentence is read in pieces, so that the time stays linear in the text. */
const MOST_TOKENS = 300;

/** The sentences of an article with their tokens and dates, in order. */
export function readSentences(article: AnalysedArticle): Sentence[] {
  const { text, key, tokens, words, sentences } = article;
  const read: Sentence[] = [];
  const datesIn = createDateCursor(article.dates);
  let at = 0;
  for (const span of sentences) {
    const opening = key.slice(span.start, Math.min(span.end, span.start + OPENING_LENGTH));
    const part = key.slice(span.start, span.end);
    if (!/\d/.test(part) && !NUMBER_WORD.test(part)) {
      read.push({ text, span, opening, tokens: [], words: [], dates: [], dateByToken: [] });
      continue;
    }
    while ((tokens[at]?.start ?? Infinity) < span.start) at += 1;
    while ((tokens[at]?.end ?? Infinity) <= span.end) {
      const first = at;
      while ((tokens[at]?.end ?? Infinity) <= span.end && at < first + MOST_TOKENS) at += 1;
      const own = { tokens: tokens.slice(first, at), words: words.slice(first, at) };
      read.push(withDates(text, own, opening, datesIn));
    }
  }
  return read;
}

/**
 * The dates that share a character with a span; spans are asked for in their order. One that lies
 * in two pieces of a sentence is in both.
 */
type DateCursor = (span: Span) => DateMention[];

function createDateCursor(dates: readonly DateMention[]): DateCursor {
  let at = 0;
  return ({ start, end }) => {
    while ((dates[at]?.end ?? Infinity) <= start) at += 1;
    const inside: DateMention[] = [];
    for (let next = at; (dates[next]?.start ?? Infinity) < end; next += 1) {
      const date = dates[next];
      if (date !== undefined) inside.push(date);
    }
    return inside;
  };
}

function withDates(
  text: string,
  { tokens, words }: Phrase,
  opening: string,
  datesIn: DateCursor,
): Sentence {
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const dateByToken: (SentenceDate | undefined)[] = [];
  let at = 0;
  const dates = mapPacked(datesIn(span), (mention) => {
    while ((tokens[at]?.start ?? Infinity) < mention.start) at += 1;
    const date = { mention, first: at, next: at };
    while ((tokens[date.next]?.start ?? Infinity) < mention.end) {
      dateByToken[date.next] = date;
      date.next += 1;
    }
    return date;
  });
  return { text, span, opening, tokens, words, dates, dateByToken };
}

/** The date that covers the token, or null. */
export function dateAt({ dateByToken }: Sentence, index: number): SentenceDate | null {
  return dateByToken[index] ?? null;
}

/** The span of the tokens from `first` to `next`; null when there are none. */
export function spanOf({ tokens }: Phrase, first: number, next: number): Span | null {
  const [start, end] = [tokens[first]?.start, tokens[next - 1]?.end];
  return start === undefined || end === undefined || first >= next ? null : { start, end };
}

const HARD = new Set([';', ':', '(', ')', '[', ']', '.', '!', '?', '…', '*', '•']);

/** True for a mark that parts clauses; a comma does so only sometimes. */
export function isBoundary(word: string | undefined): boolean {
  return word === undefined || HARD.has(word);
}

/** True for a token that starts with a capital. */
export function isCapital({ text, tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && classAt(text, token.start) === CharacterClass.upper;
}
