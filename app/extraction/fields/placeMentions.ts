import type { Block } from '../../../shared/article.ts';
import type { Span } from '../../../shared/span.ts';
import type { TermMatch } from '../../matching/dictionary.ts';
import { outermost } from '../../text/spans.ts';
import { mentionsOf, type FieldContext, type Mention } from './fieldContext.ts';
import { wordsOf } from './proposeField.ts';
import { findAround } from './sortedSpans.ts';
import { mapPacked } from '../../text/mapPacked.ts';

/**
 * A place's name in the text with the provinces that it can speak for on the article's day.
 * `weight` tells how plainly; 0 for a name that only confirms what others say.
 */
export interface PlaceMention extends Span {
  level: 'province' | 'district' | 'commune';
  provinces: readonly string[];
  weight: number;
}

const LOOK_BACK = 24;
const SPACES = / {2,}/g;
// tỉnh Lạng Sơn | Tỉnh ủy Lạng Sơn | UBND tỉnh Lạng Sơn
const PROVINCE_WORD = /(?<!\p{L})(?:tỉnh|tỉnh ủy|thành ủy|báo|đài)\s$/u;
const DISTRICT_WORD =
  /(?<!\p{L})(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?|huyện ủy|thị ủy|thành ủy|quận ủy|đảng bộ)\s?$/u;
const COMMUNE_WORD = /(?<!\p{L})(?:(?<!thị )xã|phường|thị trấn|đặc khu|tt\.|[xp]\.)\s?$/u;
// Đảng ủy xã Thu Phong | phường Tân Hưng
const COMMUNE =
  /(?<!\p{L})(?:(?<!thị +)xã|phường|thị +trấn|đặc +khu) +(?<name>[\p{L}\d][^,;()]*)$/u;
// đường Ngô Quyền | chợ Đông Ba | Trường THPT Hòa Bình: a name given to something else
const NAMESAKE =
  /(?<!\p{L})(?:đường|(?<!thành )phố|ngõ|hẻm|(?<!điểm )cầu|chợ|trường(?: (?:tiểu học|thcs|thpt|mầm non|đại học|cao đẳng))?|công viên|quảng trường|đền|chùa|sông|núi|hồ|đèo|đảo|công ty(?: [\p{L}]+){0,3}|khách sạn|nhà máy|bệnh viện)\s$/u;
// học tập kinh nghiệm tại tỉnh Quảng Ninh: another province than the article's
const ELSEWHERE =
  /(?<!\p{L})(?:kinh nghiệm|giáp(?: với)?|quê(?: ở)?|nguyên quán|đối tác|các tỉnh|với tỉnh)\s(?:(?:tại|ở|của|tỉnh|xã|huyện)\s)*$/u;
const CITY_ALIASES = /(?<!\p{L})(?:tp|t\.p|thành +phố)\.?\s*(?:hồ +chí +minh|hcm)(?!\p{L})/gu;
const CITY = 'Hồ Chí Minh';
const BEFORE_PLACE =
  /^(?:Huyện|Tỉnh|Quận|Xã|Phường|Tp|Tx|Tại|Ở|Về|Và|Của|Từ|Đến|Với|Báo|Đài|Nay|Ngày)$/u;

/**
 * The places named in headline and lead, and in bodies, posts and places elsewhere, sorted by start.
 * `day` is the article's, as `provincesOfCommune` wants it.
 */
export function findPlaceMentions(context: FieldContext, day: string | null): PlaceMention[] {
  const { narration, title } = context;
  const [lead] = narration;
  const opening = [title, lead].filter((block): block is Block => block != null);
  const named = mentionsOf(context, ['LOCATION', 'ORG', 'POSITION', 'EVENT']);
  const people = mentionsOf(context, ['PERSON']);
  const reader = { context, day, ends: new Set(named.map(({ end }) => end)) };
  const barren = new Set<string>();
  const places = outermost<Span>([...opening, ...named]).flatMap((span) => [
    ...findNames(reader, span, barren),
    ...findCity(context, span),
  ]);
  const openingEnd = Math.max(0, ...opening.map(({ end }) => end));
  const communes = named.flatMap((mention) => readCommune(reader, mention) ?? []);
  const own = new Set(named.map((mention) => nameOfCommune(context, mention)));
  const isOfCommune = (place: PlaceMention): boolean =>
    place.level === 'district' && place.weight < 1 && own.has(wordsIn(context, place));
  const ofNobody = [...places.filter((place) => !isOfCommune(place)), ...communes].filter(
    (place) => findAround(people, place) === null,
  );
  return mapPacked(ofNobody, (place) =>
    place.end <= openingEnd ? { ...place, weight: place.weight * 2 } : place,
  ).sort((a, b) => a.start - b.start);
}

interface Reader {
  context: FieldContext;
  day: string | null;
  /** Where named bodies, posts and places end: what follows is no part of their names. */
  ends: ReadonlySet<number>;
}

/** The named provinces and districts of a span; `barren` are the words known to hold none. */
function findNames(reader: Reader, span: Span, barren: Set<string>): PlaceMention[] {
  const { article, vocabulary } = reader.context;
  const words = article.text.slice(span.start, span.end);
  if (barren.has(words)) return [];
  const matches = vocabulary.places.names.find(article.text, article.key, span);
  if (matches.length === 0) barren.add(words);
  return matches
    .flatMap((match) => [readProvince(reader, match), readDistrict(reader, match)])
    .filter((place) => place !== null);
}

function readProvince({ context, day, ends }: Reader, match: TermMatch): PlaceMention | null {
  const { start, end, term } = match;
  const { places } = context.vocabulary;
  if (!places.provinceNames.has(term)) return null;
  const before = wordsBefore(context, start);
  if (isPartOfName(context, { start, end }, ends) || isOther(before)) return null;
  const province = places.provinceOn(term, day);
  if (province === null || COMMUNE_WORD.test(before)) return null;
  const isOfProvince = PROVINCE_WORD.test(before);
  const isOtherDistrict = places.provincesOf(term).some((name) => name !== term);
  if (!isOfProvince && DISTRICT_WORD.test(before) && isOtherDistrict) return null;
  const weight = isOfProvince ? 2 : 1;
  return { start, end, level: 'province', provinces: [province], weight };
}

/** A town named as its province speaks as a district only behind its unit word. */
function readDistrict({ context, day, ends }: Reader, match: TermMatch): PlaceMention | null {
  const { start, end, term } = match;
  const { places } = context.vocabulary;
  const all = places.provincesOf(term);
  if (all.length === 0) return null;
  const before = wordsBefore(context, start);
  if (isPartOfName(context, { start, end }, ends) || isOther(before)) return null;
  const isOfDistrict = DISTRICT_WORD.test(before);
  if (PROVINCE_WORD.test(before) || COMMUNE_WORD.test(before)) return null;
  if (!isOfDistrict && places.provinceOn(term, day) !== null) return null;
  const provinces = distinct(all.flatMap((name) => places.provinceOn(name, day) ?? []));
  return { start, end, level: 'district', provinces, weight: isOfDistrict ? 1.5 : 0.5 };
}

/**
 * A commune behind its unit word says where it lies where districts are no more; before, another of
 * its name may have been dissolved. One that is only listed confirms.
 */
function readCommune({ context, day }: Reader, mention: Mention): PlaceMention | null {
  const { text } = context.article;
  const name = nameOfCommune(context, mention);
  if (name === undefined && mention.label !== 'LOCATION') return null;
  const start = name === undefined ? mention.start : mention.end - name.length;
  if (!/^[\p{Lu}\d]/u.test(text.charAt(start)) || isOther(wordsBefore(context, start))) return null;
  const { places } = context.vocabulary;
  const words = wordsOf(text, { start, end: mention.end });
  const provinces = places.provincesOfCommune(words, day);
  if (provinces.length === 0) return null;
  const hasDistricts = day === null || places.hasDistrictsOn(day);
  const weight = name === undefined ? 0 : hasDistricts ? 0.4 : 0.9;
  return { start, end: mention.end, level: 'commune', provinces, weight };
}

/** `hòa an` in `Đảng ủy xã Hòa An`: where it stands alone, it is the commune's and no district's. */
function nameOfCommune(context: FieldContext, mention: Span): string | undefined {
  return COMMUNE.exec(wordsIn(context, mention))?.groups?.['name'];
}

function wordsIn({ article }: FieldContext, { start, end }: Span): string {
  return article.key.slice(start, end);
}

/** The city whose name is a person's too, so that it counts only behind its unit word. */
function findCity({ article, vocabulary }: FieldContext, within: Span): PlaceMention[] {
  const matches = [...article.key.slice(within.start, within.end).matchAll(CITY_ALIASES)];
  if (matches.length === 0) return [];
  const city = [...vocabulary.places.provinceNames].find((name) => name.endsWith(CITY));
  if (city === undefined) return [];
  return mapPacked(matches, (match) => {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    return { ...span, level: 'province', provinces: [city], weight: 1 };
  });
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** With one space for each run of them: a unit word may be cut by the end of a line. */
function wordsBefore({ article }: FieldContext, start: number): string {
  const before = article.key.slice(Math.max(0, start - 2 * LOOK_BACK), start);
  return before.replace(SPACES, ' ').slice(-LOOK_BACK);
}

function isOther(before: string): boolean {
  return ELSEWHERE.test(before) || NAMESAKE.test(before);
}

/** A capitalised word right beside it makes a name part of a longer one: `Nguyễn Thanh Bình`. */
function isPartOfName(
  { article: { text, sentences } }: FieldContext,
  { start, end }: Span,
  ends: ReadonlySet<number>,
): boolean {
  // A name can be cut by the end of a line, but not by that of a sentence.
  const { start: from = start, end: to = end } = findAround(sentences, { start, end }) ?? {};
  const behind = text.slice(end, Math.min(to, end + 4));
  if (!ends.has(end) && /^[ \u00a0\r\n]{1,2}\p{Lu}\p{Ll}/u.test(behind)) return true;
  const before = /(?<word>\p{Lu}\p{Ll}+)[ \u00a0\r\n]{1,2}$/u.exec(
    text.slice(Math.max(from, start - LOOK_BACK), start),
  );
  const word = before?.groups?.['word'];
  return word !== undefined && !BEFORE_PLACE.test(word);
}
