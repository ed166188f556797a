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
import { findListedPlace } from './personName.ts';
import { findPlaceName, type PlaceContext } from './placeName.ts';

/** `khóa XII`, `(khóa 14)`, `lần thứ XV` */
export const TERM = compilePattern(
  anyOf(
    sequence(words('khóa'), shape('allCaps', 'initial', 'number')),
    sequence(words('( khóa'), shape('allCaps', 'initial', 'number'), words(')')),
    sequence(words('lần thứ'), shape('allCaps', 'initial')),
  ),
);
/** `nước CHXHCN Việt Nam` */
export const NATION = compilePattern(sequence(words('nước'), dictionary('countries')));
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
    optional(
      sequence(
        words('('),
        shape('allCaps'),
        optional(sequence(words('&'), shape('allCaps'))),
        words(')'),
      ),
    ),
    optional(anyOf(words('việt nam'), words('đơn vị'), words('chi nhánh'))),
    dictionary('levels'),
  ),
);
/** `cơ sở 2`, `số 1` */
const BRANCH = compilePattern(
  sequence(anyOf(words('cơ sở'), words('số')), shape('number', 'allCaps', 'initial')),
);

/** The level said again: `Thành ủy TP. Vinh`, `Huyện ủy huyện Hòa An` */
const LEVEL_AGAIN = compilePattern(
  anyOf(
    words('tp'),
    words('tp .'),
    words('thành phố'),
    words('tỉnh'),
    words('huyện'),
    words('thị xã'),
  ),
);

/** `cơ sở`, `Việt Nam - Chi nhánh`: a part told by its place */
const PART = compilePattern(
  anyOf(
    words('cơ sở'),
    sequence(optional(words('việt nam')), optional(words('-')), words('chi nhánh')),
  ),
);

/** Where the level, the place and the term after a body's own words end; `index` if none is there. */
export function readTail(text: LexicalText, index: number, context: PlaceContext): number {
  const plural = PLURAL.match(text, index);
  if (plural !== null) {
    return findPlaceName(text, plural, { ...context, isAfterUnit: true }) ?? plural;
  }
  const part = PART.match(text, index);
  const level = LEVEL.match(text, part ?? index);
  if (level === null) return readWithoutLevel(text, index, context);
  const isRegion = text.keys[level - 1] === 'vực';
  if (text.shapes[level] === 'number' && (isRegion || text.shapes[level + 1] !== 'lower')) {
    // `khu vực 2 - Hòa An`
    const isPlaced = isRegion && text.keys[level + 1] === '-';
    return (isPlaced ? findPlaceName(text, level + 2, context) : null) ?? level + 1;
  }
  const place = findPlaceName(text, level, { ...context, isAfterUnit: true }) ?? level;
  // `khu vực Hòa An - Hà Quảng`
  if (isRegion && text.keys[place] === '-') {
    return findPlaceName(text, place + 1, context) ?? place;
  }
  return TERM.match(text, place) ?? place;
}

/** `Hòa An cơ sở 2`, `số 2 Hòa An`, `chi nhánh Hòa An`, `khu vực 7` */
function readWithoutLevel(text: LexicalText, index: number, context: PlaceContext): number {
  const part = PART.match(text, index);
  const end = part === null ? readPlaceAndTerm(text, index, context) : index;
  const branch = BRANCH.match(text, end);
  if (branch !== null) return findPlaceName(text, branch, context) ?? branch;
  const from = part ?? PART.match(text, end);
  if (from === null) return end;
  return findPlaceName(text, from, { ...context, isAfterUnit: true }) ?? end;
}

/** The same for a body whose head tells its level: `Huyện ủy Hòa An`. */
export function readPlaceAndTerm(text: LexicalText, index: number, context: PlaceContext): number {
  // `Thành ủy TPHCM`, `Thành ủy TP. Vinh`
  const listed = findListedPlace(text, index);
  const unit = listed === null ? (LEVEL_AGAIN.match(text, index) ?? index) : index;
  const isAfterUnit = unit > index || context.isAfterUnit;
  const place = findPlaceName(text, unit, { ...context, isAfterUnit }) ?? index;
  return TERM.match(text, place) ?? place;
}
