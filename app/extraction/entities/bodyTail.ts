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
    optional(anyOf(words('việt nam'), words('đơn vị'), words('chi nhánh'))),
    dictionary('levels'),
  ),
);
/** `cơ sở 2`, `số 1` */
const BRANCH = compilePattern(
  sequence(anyOf(words('cơ sở'), words('số')), shape('number', 'allCaps', 'initial')),
);

const CITY = compilePattern(anyOf(words('tp'), words('tp .'), words('thành phố')));
const PART = compilePattern(anyOf(words('cơ sở'), words('chi nhánh')));

/** Where the level, the place and the term after a body's own words end; `index` if none is there. */
export function readTail(text: LexicalText, index: number, context: PlaceContext): number {
  const plural = PLURAL.match(text, index);
  if (plural !== null) {
    return findPlaceName(text, plural, { ...context, isAfterUnit: true }) ?? plural;
  }
  const level = LEVEL.match(text, index);
  if (level === null) return readWithoutLevel(text, index, context);
  if (text.shapes[level] === 'number' && text.shapes[level + 1] !== 'lower') return level + 1;
  const place = findPlaceName(text, level, { ...context, isAfterUnit: true }) ?? level;
  // `khu vực Hòa An - Hà Quảng`
  if (text.keys[level - 1] === 'vực' && text.keys[place] === '-') {
    return findPlaceName(text, place + 1, context) ?? place;
  }
  return TERM.match(text, place) ?? place;
}

/** `Hòa An cơ sở 2`, `số 2 Hòa An`, `chi nhánh Hòa An`, `khu vực 7` */
function readWithoutLevel(text: LexicalText, index: number, context: PlaceContext): number {
  const end = readPlaceAndTerm(text, index, context);
  const branch = BRANCH.match(text, end);
  if (branch !== null) return findPlaceName(text, branch, context) ?? branch;
  const part = PART.match(text, end);
  return part === null ? end : (findPlaceName(text, part, context) ?? end);
}

/** The same for a body whose head tells its level: `Huyện ủy Hòa An`. */
export function readPlaceAndTerm(text: LexicalText, index: number, context: PlaceContext): number {
  // `Thành ủy TP. Vinh`
  const unit = CITY.match(text, index) ?? index;
  const isAfterUnit = unit > index || context.isAfterUnit;
  const place = findPlaceName(text, unit, { ...context, isAfterUnit }) ?? index;
  return TERM.match(text, place) ?? place;
}
