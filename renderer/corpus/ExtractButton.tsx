import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../design/Button.tsx';
import { showToast } from '../design/toasts.ts';
import { Tooltip } from '../design/Tooltip.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useReport } from '../review/useReport.ts';
import { callOnce } from '../workbench/callOnce.ts';
import type { Progress } from '../workbench/workbenchMessages.ts';

interface ExtractButtonProps {
  corpusId: CorpusId;
  ids: readonly ArticleId[];
}

/** Lets the engine read the selected articles again; decisions stay. Tells how far it is. */
export function ExtractButton({ corpusId, ids }: ExtractButtonProps) {
  const { t } = useTranslation('corpus');
  const report = useReport();
  const [progress, setProgress] = useState<Progress | null>(null);
  const run = async () => {
    setProgress({ doneCount: 0, totalCount: ids.length });
    const info = await report(bridge.requests['app:info']({}));
    if (info !== null) {
      const request = { corpusId, articleIds: [...ids], engineVersion: info.version };
      const done = await report(callOnce('extractAgain', request, setProgress));
      if (done !== null) {
        const { changedCount: changed, failedCount: failed } = done;
        const text = t('bulk.extracted', { count: ids.length - failed, changed });
        if (failed === 0) showToast({ text });
        else
          showToast({
            text: `${text} ${t('bulk.notExtracted', { count: failed })}`,
            tone: 'danger',
          });
      }
    }
    setProgress(null);
  };
  const { doneCount: done, totalCount: total } = progress ?? { doneCount: 0, totalCount: 0 };
  return (
    <Tooltip label={t('bulk.extractHint')} side="top">
      <Button size="small" icon={RefreshCw} disabled={progress !== null} onClick={() => void run()}>
        {progress === null ? t('bulk.extract') : t('bulk.extracting', { done, total })}
      </Button>
    </Tooltip>
  );
}
