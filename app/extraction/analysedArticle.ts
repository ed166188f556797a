import type { Block } from '../../shared/article.ts';
import type { Span } from '../../shared/span.ts';
import type { Token } from '../text/tokens.ts';
import type { DateMention } from '../vietnamese/date.ts';

/**
 * A text made ready for the rules. `text` is the article in Unicode's composed form (NFC) and all
 * offsets count in it; `key` has the same length, with spelling and case folded. Tokens, sentences
 * and dates lie outside junk blocks; a sentence never crosses a block, nor a date a sentence.
 */
export interface AnalysedArticle {
  text: string;
  key: string;
  blocks: readonly Block[];
  sentences: readonly Span[];
  tokens: readonly Token[];
  /** Folded spelling of each token. */
  words: readonly string[];
  dates: readonly DateMention[];
}
