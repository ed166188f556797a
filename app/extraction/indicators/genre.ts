import type { AnalysedArticle } from '../analysedArticle.ts';
import type { Lexicon } from './lexicon.ts';
import type { Value } from './value.ts';

/** A shorter text is too short to tell its genre by; in characters. */
const LEAST_LENGTH = 300;
/** How many words of the genre a thousand characters of a report have at least. */
const DENSITY = 1.5;

/** Prices and words of an exchange in a thousand characters of a text about a market. */
const PRICES = 3;

/** `57.000 đồng/kg`, `76 triệu đồng/lượng`, `410 USD/tấn`; `VN-Index`, `cổ phiếu`, `đầu phiên` */
const PRICE =
  /(?:đồng|usd) ?\/ ?(?:kg|lít|tấn|tạ|lượng|chỉ|thùng|ounce|usd|quả|trái)(?!\p{L})|(?<!\p{L})(?:(?:vn|vn30|hnx|upcom)-index|cổ phiếu|chứng khoán|(?:đầu|cuối|chốt|mỗi) phiên|phiên giao dịch)(?!\p{L})/gu;

/** What a text is about: what local government reports, the prices of a market, or something else. */
export type Genre = 'report' | 'prices' | 'other';

/**
 * A report speaks of the genre's bodies, plans and comparisons (`genre-cues`), the more the more
 * prices it quotes. So is a text that is too short to tell, and any when the project has no such list.
 */
export function genreOf({ words, text, key }: AnalysedArticle, lexicon: Lexicon): Genre {
  if (text.length < LEAST_LENGTH || lexicon.isEmpty('genre-cues')) return 'report';
  const thousands = text.length / 1000;
  const prices = key.match(PRICE)?.length ?? 0;
  let missing = thousands * DENSITY + prices;
  for (let index = 0; index < words.length && missing > 0; index += 1) {
    if (lexicon.lengthAt('genre-cues', words, index) > 0) missing -= 1;
  }
  if (missing <= 0) return 'report';
  return prices >= thousands * PRICES ? 'prices' : 'other';
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
