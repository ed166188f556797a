import { ProgressBar } from '../design/ProgressBar.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ScanProgress.module.css';
import type { Progress } from './workbenchMessages.ts';

/** The first reading of a corpus. */
export function ScanProgress({ progress }: { progress: Progress | null }) {
  const { t } = useTranslation('workbench');
  const { doneCount = 0, totalCount = 0 } = progress ?? {};
  return (
    <div className={styles['reading']} role="status">
      <p>{t('scan.reading', { done: doneCount, total: totalCount })}</p>
      <ProgressBar
        value={totalCount === 0 ? null : doneCount}
        max={Math.max(1, totalCount)}
        label={t('scan.label')}
      />
    </div>
  );
}
