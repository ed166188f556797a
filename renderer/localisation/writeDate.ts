import type { Locale } from '../../shared/settings.ts';

const options: Record<string, Intl.DateTimeFormatOptions> = {
  day: { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' },
  month: { month: '2-digit', year: 'numeric', timeZone: 'UTC' },
};
const englishOptions: Record<string, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
};

const format = (locale: Locale, precision: 'day' | 'month'): Intl.DateTimeFormat =>
  locale === 'vi'
    ? new Intl.DateTimeFormat('vi', options[precision])
    : new Intl.DateTimeFormat('en-GB', englishOptions[precision]);

const formats = {
  vi: { day: format('vi', 'day'), month: format('vi', 'month') },
  en: { day: format('en', 'day'), month: format('en', 'month') },
};

// 2021-07-23, 2021-07, 2021-07-23T10:06+07:00 (only the date is shown)
const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?/;

/** An ISO date as people write it; a text that is none comes back unchanged. */
export function writeDate(iso: string, locale: Locale): string {
  const { year, month, day } = ISO_DATE.exec(iso)?.groups ?? {};
  if (year === undefined || month === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return formats[locale][day === undefined ? 'month' : 'day'].format(date);
}
