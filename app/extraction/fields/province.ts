import { findArticleDay } from './articleDay.ts';
import type { FieldRule } from './fieldContext.ts';
import { findPlaceMentions, type PlaceMention } from './placeMentions.ts';
import { proposeField } from './proposeField.ts';

const LEAST_SHARE = 1.5;
/** What districts and communes must weigh together: one named in passing decides nothing. */
const LEAST_SCORE = 1;

/**
 * The province that the article is about, as it was called on the article's day: the one named most,
 * with headline and lead counting for more; else that of the districts and communes that lie in one
 * province only. Names that several provinces share decide only together. Null when the places
 * disagree. Guide, section 1.
 */
export const extractProvince: FieldRule = (context) => {
  const places = findPlaceMentions(context, findArticleDay(context));
  const scores = new Map<string, number>();
  for (const { provinces, weight } of places) {
    const [province] = provinces;
    if (province === undefined || provinces.length > 1 || weight === 0) continue;
    scores.set(province, (scores.get(province) ?? 0) + weight);
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined) return resolveShared(places);
  const [province, score] = best;
  if (score < (second?.[1] ?? 0) * LEAST_SHARE) return null;
  const isNamed = places.some((place) => place.level === 'province' && has(place, province));
  if (!isNamed && score < LEAST_SCORE) return resolveShared(places);
  return proposeProvince(province, places, score);
};

function proposeProvince(province: string, places: readonly PlaceMention[], score: number) {
  const own = places.filter(({ provinces }) => provinces.length === 1 && provinces[0] === province);
  const named = own.find(({ level }) => level === 'province');
  const evidence = named ?? own.find(({ weight }) => weight > 0);
  if (evidence === undefined) return null;
  return proposeField({
    field: 'province',
    value: province,
    evidence: [evidence],
    confidence: Math.min(0.95, 0.6 + score * 0.05),
    rule: named === undefined ? 'field.province.district' : 'field.province.named',
  });
}

/**
 * Districts and communes whose names several provinces share: the one province that has all the
 * districts, and more of the communes than any other.
 */
function resolveShared(places: readonly PlaceMention[]) {
  const spoken = places.filter(({ level, weight }) => level === 'commune' || weight >= 1.5);
  const candidates = [...new Set(spoken.flatMap(({ provinces }) => provinces))]
    .map((province) => ({ province, own: spoken.filter((place) => has(place, province)) }))
    .sort((a, b) => b.own.length - a.own.length);
  const [best, second] = candidates;
  if (best === undefined || best.own.length === second?.own.length) return null;
  const { province, own } = best;
  const strangers = spoken.filter((place) => !has(place, province));
  if (own.length < 2 || strangers.length * 2 > own.length) return null;
  if (strangers.some(({ level }) => level === 'district')) return null;
  return proposeField({
    field: 'province',
    value: province,
    evidence: own,
    confidence: 0.6,
    rule: 'field.province.places-together',
  });
}

function has({ provinces }: PlaceMention, province: string): boolean {
  return provinces.includes(province);
}
