import { useLocale } from '../localisation/useLocale.ts';
import { writeDate } from '../localisation/writeDate.ts';

export function EventDateCell({ value }: { value: string | null }) {
  const locale = useLocale();
  return value === null ? '–' : <time dateTime={value}>{writeDate(value, locale)}</time>;
}
