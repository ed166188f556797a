import type { Span } from '../../../shared/span.ts';
import { contains } from '../../text/spans.ts';
import { findDates, type DateMention } from '../../vietnamese/date.ts';
import type { Phrase } from '../../vietnamese/quantity.ts';
import type { AnalysedArticle } from '../analysedArticle.ts';

/** A date with the tokens from `first` to `next` that it covers. */
export interface SentenceDate {
  mention: DateMention;
  first: number;
  next: number;
}

/** A sentence as its tokens, which all indices count. */
export interface Sentence extends Phrase {
  text: string;
  span: Span;
  dates: readonly SentenceDate[];
}

/** The sentences of an article with their tokens and dates, in order. */
export function readSentences({ text, key, tokens, sentences }: AnalysedArticle): Sentence[] {
  let at = 0;
  return sentences.map((span) => {
    while ((tokens[at]?.start ?? Infinity) < span.start) at += 1;
    const first = at;
    while ((tokens[at]?.end ?? Infinity) <= span.end) at += 1;
    const own = tokens.slice(first, at);
    const words = own.map(({ start, end }) => key.slice(start, end));
    const dates = findDates(key, span).map((mention) => {
      const start = own.findIndex((token) => contains(mention, token));
      const length = own.slice(Math.max(start, 0)).findIndex(({ end }) => end > mention.end);
      return { mention, first: start, next: length < 0 ? own.length : start + length };
    });
    return { text, span, tokens: own, words, dates };
  });
}

/** The date that covers the token, or null. */
export function dateAt({ dates }: Sentence, index: number): SentenceDate | null {
  return dates.find(({ first, next }) => first <= index && index < next) ?? null;
}

/** The span of the tokens from `first` to `next`; null when there are none. */
export function spanOf({ tokens }: Phrase, first: number, next: number): Span | null {
  const [start, end] = [tokens[first]?.start, tokens[next - 1]?.end];
  return start === undefined || end === undefined || first >= next ? null : { start, end };
}

const HARD = new Set([';', ':', '(', ')', '[', ']', '.', '!', '?', '…', '...', '..']);

/** True for a mark that parts clauses; a comma does so only sometimes. */
export function isBoundary(word: string | undefined): boolean {
  return word === undefined || HARD.has(word);
}

/** True for a comma that joins words of one phrase: `khiếu nại, tố cáo`. */
export type IsJoining = (index: number) => boolean;
