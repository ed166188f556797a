import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PartForm.module.css';

interface RequiredCheckProps {
  kind: 'labels' | 'fields';
  part: { isRequired?: boolean | undefined };
  onChange: (changes: { isRequired: boolean }) => void;
}

/** Whether every article should have such a part. */
export function RequiredCheck({ kind, part, onChange }: RequiredCheckProps) {
  const { t } = useTranslation('project');
  return (
    <label className={styles['check']}>
      <input
        type="checkbox"
        checked={part.isRequired === true}
        onChange={(event) => {
          onChange({ isRequired: event.target.checked });
        }}
      />
      <span>
        {t('fields.required')} <span className={styles['hint']}>{t(`${kind}.requiredHint`)}</span>
      </span>
    </label>
  );
}
