import type { LexicalText } from '../../matching/lexicon.ts';
import {
  findListedPlace,
  findNameRun,
  isLikePerson,
  isSurname,
  startsTerm,
  type KnownNames,
} from './personName.ts';

/**
 * What stands around a name: inside a post a person's name can follow at once
 * (`Chủ tịch UBND xã Hồng Việt Lê Na`), and after a unit word there must be a place.
 */
export interface PlaceContext {
  names: KnownNames;
  isInPost: boolean;
  isAfterUnit: boolean;
}

/** The most syllables of a place that no gazetteer lists. */
const MOST_SYLLABLES = 4;

/** Where the place name that starts at `index` ends, null when none does. Capitals only. */
export function findPlaceName(
  text: LexicalText,
  index: number,
  { names, isInPost, isAfterUnit }: PlaceContext,
): number | null {
  const run = findNameRun(text, index, MOST_SYLLABLES + 4);
  if (run === index) return null;
  const listed = findListedPlace(text, index);
  if (listed === null && !isAfterUnit && (run === index + 1 || startsTerm(text, index)))
    return null;
  if (listed !== null && (listed >= run || !isAfterUnit || isSurname(text, listed))) return listed;
  if (names.endAt(text, index) !== null) return null;
  // In a heading of capitals nothing tells where a name ends; two syllables are the rule.
  if (listed === null && text.shapes[index] === 'allCaps') {
    return isAfterUnit ? Math.min(run, index + 2) : null;
  }
  const person = findPersonInside(text, index + 1, run, names, isInPost);
  if (person !== null) return person;
  const isPerson = isLikePerson(text, index, run) && run - index <= 4;
  if (isPerson && (isAfterUnit ? isInPost && run - index > 2 : isInPost || run - index > 2)) {
    return null;
  }
  return Math.min(run, index + MOST_SYLLABLES);
}

/** Where a person's name starts that ends with the run: `Hồng Việt | Lê Văn Na`. */
function findPersonInside(
  text: LexicalText,
  from: number,
  end: number,
  names: KnownNames,
  isInPost: boolean,
): number | null {
  for (let at = from; at < end; at += 1) if (names.endAt(text, at) !== null) return at;
  if (!isInPost) return null;
  // A name of two syllables is told from the end of a long place only after two others.
  for (const length of [3, 4, 2]) {
    const at = end - length;
    if (at >= (length === 2 ? from + 1 : from) && isLikePerson(text, at, end)) return at;
  }
  return null;
}
