import type { AnalysedArticle } from '../analysedArticle.ts';
import type { Lexicon } from './lexicon.ts';
import type { Value } from './value.ts';

/** A shorter text is too short to tell its genre by; in characters. */
const LEAST_LENGTH = 300;
/** How many words of the genre a thousand characters of a report have at least. */
const DENSITY = 1;

/**
 * True when a text speaks of the genre's bodies, plans and comparisons (`genre-cues`), when it is too
 * short to tell, and when the project has no such list.
 */
export function isReport({ words, text }: AnalysedArticle, lexicon: Lexicon): boolean {
  if (text.length < LEAST_LENGTH || lexicon.isEmpty('genre-cues')) return true;
  let missing = (text.length / 1000) * DENSITY;
  for (let index = 0; index < words.length && missing > 0; index += 1) {
    if (lexicon.lengthAt('genre-cues', words, index) > 0) missing -= 1;
  }
  return missing <= 0;
}

/**
 * In a text of another genre only what says itself that it is measured: percentages, multiples and
 * changes, not persons in a story, prices, scores or recipes.
 */
export function isTelling({ quantity, lead }: Value): boolean {
  const { measure, value } = quantity;
  if (measure === 'points' || measure === 'times') return true;
  if (typeof value === 'object' || measure === 'bare') return false;
  if (measure === 'money' && lead.act === 'reach') return true;
  const isTurned = lead.act === 'turn' && lead.direction !== null;
  return lead.act === 'change' || lead.act === 'exceed' || isTurned;
}
