import type { Block } from '../../shared/article.ts';
import { composeText, type ComposedText } from '../text/composeText.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { findSentences } from '../text/sentences.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { findDates } from '../vietnamese/date.ts';
import { WORDS } from '../text/wordPool.ts';
import type { AnalysedArticle } from './analysedArticle.ts';

/**
 * Makes a text ready for the rules, with the way back from its offsets to those of the text. The
 * blocks are given, and kept, in the offsets of the text that they belong to.
 */
export function analyseText(
  source: string,
  sourceBlocks: readonly Block[],
): { article: AnalysedArticle; toSource: ComposedText['toSource'] } {
  const composed = composeText(source);
  const { text, toSource } = composed;
  const place = (offset: number) => (text === source ? offset : findOffset(composed, offset));
  const blocks = sourceBlocks.map(({ kind, start, end }) => {
    return { kind, start: place(start), end: place(end) };
  });
  const readable = blocks.filter(({ kind }) => kind !== 'junk');
  const key = foldSpelling(text);
  const sentences = readable.flatMap((block) => findSentences(text, block));
  // `flatMap` would take longer than finding them.
  const tokens: Token[] = [];
  for (const block of readable) findTokens(text, block, tokens);
  // Numerals differ from text to text and would only fill the pool.
  const words = tokens.map(({ start, end, kind }) =>
    kind === 'number' ? key.slice(start, end) : WORDS.read(key, start, end),
  );
  const dates = sentences.flatMap((sentence) => findDates(key, sentence));
  return { article: { text, key, blocks, sentences, tokens, words, dates }, toSource };
}

/** The first offset of the composed text that lies at or behind the source's. */
function findOffset({ text, toSource }: ComposedText, sourceOffset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (toSource(middle) < sourceOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}
