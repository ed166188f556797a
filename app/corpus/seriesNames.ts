import { foldSpelling } from '../text/foldSpelling.ts';

/** A name that indicators are printed under, and how often. */
export interface CountedName {
  name: string;
  count: number;
}

/** Names that probably mean one series; `name` is the most frequent, the rest follow by frequency. */
export interface SeriesProposal {
  name: string;
  others: string[];
}

export interface SeriesWords {
  /** Short forms and what they stand for: `NSNN` → `ngân sách nhà nước`. */
  abbreviations: ReadonlyMap<string, string>;
  /** Words that say nothing of what is measured: `tổng`, `trên địa bàn`, `toàn huyện`. */
  padding: readonly string[];
}

/**
 * Which names may be merged into one series: those that are the same once short forms are written
 * out and padding is dropped, in whatever order their words stand. A proposal only: a person decides.
 */
export function proposeSeries(names: readonly CountedName[], words: SeriesWords): SeriesProposal[] {
  const keyOf = createSeriesKey(words);
  const byKey = new Map<string, CountedName[]>();
  for (const named of names) {
    const key = keyOf(named.name);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [named]);
    else same.push(named);
  }
  return [...byKey.values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((a, b) => b.count - a.count);
    if (first === undefined || others.length === 0) return [];
    return [{ name: first.name, others: others.map(({ name }) => name) }];
  });
}

/** The key that names of one series share; the folded name itself when nothing but padding is in it. */
function createSeriesKey({ abbreviations, padding }: SeriesWords): (name: string) => string {
  const long = new Map([...abbreviations].map(([short, whole]) => [fold(short), fold(whole)]));
  const idle = padding.map(fold).sort((a, b) => b.length - a.length);
  return (name) => {
    const folded = fold(name);
    const syllables = folded.split(' ').map((syllable) => long.get(syllable) ?? syllable);
    let rest = ` ${syllables.join(' ')} `;
    for (const phrase of idle) rest = rest.replaceAll(` ${phrase} `, ' ');
    return rest.trim().split(' ').sort().join(' ') || folded;
  };
}

function fold(name: string): string {
  return foldSpelling(name.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
