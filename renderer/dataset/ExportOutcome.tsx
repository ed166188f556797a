import { CircleCheckBig, FileX2, FolderOpen } from 'lucide-react';
import { bridge } from '../bridge.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { showToast } from '../design/toasts.ts';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import styles from './ExportScreen.module.css';
import { LossList } from './LossList.tsx';
import type { ExportState } from './useExport.ts';
import type { ExportSummary, SplitSummary } from './work/exportCalls.ts';
import { writeByteLength } from './writeByteLength.ts';

interface ExportOutcomeProps {
  state: Extract<ExportState, { phase: 'done' | 'failed' }>;
  onAgain: () => void;
  onClose: () => void;
}

/** Where the dataset is now, or why there is none and what can be done. */
export function ExportOutcome({ state, onAgain, onClose }: ExportOutcomeProps) {
  const { t } = useTranslation('dataset');
  const failureText = useFailureText();
  if (state.phase === 'done') return <Done summary={state.summary} onClose={onClose} />;
  return (
    <EmptyState
      tone="danger"
      icon={FileX2}
      title={t('failed.title')}
      text={failureText(state.failure)}
      actions={
        <Button variant="primary" onClick={onAgain}>
          {t('failed.again')}
        </Button>
      }
    />
  );
}

function Done({ summary, onClose }: { summary: ExportSummary; onClose: () => void }) {
  const { t } = useTranslation('dataset');
  const { t: tCommon } = useTranslation();
  const failureText = useFailureText();
  const locale = useLocale();
  const { exportId, location, articleCount, byteLength } = summary;
  const reveal = async () => {
    const result = await bridge.requests['export:reveal']({ exportId });
    if (!result.ok) showToast({ text: failureText(result.failure), tone: 'danger' });
  };
  return (
    <>
      <EmptyState
        icon={CircleCheckBig}
        title={t('done.title', { count: articleCount })}
        text={t('done.text', { location, size: writeByteLength(byteLength, locale) })}
        actions={
          <>
            <Button icon={FolderOpen} onClick={() => void reveal()}>
              {tCommon('action.showInFolder')}
            </Button>
            <Button variant="primary" onClick={onClose}>
              {tCommon('action.close')}
            </Button>
          </>
        }
      />
      <Told summary={summary} />
    </>
  );
}

/** What the proof found, and where the articles went. */
function Told({ summary }: { summary: ExportSummary }) {
  const { t } = useTranslation('dataset');
  const { isProved, losses, split } = summary;
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
      <p className={styles['note']}>{t('done.beside')}</p>
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
