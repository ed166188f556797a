import type { CorpusId } from '../../shared/article.ts';
import { cancelImport } from '../commands/importCorpus.ts';
import { Button } from '../design/Button.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import type { ImportProgress } from '../import/importProgress.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ImportBar.module.css';

interface ImportBarProps {
  corpusId: CorpusId;
  progress: ImportProgress;
}

/** How far the reading of the folder is, how fast, and how long it will take. */
export function ImportBar({ corpusId, progress }: ImportBarProps) {
  const { t } = useTranslation('corpus');
  const { phase, doneCount, totalCount } = progress;
  return (
    <section className={styles['bar']} aria-label={t('import.label')}>
      <ProgressBar
        value={phase === 'listing' ? null : doneCount}
        max={Math.max(totalCount, 1)}
        label={t('import.label')}
      />
      <div className={styles['line']}>
        <ImportText progress={progress} />
        <Button
          size="small"
          disabled={phase === 'cancelling'}
          onClick={() => {
            cancelImport(corpusId);
          }}
        >
          {t('import.cancel')}
        </Button>
      </div>
    </section>
  );
}

function ImportText({ progress }: { progress: ImportProgress }) {
  const { t } = useTranslation('corpus');
  const { phase, doneCount: done, totalCount: total, ratePerSecond, remainingMs } = progress;
  if (phase === 'listing') return <p>{t('import.listing', { count: total })}</p>;
  if (phase === 'cancelling') return <p>{t('import.cancelling')}</p>;
  const seconds = remainingMs === null ? null : Math.ceil(remainingMs / 1000);
  return (
    <p className={styles['facts']}>
      <span className={styles['main']}>{t('import.reading', { done, total })}</span>
      {ratePerSecond >= 1 && <span>{t('import.rate', { rate: Math.round(ratePerSecond) })}</span>}
      {seconds !== null && (
        <span>
          {seconds < 60
            ? t('import.seconds', { count: seconds })
            : t('import.minutes', { count: Math.round(seconds / 60) })}
        </span>
      )}
    </p>
  );
}
