/** How many months a period lasts: `2021-01/2021-06` is 6, `2020` 12, `2021/2023` 36; null for days. */
export function monthsOf(period: string): number | null {
  const [from = '', to = from] = period.split('/');
  const [first, last] = [monthAt(from, 1), monthAt(to, 12)];
  return first === null || last === null || last < first ? null : last - first + 1;
}

function monthAt(iso: string, missing: number): number | null {
  const { year, month } = /^(?<year>\d{4})(?:-(?<month>\d\d))?$/.exec(iso)?.groups ?? {};
  return year === undefined ? null : Number(year) * 12 + Number(month ?? missing);
}
