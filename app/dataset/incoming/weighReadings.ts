import { OFFSET_UNITS, type OffsetUnit } from '../../text/offsetUnits.ts';
import type { IncomingMarks } from './incomingArticle.ts';
import { isAtWordEdges, locateSpans, type OffsetReading } from './locateSpans.ts';

/** How many marks a reading puts on their words, on word edges at least, and nowhere. */
interface Tally {
  reading: OffsetReading;
  fits: number;
  edges: number;
  wrong: number;
}

/**
 * `evidence` says what decided: the words of marks, nothing but the format's rule, or that the
 * format has tokens instead of offsets. `suspected`
 * is another reading that would put more marks of such a file on word edges: never taken by itself.
 */
export interface ChosenReading {
  reading: OffsetReading;
  evidence: 'words' | 'rule' | 'tokens';
  suspected: OffsetReading | null;
  /** Marks whose words were compared. */
  checkedCount: number;
}

/** The unit of the format first, then its rewritings; a reading is preferred to those after it. */
export function listReadings(unit: OffsetUnit): OffsetReading[] {
  const units = [unit, ...OFFSET_UNITS.filter((other) => other !== unit)];
  return ([null, 'NFC', 'NFD'] as const).flatMap((form) =>
    [false, true].flatMap((isNewlineFolded) =>
      units.map((each): OffsetReading => ({ unit: each, isNewlineFolded, form })),
    ),
  );
}

/** Gathers over a file which way of reading its offsets puts most marks on their words. */
export class ReadingScale {
  readonly #tallies: Tally[];
  #checkedCount = 0;

  constructor(unit: OffsetUnit) {
    this.#tallies = listReadings(unit).map((reading) => ({ reading, fits: 0, edges: 0, wrong: 0 }));
  }

  add(article: IncomingMarks): void {
    const { surfaced, located } = this.#weigh(article);
    this.#checkedCount += surfaced;
    // Plain text in which the rule fits says nothing against it, and all others are the same or worse.
    if (located && isPlain(article.text)) return;
    for (const tally of this.#tallies) addTo(tally, article);
  }

  #weigh(article: IncomingMarks): { surfaced: number; located: boolean } {
    const surfaced = article.spans.filter(({ surface }) => surface !== null).length;
    const [rule] = this.#tallies;
    const located =
      rule !== undefined &&
      locateSpans(article, rule.reading).every(({ proof }) => proof !== 'wrong');
    return { surfaced, located };
  }

  choose(): ChosenReading {
    const [rule, ...others] = this.#tallies;
    if (rule === undefined) throw new RangeError('there is always the rule of the format');
    const checkedCount = this.#checkedCount;
    let best = rule;
    let likely = rule;
    for (const tally of others) {
      if (tally.fits > best.fits) best = tally;
      if (isLikelier(tally, likely)) likely = tally;
    }
    const isProved = checkedCount > 0;
    const suspected = isProved || likely === rule ? null : likely.reading;
    return {
      reading: best.reading,
      evidence: isProved ? 'words' : 'rule',
      suspected,
      checkedCount,
    };
  }
}

function addTo(tally: Tally, article: IncomingMarks): void {
  for (const located of locateSpans(article, tally.reading)) {
    if (located.proof === 'wrong') tally.wrong += 1;
    if (located.proof === 'words') tally.fits += 1;
    if (located.proof === 'none' && isAtWordEdges(article.text, located)) tally.edges += 1;
  }
}

function isLikelier(one: Tally, other: Tally): boolean {
  if (one.wrong !== other.wrong) return one.wrong < other.wrong;
  return one.edges > other.edges;
}

/** No astral character, no CR LF, no mark of its own: only bytes count it otherwise. */
const isPlain = (text: string) => !/[\ud800-\udfff\r]|\p{M}/u.test(text);
