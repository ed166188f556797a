/** How many rows are drawn beyond the screen on either side. */
const MARGIN = 6;

/** Places in a list that are drawn; `to` is exclusive and not beyond the list's end. */
interface DrawnPlaces {
  from: number;
  to: number;
}

/** What is on the screen of a list. */
interface Screen {
  /** The place of the first row, which may be there in part. */
  first: number;
  /** The most rows that can be there, in part or whole. */
  mostRows: number;
  isScrolling: boolean;
}

/**
 * Which rows of a list are drawn: those on the screen and some around them, which are there then when
 * they come into view. While each step goes over more than a screen only what is on it is drawn, as
 * nobody would see the others. The number of rows stays the same from step to step, so that each that
 * comes finds the elements of one that goes.
 */
export class DrawnRange {
  #first = 0;
  #isLeaping = false;

  place(count: number, { first, mostRows, isScrolling }: Screen): DrawnPlaces {
    if (first !== this.#first) this.#isLeaping = Math.abs(first - this.#first) > mostRows;
    this.#first = first;
    const margin = isScrolling && this.#isLeaping ? 0 : MARGIN;
    const length = Math.min(count, mostRows + 2 * margin);
    const from = Math.min(Math.max(0, first - margin), count - length);
    return { from, to: from + length };
  }
}
