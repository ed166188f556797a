import { dictionarySet } from '../../matching/dictionarySet.ts';
import type { LexicalText } from '../../matching/lexicon.ts';
import { NATION } from './bodyTail.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';
import { isOpening } from './opening.ts';
import { readBody } from './organisation.ts';
import {
  findListedPlace,
  findNameRun,
  isBound,
  isCapital,
  isLikePerson,
  type KnownNames,
} from './personName.ts';
import { findPlaceName, hasMiddleName } from './placeName.ts';
import { findTitleEnd } from './title.ts';
import { mapPacked } from '../../text/mapPacked.ts';

const UNIT: Rule = { label: 'LOCATION', rule: 'entity.location.unit', confidence: 0.9 };
const NUMBERED: Rule = { label: 'LOCATION', rule: 'entity.location.number', confidence: 0.8 };
const FACILITY: Rule = { label: 'LOCATION', rule: 'entity.location.facility', confidence: 0.65 };
const LISTED: Rule = { label: 'LOCATION', rule: 'entity.location.listed', confidence: 0.7 };
const GAZETTEER: Rule = { label: 'LOCATION', rule: 'entity.location.gazetteer', confidence: 0.75 };
const KNOWN: Rule = { label: 'LOCATION', rule: 'entity.location.known', confidence: 0.7 };

/** Token indices of a place: `name` is where its name without the unit word starts. */
interface Place {
  start: number;
  name: number;
  end: number;
  rule: Rule;
}

/**
 * Named places with their unit words, and names that a gazetteer or the article itself gives as
 * a place. Source: annotation guide, section 2, LOCATION.
 */
export function findPlaces(text: LexicalText, names: KnownNames): Candidate[] {
  const places: Place[] = [];
  const known = new Set<string>();
  for (let index = 0; index < text.spans.length; index += 1) {
    const place = readNation(text, index) ?? readUnitPlace(text, index, names);
    if (place === null) continue;
    places.push(place, ...findListed(text, place, names));
    if (place.rule === UNIT && place.end - place.name > 1) {
      known.add(text.keys.slice(place.name, place.end).join(' '));
    }
    index = place.end - 1;
  }
  places.push(...findInBrackets(text, names), ...findBare(text, known));
  return mapPacked(places, ({ start, end, rule }) => candidateOf(text, start, end, rule));
}

/** `nước CHDCND Lào` */
function readNation(text: LexicalText, index: number): Place | null {
  const end = text.keys[index] === 'nước' ? NATION.match(text, index) : null;
  return end === null ? null : { start: index, name: index + 1, end, rule: NUMBERED };
}

const UNITS = ['admin-units', 'place-units', 'facilities'] as const;
const SOME_UNIT = dictionarySet(UNITS);

function readUnitPlace(text: LexicalText, index: number, names: KnownNames): Place | null {
  if (!text.starts(SOME_UNIT, index) || isBound(text, index) || opensCompound(text, index))
    return null;
  // `Giỗ Tổ Hùng Vương`
  if (text.keys[index - 1] === 'giỗ') return null;
  return (
    readAdministrative(text, index, names) ?? readFeature(text, index) ?? readFacility(text, index)
  );
}

/** The `tổ` of `tổ chức` is no unit word. */
function opensCompound(text: LexicalText, index: number): boolean {
  const compound = text.longest('compounds', index) ?? 0;
  return UNITS.every((list) => (text.longest(list, index) ?? 0) < compound);
}

/** `huyện Hòa An`, `TP. Vinh`, `thôn 5`, `tổ dân phố số 4` */
function readAdministrative(text: LexicalText, index: number, names: KnownNames): Place | null {
  const unit = text.longest('admin-units', index);
  // `Khu Công nghiệp Hòa An` is no `khu`.
  if (unit === null || (text.longest('place-units', index) ?? 0) > unit) return null;
  const number = readNumber(text, unit);
  if (number !== null) return { start: index, name: unit, end: number, rule: NUMBERED };
  if (opensTerm(text, unit)) return null;
  const context = { names, isInPost: false, isAfterUnit: true };
  const end = findPlaceName(text, unit, context);
  // `59 Tổ Tiết kiệm`
  const isCount = text.shapes[index - 1] === 'number' && end === unit + 1;
  if (isCount && text.shapes[unit + 1] === 'lower') return null;
  // `khu Hành chính`
  if (end === null || (text.longest('compounds', unit) ?? 0) > end) return null;
  if (isTitleInstead(text, index, unit, end)) return null;
  const isListed = findListedPlace(text, unit) !== null;
  if (text.keys[index] === 'tỉnh' && !isListed) {
    // Outside the gazetteers a province has two syllables at least and is nobody's name.
    const isShort = end === unit + 1 && !isForeign(text.keys[unit] ?? '');
    if (isShort || isLikePerson(text, unit, end)) return null;
  }
  return withNumber(text, { start: index, name: unit, end, rule: UNIT });
}

/** `Kandal`: a Vietnamese word has one run of vowels, this has more. */
function isForeign(key: string): boolean {
  return /^\p{L}*[aeiou][^aeiouy\P{L}]+[aeiou]/u.test(key);
}

/** `TT.` is a thị trấn, before a person's name a Thượng tọa. */
function isTitleInstead(text: LexicalText, index: number, name: number, end: number): boolean {
  return text.keys[index] === 'tt' && (name === index + 1 || isLikePerson(text, name, end));
}

/** What makes a date of the number before it: `quảng trường 16 tháng 4`, `di tích 27-7`. */
const DATE_MARKS: ReadonlySet<string> = new Set(['/', '-', 'tháng']);

/** `5`, `số 4`, `4A` */
function readNumber(text: LexicalText, index: number): number | null {
  const at = text.keys[index] === 'số' ? index + 1 : index;
  if (text.longest('roman-numbers', at) !== null) return at + 1;
  if (text.shapes[at] !== 'number' || !/^\d{1,3}$/.test(text.keys[at] ?? '')) return null;
  const letter = at + 1;
  const isJoined = text.spans[letter]?.start === text.spans[at]?.end;
  if (isJoined && text.shapes[letter] === 'initial') return letter + 1;
  if (isJoined && text.shapes[letter] === 'lower') return null;
  if (DATE_MARKS.has(text.keys[letter] ?? '')) return null;
  const isCount = text.shapes[letter] === 'lower' && text.longest('name-stops', letter) === null;
  return isCount && at === index && !isRoad(text, index) ? null : at + 1;
}

/** Only a road has its number for a name whatever follows: `tỉnh lộ 158 đi qua`. */
function isRoad(text: LexicalText, index: number): boolean {
  return [1, 2].some((length) => text.has('roads', index - length, index));
}

/** `Khu Chợ 1`, `Cụm công nghiệp Hòa Sơn 2`: some units tell their parts by a number. */
function withNumber(text: LexicalText, place: Place): Place {
  if (!text.has('numbered-units', place.start, place.name)) return place;
  return { ...place, end: readNumber(text, place.end) ?? place.end };
}

/** `sông Bằng Giang`, `cầu Bản Sẩy`, `Quốc lộ 4A`, `đường Đồng Đăng - Trà Lĩnh` */
function readFeature(text: LexicalText, index: number): Place | null {
  const unit = text.longest('place-units', index);
  if (unit === null) return null;
  const number = readNumber(text, unit);
  if (number !== null) return { start: index, name: unit, end: number, rule: NUMBERED };
  if (opensTerm(text, unit)) return null;
  const isTitled = text.has('titled-place-units', index, unit) && isCapital(text, unit);
  let end = isTitled ? findTitleEnd(text, unit) : findNameRun(text, unit, 5);
  if (end === unit || isSurnameInstead(text, index, unit, end)) return null;
  if (isAbbreviation(text, index, unit, end)) return null;
  end = beforePerson(text, unit, end);
  // `chùa Phật giáo`, `nhà thờ Công giáo`
  const compound = text.longest('compounds', unit) ?? 0;
  if (compound > end || (compound === end && !isCapital(text, end - 1))) return null;
  while (text.keys[end] === '-' && isCapital(text, end + 1)) end = findNameRun(text, end + 1, 4);
  return withNumber(text, { start: index, name: unit, end, rule: UNIT });
}

/** `giáo phận Hòa An | Lê Văn Na`: no place goes on with a surname before `Văn` or `Thị`. */
function beforePerson(text: LexicalText, name: number, end: number): number {
  for (let at = name + 1; at < end - 2; at += 1) {
    if (hasMiddleName(text, at) && isLikePerson(text, at, end)) return at;
  }
  return end;
}

/** `đường BTXM`: of what kind it is, no name; among capitals nothing is told. */
function isAbbreviation(text: LexicalText, index: number, name: number, end: number): boolean {
  if (end > name + 1 || text.shapes[name] !== 'allCaps') return false;
  return text.shapes[index] !== 'allCaps' && text.has('described-units', index, name);
}

/** `Hồ Văn Ba` is a person, `Hồ Ba Bể` a lake that a gazetteer knows. */
function isSurnameInstead(text: LexicalText, index: number, name: number, end: number): boolean {
  return isLikePerson(text, index, end) && findListedPlace(text, name) === null;
}

/** A place with a capital head known by what it is for: `Nhà văn hóa trung tâm huyện`. */
function readFacility(text: LexicalText, index: number): Place | null {
  const head = text.longest('facilities', index);
  if (head === null || !isCapital(text, index)) return null;
  const title = findTitleEnd(text, head);
  const level = text.longest('levels', title);
  if (level === null && (title === head || isOpening(text, index))) return null;
  const name = level === null ? title : findNameRun(text, level, 4);
  return { start: index, name: head, end: Math.max(name, level ?? 0), rule: FACILITY };
}

const OTHER_TERMS: ReadonlySet<string> = new Set([
  'document-heads',
  'program-heads',
  'event-heads',
  'post-heads',
  'committees',
  'organs',
  'governments',
  'place-units',
  'honorifics',
]);

/** True when the capital after a unit word opens a body, a post or a document instead. */
function opensTerm(text: LexicalText, index: number): boolean {
  // `căn cứ Luật Đất đai`
  if (text.longest('document-heads', index) !== null) return true;
  // `huyện Cù Lao Dài`: capitals throughout are a name's.
  if (isCapital(text, index + 1) && text.longest('place-units', index) === index + 2) return false;
  return text.hits(index).some(({ value, length }) => OTHER_TERMS.has(value) && length > 1);
}

/**
 * `các xã Hồng Việt, Bình Long và Nước Hai`: the names after the first share its unit. Without
 * `các` only a list with `và` does, and none of its names can be a person's.
 */
function findListed(text: LexicalText, first: Place, names: KnownNames): Place[] {
  if (first.rule !== UNIT) return [];
  const list = readList(text, first.end, names);
  const before = text.keys[first.start - 1] ?? '';
  if (before === 'các' || before === 'gồm' || text.shapes[first.start - 1] === 'number')
    return list;
  const isJoined = list.length > 1 || list.some(({ start }) => text.keys[start - 1] === 'và');
  const isOfPlaces = list.every(
    ({ start, end }) => end > start + 1 && !isLikePerson(text, start, end),
  );
  return isJoined && isOfPlaces ? list : [];
}

function readList(text: LexicalText, from: number, names: KnownNames): Place[] {
  const places: Place[] = [];
  let at = from;
  while (text.keys[at] === ',' || text.keys[at] === 'và' || text.keys[at] === ';') {
    const start = at + 1;
    const end = findNameRun(text, start, 4);
    if (end === start || opensTerm(text, start) || names.endAt(text, start) !== null) break;
    if (readBody(text, start, names, false) !== null) break;
    if (text.longest('admin-units', start) !== null && end === start + 1) break;
    // `; Khảo sát hai chợ`
    if (text.keys[at] === ';' && end === start + 1 && text.shapes[end] === 'lower') break;
    places.push({ start, name: start, end, rule: LISTED });
    at = end;
  }
  return places;
}

/** How far before a bracket the counted unit stands: `thêm 2 xã đạt chuẩn nông thôn mới (`. */
const LOOK_BACK = 10;

/** `2 xã đạt chuẩn (Xuất Lễ và Tân Liên)`, `các xã: Hồng Việt, Bình Long` */
function findInBrackets(text: LexicalText, names: KnownNames): Place[] {
  const places: Place[] = [];
  for (let index = 1; index < text.spans.length; index += 1) {
    const key = text.keys[index];
    if (key !== '(' && key !== ':') continue;
    const reach = key === ':' ? 1 : LOOK_BACK;
    if (!isAfterCountedUnit(text, index, reach)) continue;
    const end = findNameRun(text, index + 1, 4);
    if (end === index + 1 || opensTerm(text, index + 1)) continue;
    const rest = readList(text, end, names);
    const last = rest.at(-1)?.end ?? end;
    if (key === '(' && text.keys[last] !== ')') continue;
    places.push({ start: index + 1, name: index + 1, end, rule: LISTED }, ...rest);
  }
  return places;
}

function isAfterCountedUnit(text: LexicalText, index: number, reach: number): boolean {
  for (let at = index - 1; at >= index - reach && at > 0; at -= 1) {
    if (text.shapes[at] === 'boundary' || text.keys[at] === ',') return false;
    const isUnit = text.longest('admin-units', at) !== null;
    const before = text.keys[at - 1] ?? '';
    if (isUnit && (text.shapes[at - 1] === 'number' || before === 'các')) return true;
  }
  return false;
}

/** Names without a unit word that a gazetteer lists or that stood with one before. */
function findBare(text: LexicalText, known: ReadonlySet<string>): Place[] {
  const places: Place[] = [];
  for (let index = 0; index < text.spans.length; index += 1) {
    if (!isCapital(text, index)) continue;
    const listed = findListedPlace(text, index);
    const run = findNameRun(text, index, 4);
    // Known names have two words at least.
    const isKnown = run > index + 1 && known.has(text.keys.slice(index, run).join(' '));
    const end = isKnown ? run : listed;
    if (end === null) continue;
    places.push({ start: index, name: index, end, rule: isKnown ? KNOWN : GAZETTEER });
    index = end - 1;
  }
  return places;
}
