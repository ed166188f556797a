import { OFFSET_UNITS, type OffsetUnit } from '../../text/offsetUnits.ts';
import type { IncomingMarks } from './incomingArticle.ts';
import { isAtWordEdges, type LocatedSpan, locateSpans, type OffsetReading } from './locateSpans.ts';

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

const MOST_GUESSES = 200;
const MOST_GUESS_LENGTH = 100_000;

/** Gathers over a file which way of reading its offsets puts most marks on their words. */
export class ReadingScale {
  readonly #tallies: Tally[];
  #checkedCount = 0;
  #guessCount = 0;

  constructor(unit: OffsetUnit) {
    this.#tallies = listReadings(unit).map((reading) => ({ reading, fits: 0, edges: 0, wrong: 0 }));
  }

  /**
   * Where the rule of the format puts every mark on its words there is nothing to weigh. Else the
   * other units are tried, and only when none is right the rewritings of the text.
   */
  add(article: IncomingMarks): void {
    const surfaced = article.spans.filter(({ surface }) => surface !== null).length;
    this.#checkedCount += surfaced;
    const [rule, ...others] = this.#tallies;
    if (rule === undefined || article.spans.length === 0) return;
    const isRight = addTo(rule, article);
    if (isRight && (isPlain(article.text) || surfaced > 0)) return;
    if (isRight && !this.#isWorthGuessing(article)) return;
    const units = others.slice(0, OFFSET_UNITS.length - 1);
    const fits = units.map((tally) => addTo(tally, article));
    for (const tally of [rule, ...units]) tally.edges += countEdges(tally.reading, article);
    if (isRight || fits.includes(true)) return;
    for (const tally of others.slice(units.length)) addTo(tally, article);
  }

  /** A guess by word edges needs no more than some articles of a common length. */
  #isWorthGuessing({ text }: IncomingMarks): boolean {
    this.#guessCount += 1;
    return this.#guessCount <= MOST_GUESSES && text.length <= MOST_GUESS_LENGTH;
  }

  choose(): ChosenReading {
    const [rule, ...others] = this.#tallies;
    if (rule === undefined) throw new RangeError('there is always the rule of the format');
    const checkedCount = this.#checkedCount;
    let best = rule;
    let likely = rule;
    for (const [index, tally] of others.entries()) {
      if (tally.fits > best.fits) best = tally;
      const isUnitAlone = index < OFFSET_UNITS.length - 1;
      if (isUnitAlone && isLikelier(tally, likely)) likely = tally;
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

/** Whether no mark is on other words. */
function addTo(tally: Tally, article: IncomingMarks): boolean {
  let isRight = true;
  for (const located of locateSpans(article, tally.reading)) {
    if (located.proof === 'wrong') {
      tally.wrong += 1;
      isRight = false;
    }
    if (located.proof === 'words') tally.fits += 1;
  }
  return isRight;
}

/** Marks without words of their own that begin and end where words do. */
function countEdges(reading: OffsetReading, article: IncomingMarks): number {
  const isAtEdges = (located: LocatedSpan) =>
    located.proof === 'none' && isAtWordEdges(article.text, located);
  return locateSpans(article, reading).filter(isAtEdges).length;
}

function isLikelier(one: Tally, other: Tally): boolean {
  if (one.wrong !== other.wrong) return one.wrong < other.wrong;
  return one.edges > other.edges;
}

/** No astral character, no CR LF, no mark of its own: only bytes count it otherwise. */
const isPlain = (text: string) => !/[\ud800-\udfff\r]/.test(text) && !/\p{M}/u.test(text);
