import { Popover } from '@base-ui/react/popover';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import type { Field } from '../../../shared/project.ts';
import { Calendar } from '../../design/Calendar.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useSelectedInput } from '../useSelectedInput.ts';
import styles from './DateEditor.module.css';
import { readTypedDate, type KnownDates, type TypedDate } from './typedDate.ts';

interface DateEditorProps {
  field: Field;
  text: string;
  onChange: (text: string) => void;
  /** What gives a year that was not typed. */
  known: KnownDates;
  error: string | null;
}

/** A date typed in words or chosen from a calendar; what it is read as stands below. */
export function DateEditor({ field, text, onChange, known, error }: DateEditorProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const input = useSelectedInput();
  const read = readTypedDate(field, text, known);
  const hint = useReading(read, text, known);
  return (
    <TextField
      ref={input}
      label={t('field.value', { field: field.name[locale] })}
      isLabelHidden
      lang="vi"
      value={text}
      onChange={onChange}
      placeholder={t(field.type === 'date' ? 'field.datePlaceholder' : 'field.dateTimePlaceholder')}
      error={error}
      {...(error === null && hint !== null && { hint })}
      end={<CalendarButton day={read?.value.slice(0, 10) ?? known.printed} onChoose={onChange} />}
    />
  );
}

/** How the words are understood, and why; null when there is nothing to add to them. */
function useReading(read: TypedDate | null, text: string, known: KnownDates): string | null {
  const { t } = useTranslation('review');
  if (read === null || read.value === text.trim()) return null;
  const { value, year } = read;
  const date = (year === 'former' ? known.former : known.printed)?.slice(0, 10) ?? '';
  return t(`field.reads.${year}`, { value, date });
}

interface CalendarButtonProps {
  /** What is shown first, as an ISO date. */
  day: string | null;
  onChoose: (day: string) => void;
}

function CalendarButton({ day, onChoose }: CalendarButtonProps) {
  const { t } = useTranslation('review');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger
        aria-label={t('field.calendar')}
        title={t('field.calendar')}
        render={<Button size="small" variant="quiet" icon={CalendarDays} isIconOnly />}
      />
      <Popover.Portal>
        <Popover.Positioner className={styles['positioner']} sideOffset={6} align="end">
          <Popover.Popup className={styles['popup']} aria-label={t('field.calendar')}>
            <Calendar
              day={day}
              onChoose={(chosen) => {
                onChoose(chosen);
                setIsOpen(false);
              }}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
