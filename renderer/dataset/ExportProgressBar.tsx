import { useTranslation } from 'react-i18next';
import type { ExportProgress } from '../commands/exportDataset.ts';
import { Button } from '../design/Button.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import styles from './ExportScreen.module.css';

interface ExportProgressBarProps {
  /** Null while the place is being chosen. */
  progress: ExportProgress | null;
  onCancel: () => void;
}

export function ExportProgressBar({ progress, onCancel }: ExportProgressBarProps) {
  const { t } = useTranslation('dataset');
  return (
    <div className={styles['writing']}>
      <p role="status">
        {progress === null
          ? t('writing.choosing')
          : t('writing.progress', { done: progress.doneCount, total: progress.totalCount })}
      </p>
      <ProgressBar
        value={progress?.doneCount ?? null}
        max={Math.max(progress?.totalCount ?? 1, 1)}
        label={t('writing.label')}
      />
      <Button onClick={onCancel}>{t('writing.cancel')}</Button>
    </div>
  );
}
