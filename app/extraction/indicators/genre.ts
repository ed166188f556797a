import type { AnalysedArticle } from '../analysedArticle.ts';
import type { Lexicon } from './lexicon.ts';
import type { Value } from './value.ts';

/** A shorter text is too short to tell its genre by; in characters. */
const LEAST_LENGTH = 300;
/**
 * How many more terms of the genre than of others a report has for each of its words, at least. Most
 * have nineteen times as many; in texts of another genre those of others prevail.
 */
const LEAD = 1 / 220;
/** With so many more than that, what follows is not read: no text turns out to be another then. */
const SURE = 8;

/** Prices and words of an exchange in a thousand characters of a text about a market. */
const PRICES = 3;

/** `57.000 đồng/kg`, `76 triệu đồng/lượng`, `410 USD/tấn`, `80 triệu đồng/m2`; `VN-Index`, `cổ phiếu`, `đầu phiên` */
const PRICE =
  /(?:đồng|usd) ?\/ ?(?:kg|lít|tấn|tạ|lượng|chỉ|thùng|ounce|usd|quả|trái|m2|m²)(?!\p{L})|(?<!\p{L})(?:(?:vn|vn30|hnx|upcom)-index|cổ phiếu|chứng khoán|(?:đầu|cuối|chốt|mỗi) phiên|phiên giao dịch)(?!\p{L})/gu;

/** What each match of `PRICE` has in it; most texts have none, and it takes its time to tell. */
const SOME_PRICE = /(?:đồng|usd) ?\/|-index|cổ phiếu|chứng khoán|phiên/;

/** What a text is about: what local government reports, the prices of a market, or something else. */
export type Genre = 'report' | 'prices' | 'other';

/**
 * A report has more words of the genre's bodies, plans and offices (`genre-cues`) than of other news
 * (`other-genre-cues`), the more the more prices it quotes. So has a text that is too short to tell,
 * and any when the project has no such lists.
 */
export function genreOf(article: AnalysedArticle, lexicon: Lexicon): Genre {
  const { words, text, key } = article;
  if (text.length < LEAST_LENGTH || lexicon.isEmpty('genre-cues')) return 'report';
  const prices = SOME_PRICE.test(key) ? (key.match(PRICE)?.length ?? 0) : 0;
  if (leads(words, lexicon, words.length * LEAD + prices)) return 'report';
  return prices >= (text.length / 1000) * PRICES ? 'prices' : 'other';
}

/** Whether there are so many more terms of the genre than of others. */
function leads(words: readonly string[], lexicon: Lexicon, least: number): boolean {
  let lead = 0;
  for (let index = 0; index < words.length && lead < least + SURE;) {
    const cue = lexicon.lengthAt('genre-cues', words, index);
    const other = cue > 0 ? 0 : lexicon.lengthAt('other-genre-cues', words, index);
    lead += Math.sign(cue - other);
    index += Math.max(cue, other, 1);
  }
  return lead >= least;
}

/**
 * In a text of another genre only percentages and multiples by which something changed or is ahead of
 * another, not persons in a story, prices, shares of a charge, scores or recipes.
 */
export function isTelling({ quantity, lead }: Value): boolean {
  const { measure, value } = quantity;
  if (typeof value === 'object' || (measure !== 'points' && measure !== 'times')) return false;
  const isTurned = lead.act === 'turn' && lead.direction !== null;
  return lead.act === 'change' || lead.act === 'exceed' || isTurned;
}
