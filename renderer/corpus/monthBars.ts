/** One bar of the histogram of dates: a month, or a year when there are many months. */
export interface DateBar {
  /** `2022-03` or `2022`. */
  period: string;
  /** The months that it stands for and that there are. */
  months: string[];
  count: number;
}

/** So many bars can still be told apart and hit. */
const MOST_BARS = 24;

/** The bars from the first date to the last, without gaps; `counts` are by month (`2022-03`). */
export function monthBars(counts: ReadonlyMap<string, number>): DateBar[] {
  const months = [...counts.keys()].filter((month) => month !== '').sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const byYear = to - from >= MOST_BARS;
  const periods = byYear
    ? range(Math.floor(from / 12), Math.floor(to / 12)).map(String)
    : range(from, to).map(writeMonth);
  return periods.map((period) => {
    const own = months.filter((month) => month.startsWith(period));
    const count = own.reduce((sum, month) => sum + (counts.get(month) ?? 0), 0);
    return { period, months: own, count };
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Months since the year 0. */
const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const writeMonth = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
