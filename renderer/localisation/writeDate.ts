import type { Locale } from '../../shared/settings.ts';

const englishDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const englishMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

// 2021-07-23, 2021-07, 2021-07-23T09:14+07:00 (only the date is shown)
const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?/;

/** An ISO date as people write it (`23/07/2021`); a text that is none comes back unchanged. */
export function writeDate(iso: string, locale: Locale): string {
  const { year, month, day } = ISO_DATE.exec(iso)?.groups ?? {};
  if (year === undefined || month === undefined) return iso;
  if (locale === 'vi') return [day, month, year].filter(Boolean).join('/');
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return (day === undefined ? englishMonth : englishDay).format(date);
}

/** An ISO date, or an interval of two (`01/2021–06/2021`), as people write it. */
export const writePeriod = (iso: string, locale: Locale): string =>
  iso
    .split('/')
    .map((date) => writeDate(date, locale))
    .join('–');
