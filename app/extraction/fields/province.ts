import type { Span } from '../../../shared/span.ts';
import type { TermMatch } from '../../matching/dictionary.ts';
import { outermost } from '../../text/spans.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { mentionsOf, type FieldContext, type FieldRule } from './fieldContext.ts';
import { proposeField } from './proposeField.ts';
import { findAround } from './sortedSpans.ts';

/** A place's name in the text with the provinces that it can speak for. */
interface PlaceMention extends Span {
  provinces: readonly string[];
  isProvince: boolean;
  weight: number;
}

const LOOK_BACK = 24;
// tỉnh Lạng Sơn | Tỉnh ủy Lạng Sơn | UBND tỉnh Lạng Sơn
const PROVINCE_WORD = /(?<!\p{L})(?:tỉnh|tỉnh ủy|thành ủy|báo|đài)\s$/u;
const DISTRICT_WORD =
  /(?<!\p{L})(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?|huyện ủy|thị ủy|thành ủy|quận ủy|đảng bộ)\s?$/u;
// học tập kinh nghiệm tại tỉnh Quảng Ninh: another province than the article's
const ELSEWHERE =
  /(?<!\p{L})(?:kinh nghiệm|giáp(?: với)?|quê|nguyên quán|đối tác|các tỉnh|với tỉnh)\s(?:(?:tại|ở|của|tỉnh)\s)*$/u;
const CITY_ALIASES = /(?<!\p{L})(?:tp|t\.p|thành phố)\.?\s?(?:hồ chí minh|hcm)(?!\p{L})/gu;
const CITY = 'Hồ Chí Minh';
const BEFORE_PLACE = /^(?:Huyện|Tỉnh|Quận|Tp|Tx|Tại|Ở|Về|Và|Của|Từ|Đến|Với|Báo|Đài)$/u;
const LEAST_SHARE = 1.5;

/**
 * The province that the article is about: the one named most, with headline and lead counting for
 * more; else that of the districts that lie in one province only. Names that several provinces
 * share decide only together. Null when the places disagree. Guide, section 1.
 */
export const extractProvince: FieldRule = (context) => {
  const places = findPlaces(context);
  const scores = new Map<string, number>();
  for (const { provinces, weight } of places) {
    const [province] = provinces;
    if (province === undefined || provinces.length > 1) continue;
    scores.set(province, (scores.get(province) ?? 0) + weight);
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined) return resolveShared(places);
  const [province, score] = best;
  if (score < (second?.[1] ?? 0) * LEAST_SHARE) return null;
  return proposeProvince(province, places, score);
};

function proposeProvince(province: string, places: readonly PlaceMention[], score: number) {
  const own = places.filter(({ provinces }) => provinces.length === 1 && provinces[0] === province);
  const named = own.find(({ isProvince }) => isProvince);
  const evidence = named ?? own[0];
  if (evidence === undefined) return null;
  return proposeField({
    field: 'province',
    value: province,
    evidence: [evidence],
    confidence: Math.min(0.95, 0.6 + score * 0.05),
    rule: named === undefined ? 'field.province.district' : 'field.province.named',
  });
}

/** Districts whose names several provinces share, but which only one province has together. */
function resolveShared(places: readonly PlaceMention[]) {
  const spoken = places.filter(({ weight }) => weight >= 2);
  const [first, ...others] = spoken;
  if (first === undefined) return null;
  const common = others.reduce(
    (left, { provinces }) => left.filter((province) => provinces.includes(province)),
    [...first.provinces],
  );
  const [province, another] = common;
  if (province === undefined || another !== undefined) return null;
  return proposeField({
    field: 'province',
    value: province,
    evidence: spoken,
    confidence: 0.6,
    rule: 'field.province.districts-together',
  });
}

/** The places named in headline and lead, and in bodies, posts and places elsewhere. */
function findPlaces(context: FieldContext): PlaceMention[] {
  const { article, vocabulary, narration, title } = context;
  const { provinces, districts } = vocabulary.places;
  const [lead] = narration;
  const opening = [title, lead].filter((block) => block !== null && block !== undefined);
  const named = mentionsOf(context, ['LOCATION', 'ORG', 'POSITION']);
  const people = mentionsOf(context, ['PERSON']);
  const places = outermost<Span>([...opening, ...named]).flatMap((span) => [
    ...provinces
      .find(article.text, article.key, span)
      .flatMap((match) => readProvince(context, match) ?? []),
    ...districts
      .find(article.text, article.key, span)
      .flatMap((match) => readDistrict(context, match) ?? []),
    ...findCity(context, span),
  ]);
  const openingEnd = Math.max(0, ...opening.map(({ end }) => end));
  return places
    .filter((place) => findAround(people, place) === null)
    .map((place) => (place.end <= openingEnd ? { ...place, weight: place.weight * 2 } : place))
    .sort((a, b) => a.start - b.start);
}

function readProvince(context: FieldContext, { start, end, term }: TermMatch): PlaceMention | null {
  const before = wordsBefore(context, start);
  if (isPartOfName(context, start, end) || ELSEWHERE.test(before)) return null;
  const isOfProvince = PROVINCE_WORD.test(before);
  const asDistrict = context.vocabulary.places.provincesOf(term);
  if (!isOfProvince && DISTRICT_WORD.test(before) && asDistrict.some((name) => name !== term)) {
    return null;
  }
  return { start, end, provinces: [term], isProvince: true, weight: isOfProvince ? 2 : 1 };
}

/** A town named as its province speaks as a district only behind its unit word. */
function readDistrict(context: FieldContext, { start, end, term }: TermMatch): PlaceMention | null {
  const { places } = context.vocabulary;
  const before = wordsBefore(context, start);
  if (isPartOfName(context, start, end) || ELSEWHERE.test(before)) return null;
  const isOfDistrict = DISTRICT_WORD.test(before);
  if (PROVINCE_WORD.test(before)) return null;
  if (!isOfDistrict && provinceNames(context.vocabulary).includes(term)) return null;
  const provinces = places.provincesOf(term);
  return { start, end, provinces, isProvince: false, weight: isOfDistrict ? 1.5 : 0.5 };
}

/** The city whose name is a person's too, so that it counts only behind its unit word. */
function findCity({ article, vocabulary }: FieldContext, within: Span): PlaceMention[] {
  const matches = [...article.key.slice(within.start, within.end).matchAll(CITY_ALIASES)];
  if (matches.length === 0) return [];
  const city = provinceNames(vocabulary).find((name) => name.endsWith(CITY));
  if (city === undefined) return [];
  return matches.map((match) => {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    return { ...span, provinces: [city], isProvince: true, weight: 1 };
  });
}

function provinceNames({ project }: Vocabulary): string[] {
  return project.gazetteers.flatMap(({ provinces }) => provinces.map(({ name }) => name));
}

function wordsBefore({ article }: FieldContext, start: number): string {
  return article.key.slice(Math.max(0, start - LOOK_BACK), start);
}

/** A capitalised word right beside it makes a name part of a longer one: `Nguyễn Thanh Bình`. */
function isPartOfName({ article: { text } }: FieldContext, start: number, end: number): boolean {
  if (/^[ \u00a0]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return true;
  const before = /(?<word>\p{Lu}\p{Ll}+)[ \u00a0]$/u.exec(
    text.slice(Math.max(0, start - LOOK_BACK), start),
  );
  const word = before?.groups?.['word'];
  return word !== undefined && !BEFORE_PLACE.test(word);
}
