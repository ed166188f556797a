/** `10/6/2021`, `10-06-2021`, `10.6.21`, `10/6` */
const DAY_FIRST = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}|\d{2}))?$/;
/** `20210610` */
const DIGITS = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/;
/** `10062021` */
const DAY_FIRST_DIGITS = /^(?<day>\d{2})(?<month>\d{2})(?<year>(?:19|20)\d{2})$/;

/**
 * A date as a person types it, as an ISO date: the day first, or eight digits. A year that was left
 * out is that of the `former` value. What is no such date comes back as it was typed.
 */
export function readTypedDate(typed: string, former: string | null): string {
  const match = DAY_FIRST.exec(typed) ?? DIGITS.exec(typed) ?? DAY_FIRST_DIGITS.exec(typed);
  const { day, month, year = former?.slice(0, 4) } = match?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return typed;
  const century = year.length === 2 ? `20${year}` : year;
  return `${century}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
