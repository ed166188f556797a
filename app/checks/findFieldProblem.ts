import type { Field } from '../../shared/project.ts';

/** What is wrong with a value; the texts of `review` have a sentence for each. */
export type FieldProblem = 'notDate' | 'notDateTime' | 'notChoice';

/** `2021-06-10` */
const DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
/** `2021-06` */
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
/** `2021-07-08T09:14+07:00` */
const DATE_TIME =
  /^(?<date>\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/**
 * What keeps `value` from being a value of the field, null when nothing does. A date is a day of
 * the calendar; a `dateTime` may also be a day or a month alone. Guide, section 1.
 */
export function findFieldProblem(
  field: Pick<Field, 'type' | 'choices'>,
  value: string,
): FieldProblem | null {
  switch (field.type) {
    case 'text':
    case 'place':
      return null;
    case 'choice':
      return field.choices.some(({ id }) => id === value) ? null : 'notChoice';
    case 'date':
      return isCalendarDate(value) ? null : 'notDate';
    case 'dateTime': {
      const date = DATE_TIME.exec(value)?.groups?.['date'] ?? value;
      return isCalendarDate(date) || MONTH.test(value) ? null : 'notDateTime';
    }
  }
}

/** False for days that no calendar has, such as `2021-02-30`. */
export function isCalendarDate(text: string): boolean {
  const { year, month, day } = DATE.exec(text)?.groups ?? {};
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text);
}
