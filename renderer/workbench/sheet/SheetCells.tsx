import { Check, PencilLine, TriangleAlert, UserRoundPlus, X } from 'lucide-react';
import { nameOfChoice } from '../../../app/project/changeChoices.ts';
import type { Field } from '../../../shared/project.ts';
import { classNames } from '../../design/classNames.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { SheetCell } from './sheetMessages.ts';
import styles from './SheetGrid.module.css';

const ICONS = {
  accepted: Check,
  corrected: PencilLine,
  added: UserRoundPlus,
  rejected: X,
  lost: TriangleAlert,
} as const;

/** What a cell says: the value, and by a sign and by its looks who says it. */
export function SheetCellText({ field, cell }: { field: Field; cell: SheetCell | null }) {
  const { t, i18n } = useTranslation('review');
  const locale = useLocale();
  if (cell === null) return <span className={styles['none']}>·</span>;
  const { value, state, confidence } = cell;
  const choice = nameOfChoice(field, value)?.[locale];
  const Icon = state === 'suggested' ? null : ICONS[state];
  const percent = { style: 'percent', maximumFractionDigits: 0 } as const;
  return (
    <>
      <span
        lang={choice === undefined ? 'vi' : undefined}
        title={choice ?? value ?? undefined}
        className={classNames(
          styles['value'],
          value === null && styles['none'],
          state === 'suggested' && styles['suggested'],
          state === 'rejected' && styles['rejected'],
        )}
      >
        {choice ?? value ?? t('itemState.unknown')}
      </span>
      {Icon === null ? (
        <span className={styles['sure']}>
          {(confidence ?? 0).toLocaleString(i18n.language, percent)}
        </span>
      ) : (
        <Icon aria-hidden size={13} className={styles['sign']} />
      )}
      <span className="visually-hidden">{t(`itemState.${state}`)}</span>
    </>
  );
}
