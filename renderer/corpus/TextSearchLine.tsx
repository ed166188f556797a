import { Button } from '../design/Button.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './FilterBar.module.css';
import type { Listing } from './useListing.ts';

/** What the words in the search box have found, and how far the search through the texts is. */
export function TextSearchLine({ listing }: { listing: Listing }) {
  const { t } = useTranslation('corpus');
  const { textSearch, nameHitCount, textHitCount } = listing;
  const { state, scannedCount: scanned, totalCount: total } = textSearch;
  if (state === 'idle') return null;
  return (
    <div className={styles['found']}>
      <span>{t('textSearch.names', { count: nameHitCount })}</span>
      {state !== 'failed' && <span>{t('textSearch.texts', { count: textHitCount })}</span>}
      {state === 'running' && (
        <>
          <span className={styles['progress']}>
            <ProgressBar
              value={scanned}
              max={Math.max(total, 1)}
              label={t('textSearch.progress')}
            />
          </span>
          <span>{t('textSearch.running', { scanned, total })}</span>
          <Button size="small" variant="quiet" onClick={textSearch.stop}>
            {t('textSearch.stop')}
          </Button>
        </>
      )}
      {state === 'done' && <span>{t('textSearch.done')}</span>}
      {state === 'stopped' && <span>{t('textSearch.stopped', { scanned, total })}</span>}
      {state === 'tooLong' && (
        <span role="alert">{t('textSearch.tooLong', { scanned, total })}</span>
      )}
      {state === 'badPattern' && <span role="alert">{t('textSearch.badPattern')}</span>}
      {state === 'failed' && <span role="alert">{t('textSearch.failed')}</span>}
    </div>
  );
}
