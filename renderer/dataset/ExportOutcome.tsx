import { CircleCheckBig, FileX2, FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../bridge.ts';
import type { ExportSummary } from '../commands/exportDataset.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { showToast } from '../design/toasts.ts';
import { useLocale } from '../localisation/useLocale.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import type { ExportState } from './useExport.ts';
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
  );
}
