import { classNames } from '../../design/classNames.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { CheckId, type Selection } from './findingMessages.ts';
import styles from './CheckList.module.css';

interface CheckListProps {
  counts: Partial<Record<CheckId, number>>;
  chosen: Selection['check'];
  onChoose: (check: Selection['check']) => void;
}

/** The checks with how much each has found; those that found nothing are left out. */
export function CheckList({ counts, chosen, onChoose }: CheckListProps) {
  const { t, i18n } = useTranslation('workbench');
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const found = CheckId.options.filter((id) => counts[id] !== undefined || id === chosen);
  return (
    <ul className={styles['list']} aria-label={t('findings.checks')}>
      {(['all', ...found] as const).map((check) => (
        <li key={check}>
          <button
            type="button"
            aria-pressed={check === chosen}
            className={classNames(styles['check'], check === chosen && styles['chosen'])}
            onClick={onChoose.bind(null, check)}
          >
            {t(`findings.check.${check}`)}
            <span className={styles['count']}>
              {(check === 'all' ? total : (counts[check] ?? 0)).toLocaleString(i18n.language)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
