import { Button } from '../design/Button.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ExportScreen.module.css';
import type { WorkProgress } from './work/workMessages.ts';

interface WorkProgressBarProps {
  /** Null before the first word of the worker. */
  progress: WorkProgress | null;
  label: string;
  onCancel: () => void;
}

export function WorkProgressBar({ progress, label, onCancel }: WorkProgressBarProps) {
  const { t } = useTranslation('dataset');
  const isCounting = progress !== null && progress.totalCount > 0;
  const { doneCount: done = 0, totalCount: total = 0, phase = 'choosing' } = progress ?? {};
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <div className={styles['writing']}>
      <p role="status">{t(`phase.${phase}`, { done, total, percent })}</p>
      <ProgressBar value={isCounting ? done : null} max={Math.max(total, 1)} label={label} />
      <Button onClick={onCancel}>{t('writing.cancel')}</Button>
    </div>
  );
}
