import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ExportScreen.module.css';
import { LossList } from './LossList.tsx';
import { RevealButton } from './RevealButton.tsx';
import type { ExportState } from './useExport.ts';
import type { ExportSummary, SplitSummary } from './work/exportCalls.ts';
import { WorkDone } from './WorkDone.tsx';
import { WorkFailure } from './WorkFailure.tsx';
import { writeByteLength } from './writeByteLength.ts';

interface ExportOutcomeProps {
  state: Extract<ExportState, { phase: 'done' | 'failed' }>;
  onAgain: () => void;
  onClose: () => void;
}

/** Where the dataset is now, or why there is none and what can be done. */
export function ExportOutcome({ state, onAgain, onClose }: ExportOutcomeProps) {
  const { t } = useTranslation('dataset');
  if (state.phase === 'done') return <Done summary={state.summary} onClose={onClose} />;
  return (
    <WorkFailure
      title={t('failed.title')}
      failure={state.failure}
      wayOut={t('failed.again')}
      onLeave={onAgain}
    />
  );
}

function Done({ summary, onClose }: { summary: ExportSummary; onClose: () => void }) {
  const { t } = useTranslation('dataset');
  const locale = useLocale();
  const { exportId, location, articleCount, byteLength } = summary;
  return (
    <>
      <WorkDone
        title={t('done.title', { count: articleCount })}
        text={t('done.text', { location, size: writeByteLength(byteLength, locale) })}
        action={<RevealButton exportId={exportId} />}
        onClose={onClose}
      />
      <Told summary={summary} />
    </>
  );
}

/** What the proof found, and where the articles went. */
function Told({ summary }: { summary: ExportSummary }) {
  const { t } = useTranslation('dataset');
  const { isProved, isFolder, losses, split } = summary;
  return (
    <div className={styles['told']}>
      {split !== null && <Parts split={split} />}
      {isProved ? (
        <>
          <h3 className={styles['caption']}>{t('done.proved')}</h3>
          <LossList losses={losses} />
        </>
      ) : (
        <p className={styles['note']}>{t('losses.table')}</p>
      )}
      <p className={styles['note']}>{t(isFolder ? 'done.inside' : 'done.beside')}</p>
    </div>
  );
}

function Parts({ split }: { split: SplitSummary }) {
  const { t } = useTranslation('dataset');
  const { counts, newCount, changedCount, tornCount } = split;
  const parts = Object.entries(counts).map(([part, count]) => `${part} ${count}`);
  return (
    <>
      <p>{t('done.parts', { parts: parts.join(' · '), count: newCount })}</p>
      {changedCount > 0 && <p>{t('done.changed', { count: changedCount })}</p>}
      {tornCount > 0 && <p>{t('done.torn', { count: tornCount })}</p>}
    </>
  );
}
