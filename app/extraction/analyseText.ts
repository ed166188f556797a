import type { Block } from '../../shared/article.ts';
import type { Span } from '../../shared/span.ts';
import { composeText, type ComposedText } from '../text/composeText.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { findSentences } from '../text/sentences.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { findDates, type DateMention } from '../vietnamese/date.ts';
import { WORDS } from '../text/wordPool.ts';
import type { AnalysedArticle } from './analysedArticle.ts';
import { mapPacked } from '../text/mapPacked.ts';

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
  const blocks = mapPacked(sourceBlocks, ({ kind, start, end }) => {
    return { kind, start: place(start), end: place(end) };
  });
  const key = foldSpelling(text);
  const sentences: Span[] = [];
  const tokens: Token[] = [];
  for (const block of blocks) {
    if (block.kind === 'junk') continue;
    findSentences(text, block, sentences);
    findTokens(text, block, tokens);
  }
  // Numerals differ from text to text and would only fill the pool.
  const words = mapPacked(tokens, ({ start, end, kind }) =>
    kind === 'number' ? key.slice(start, end) : WORDS.read(key, start, end),
  );
  const dates: DateMention[] = [];
  for (const sentence of sentences) dates.push(...findDates(key, sentence));
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
