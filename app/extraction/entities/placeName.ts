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
  context: PlaceContext,
): number | null {
  const run = findNameRun(text, index, MOST_SYLLABLES + 4);
  if (run === index) return null;
  const { names, isAfterUnit } = context;
  const listed = findListedPlace(text, index);
  if (listed !== null && (listed >= run || !isAfterUnit || opensPerson(text, listed, run))) {
    return listed;
  }
  if (names.endAt(text, index) !== null) return null;
  return isAfterUnit
    ? findAfterUnit(text, index, run, context)
    : findWithoutUnit(text, index, run, context);
}

/** `Hoàng Su Phì | Hoàng Thị Mỷ`; a single surname goes on with the place: `Tân Thạnh Hạ`. */
function opensPerson(text: LexicalText, index: number, end: number): boolean {
  return isSurname(text, index) && end > index + 1;
}

/** There must be a place, unless the unit word ends a post: `Chủ tịch UBND xã | Lê Văn Na`. */
function findAfterUnit(
  text: LexicalText,
  index: number,
  run: number,
  { names, isInPost }: PlaceContext,
): number | null {
  // In a heading of capitals nothing tells where a name ends; two syllables are the rule.
  if (text.shapes[index] === 'allCaps') return Math.min(run, index + 2);
  if (isInPost && isLikePerson(text, index, run) && hasMiddleName(text, index)) return null;
  const person = findPersonInside(text, index + 1, run, names, isInPost);
  if (person !== null) return person;
  if (isInPost && run > index + 2 && isLikePerson(text, index, run)) return null;
  return Math.min(run, findNameRun(text, index, MOST_SYLLABLES));
}

/** `Tôn Thị Ngọc Hạnh`: no place goes on with `Thị` or `Văn`. */
export function hasMiddleName(text: LexicalText, index: number): boolean {
  return text.keys[index + 1] === 'thị' || text.keys[index + 1] === 'văn';
}

/** A body without unit word takes an unlisted name only if it cannot be a person's. */
function findWithoutUnit(
  text: LexicalText,
  index: number,
  run: number,
  { names, isInPost }: PlaceContext,
): number | null {
  if (run < index + 2 || text.shapes[index] === 'allCaps' || startsTerm(text, index)) return null;
  if (isLikePerson(text, index, run) && (isInPost || run > index + 2)) return null;
  const person = findPersonInside(text, index + 1, run, names, isInPost);
  return person ?? Math.min(run, findNameRun(text, index, MOST_SYLLABLES));
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
