import { DayPicker } from 'react-day-picker';
import { enGB } from 'react-day-picker/locale/en-GB';
import { vi } from 'react-day-picker/locale/vi';
import { useLocale } from '../localisation/useLocale.ts';
import styles from './Calendar.module.css';

interface CalendarProps {
  /** An ISO date, or the beginning of one; null for none. */
  day: string | null;
  onChoose: (day: string) => void;
}

const LOCALES = { en: enGB, vi };
const PARTS = [
  ...[
    'root',
    'months',
    'month',
    'month_caption',
    'caption_label',
    'nav',
    'month_grid',
    'dropdowns',
  ],
  ...['button_previous', 'button_next', 'weekday', 'day', 'day_button', 'selected', 'today'],
  ...['outside', 'dropdown', 'dropdown_root'],
];
const CLASSES = Object.fromEntries(PARTS.map((part) => [part, styles[part] ?? '']));

/** A month of days, one of which can be chosen; weeks begin on Monday. */
export function Calendar({ day, onChoose }: CalendarProps) {
  const locale = useLocale();
  const [year, month, date] = (day ?? '').split('-').map(Number);
  const shown =
    year === undefined || month === undefined ? new Date() : new Date(year, month - 1, 1);
  const selected = year && month && date ? new Date(year, month - 1, date) : undefined;
  return (
    <DayPicker
      mode="single"
      required
      autoFocus
      showOutsideDays
      weekStartsOn={1}
      locale={LOCALES[locale]}
      classNames={CLASSES}
      defaultMonth={Number.isNaN(shown.getTime()) ? new Date() : shown}
      selected={selected}
      onSelect={(chosen) => {
        onChoose(writeDay(chosen));
      }}
    />
  );
}

function writeDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [String(day.getFullYear()), two(day.getMonth() + 1), two(day.getDate())].join('-');
}
