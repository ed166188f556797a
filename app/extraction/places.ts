import type { Gazetteer, Project } from '../../shared/project.ts';
import { compileDictionary, type CompiledDictionary } from '../matching/dictionary.ts';
import { foldSpelling } from '../text/foldSpelling.ts';

/** Places of the project's gazetteers; provinces come in the gazetteers' order and spelling. */
export interface Places {
  /** The names of provinces and districts. */
  names: CompiledDictionary;
  provinceNames: ReadonlySet<string>;
  /** The provinces that have a district of this name, whenever it was one. */
  provincesOf: (district: string) => readonly string[];
  /**
   * The provinces that had a commune, ward or town of this name on a day (ISO, from its year on);
   * without a day, whenever. Empty for an unknown name. The names are compiled at the first call.
   */
  provincesOfCommune: (commune: string, day: string | null) => readonly string[];
  /**
   * What a province was called on a day, or the one that it had become part of by then; null before
   * there was one of this name. Without a day, as long as there were districts.
   */
  provinceOn: (province: string, day: string | null) => string | null;
  /** Whether provinces were divided into districts on a day. */
  hasDistrictsOn: (day: string) => boolean;
}

export function compilePlaces({ gazetteers }: Project): Places {
  const provinces = gazetteers.flatMap((gazetteer) => gazetteer.provinces);
  const districts = provinces.flatMap((one) => one.districts);
  const provinceNames = new Set(provinces.map(({ name }) => name));
  const byDistrict = new Map<string, string[]>();
  for (const { name, districts: own } of provinces) addPlaces(byDistrict, own, name);
  const indexes = gazetteers.map(indexProvinces);
  const byCommune = new Map<Gazetteer, Map<string, string[]>>();
  const communesOf = (gazetteer: Gazetteer): Map<string, string[]> => {
    const known = byCommune.get(gazetteer) ?? indexCommunes(gazetteer);
    byCommune.set(gazetteer, known);
    return known;
  };
  return {
    names: compileDictionary([...new Set([...provinceNames, ...districts])], {
      isCaseSensitive: true,
    }),
    provinceNames,
    provincesOf: (district) => byDistrict.get(placeKey(district)) ?? [],
    provincesOfCommune(commune, day) {
      const found = gazetteers
        .filter((gazetteer) => isInForce(gazetteer, day))
        .flatMap((gazetteer) => communesOf(gazetteer).get(placeKey(commune)) ?? []);
      return [...new Set(found)];
    },
    provinceOn(province, day) {
      let found: string | null = null;
      for (const { gazetteer, successors, names } of indexes) {
        const isOfDay = day === null ? hasDistricts(gazetteer) : isInForce(gazetteer, day);
        const successor = isOfDay ? successors.get(province) : undefined;
        if (successor !== undefined) return successor;
        if (isOfDay && names.has(province)) found = province;
      }
      return found;
    },
    hasDistrictsOn: (day) =>
      gazetteers.some((gazetteer) => isInForce(gazetteer, day) && hasDistricts(gazetteer)),
  };
}

/** The provinces of a gazetteer, and those that former ones became a part of. */
function indexProvinces(gazetteer: Gazetteer) {
  const successors = new Map<string, string>();
  for (const { name, formerly = [] } of gazetteer.provinces) {
    for (const former of formerly) if (!successors.has(former)) successors.set(former, name);
  }
  return { gazetteer, successors, names: new Set(gazetteer.provinces.map(({ name }) => name)) };
}

function indexCommunes({ provinces }: Gazetteer): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { name, communes } of provinces) addPlaces(index, communes?.split('; ') ?? [], name);
  return index;
}

function addPlaces(index: Map<string, string[]>, places: readonly string[], province: string) {
  for (const place of places) {
    const known = index.get(placeKey(place)) ?? [];
    if (!known.includes(province)) known.push(province);
    index.set(placeKey(place), known);
  }
}

function hasDistricts({ provinces }: Gazetteer): boolean {
  return provinces.some(({ districts }) => districts.length > 0);
}

function isInForce({ validFrom, validUntil }: Gazetteer, day: string | null): boolean {
  if (day === null) return true;
  return (validFrom === undefined || validFrom <= day) && (validUntil ?? day) >= day;
}

/** Names of the Central Highlands are spelled `Đắk`, `Đăk` and `Đak`, in one word or two. */
const DAK = /(?<!\p{L})(?:đăk|đak|đắc)(?!\p{L})/gu;

function placeKey(name: string): string {
  return foldSpelling(name.normalize('NFC')).replace(DAK, 'đắk').replace(/ +/g, ' ');
}
