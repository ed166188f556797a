import type { Locale } from '../../shared/settings.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the largest unit (of a thousand) in which it is at least 1. */
export function writeByteLength(byteLength: number, locale: Locale): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(byteLength, 1)) / 3), UNITS.length - 1);
  const unit = UNITS[step] ?? 'byte';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(byteLength / 1000 ** step);
}
