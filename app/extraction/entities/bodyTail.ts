import type { LexicalText } from '../../matching/lexicon.ts';
import {
  anyOf,
  compilePattern,
  dictionary,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../../matching/pattern.ts';
import { findPlaceName, type PlaceContext } from './placeName.ts';

/** `khóa XII`, `(khóa 14)`, `lần thứ XV` */
const TERM = compilePattern(
  anyOf(
    sequence(words('khóa'), shape('allCaps', 'initial', 'number')),
    sequence(words('( khóa'), shape('allCaps', 'initial', 'number'), words(')')),
    sequence(words('lần thứ'), shape('allCaps', 'initial')),
  ),
);
/** `các huyện, thị xã và thành phố`, `các cấp` */
const PLURAL = compilePattern(
  sequence(
    words('các'),
    anyOf(dictionary('levels'), words('cấp')),
    repeat(sequence(anyOf(words(','), words('và')), dictionary('levels')), 0, 4),
  ),
);
/** `tỉnh`, `(UBND) tỉnh`, `Việt Nam huyện` */
const LEVEL = compilePattern(
  sequence(
    optional(sequence(words('('), shape('allCaps'), words(')'))),
    optional(words('việt nam')),
    dictionary('levels'),
  ),
);
/** `cơ sở 2`, `số 1` */
const BRANCH = compilePattern(
  sequence(anyOf(words('cơ sở'), words('số')), shape('number', 'allCaps', 'initial')),
);

/** Where the level, the place and the term after a body's own words end; `index` if none is there. */
export function readTail(text: LexicalText, index: number, context: PlaceContext): number {
  const plural = PLURAL.match(text, index);
  if (plural !== null) return plural;
  const level = LEVEL.match(text, index);
  if (level === null) {
    const end = readPlaceAndTerm(text, index, context);
    return BRANCH.match(text, end) ?? end;
  }
  if (text.shapes[level] === 'number' && text.shapes[level + 1] !== 'lower') return level + 1;
  const place = findPlaceName(text, level, { ...context, isAfterUnit: true }) ?? level;
  // `khu vực Hòa An - Hà Quảng`
  if (text.keys[level - 1] === 'vực' && text.keys[place] === '-') {
    return findPlaceName(text, place + 1, context) ?? place;
  }
  return TERM.match(text, place) ?? place;
}

/** The same for a body whose head tells its level: `Huyện ủy Hòa An`. */
export function readPlaceAndTerm(text: LexicalText, index: number, context: PlaceContext): number {
  const place = findPlaceName(text, index, context) ?? index;
  return TERM.match(text, place) ?? place;
}
