import { ProgressBar } from '../design/ProgressBar.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ScanProgress.module.css';
import type { Progress } from './workbenchMessages.ts';

interface ScanProgressProps {
  progress: Progress | null;
  /** What is done, where that is not the reading of the articles. */
  text?: string;
}

/** The first reading of a corpus. */
export function ScanProgress({ progress, text }: ScanProgressProps) {
  const { t } = useTranslation('workbench');
  const { doneCount = 0, totalCount = 0 } = progress ?? {};
  return (
    <div className={styles['reading']} role="status">
      <p>{text ?? t('scan.reading', { done: doneCount, total: totalCount })}</p>
      <ProgressBar
        value={totalCount === 0 ? null : doneCount}
        max={Math.max(1, totalCount)}
        label={text ?? t('scan.label')}
      />
    </div>
  );
}
