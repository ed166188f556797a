import { useState } from 'react';
import { startImport, useImport } from '../commands/importCorpus.ts';
import { useImportFailures } from '../database/useImportFailures.ts';
import { Button } from '../design/Button.tsx';
import type { ImportProgress } from '../import/importProgress.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { RecoveryDialog } from '../shell/RecoveryDialog.tsx';
import { useFailureText } from '../shell/useFailureText.ts';
import type { CorpusOpener, OpenCorpus } from '../shell/useOpenCorpus.ts';
import { ImportBar } from './ImportBar.tsx';
import { Notice } from './Notice.tsx';
import { UnreadFiles } from './UnreadFiles.tsx';

interface CorpusNoticesProps {
  opened: OpenCorpus;
  opener: CorpusOpener;
}

/** What is to be said about the folder and the reading of it; nothing when all is well. */
export function CorpusNotices({ opened, opener }: CorpusNoticesProps) {
  const { handle, folderFailure } = opened;
  const progress = useImport(handle.id);
  const isReading = progress !== null && !isOver(progress);
  const resume = () => {
    startImport(handle);
  };
  return (
    <>
      {folderFailure && <MissingFolder opened={opened} opener={opener} />}
      {isReading && <ImportBar corpusId={handle.id} progress={progress} />}
      {progress && isOver(progress) && <ImportEnd progress={progress} onResume={resume} />}
      {!isReading && <UnreadNotice opened={opened} onReadAgain={resume} />}
      {(folderFailure ?? (progress && isOver(progress))) && <RecoveryDialog />}
    </>
  );
}

const isOver = ({ phase }: ImportProgress): boolean =>
  phase === 'done' || phase === 'cancelled' || phase === 'failed';

function MissingFolder({ opened, opener }: CorpusNoticesProps) {
  const { t } = useTranslation('corpus');
  return (
    <Notice
      tone="danger"
      actions={
        <>
          <Button size="small" onClick={() => void opener.openCorpus(opened.handle.id)}>
            {t('folder.retry')}
          </Button>
          <Button size="small" onClick={() => void opener.relocate(opened.handle.id)}>
            {t('folder.relocate')}
          </Button>
        </>
      }
    >
      {t('folder.missing', { name: opened.handle.name })}
    </Notice>
  );
}

function ImportEnd({ progress, onResume }: { progress: ImportProgress; onResume: () => void }) {
  const { t } = useTranslation('corpus');
  const failureText = useFailureText();
  const { phase, doneCount: done, totalCount: total, goneCount, failure } = progress;
  const resume = (
    <Button size="small" onClick={onResume}>
      {t('import.resume')}
    </Button>
  );
  return (
    <>
      {phase === 'cancelled' && (
        <Notice tone="neutral" actions={resume}>
          {t('import.cancelled', { done, total })}
        </Notice>
      )}
      {failure && (
        <Notice tone="danger" actions={resume}>
          <span title={failure.message}>
            {t('import.failed', { reason: failureText(failure) })}
          </span>
        </Notice>
      )}
      {goneCount !== null && goneCount > 0 && (
        <Notice tone="neutral">{t('import.gone', { count: goneCount })}</Notice>
      )}
    </>
  );
}

function UnreadNotice({ opened, onReadAgain }: { opened: OpenCorpus; onReadAgain: () => void }) {
  const { t } = useTranslation('corpus');
  const unread = useImportFailures(opened.handle.id);
  const [isOpen, setIsOpen] = useState(false);
  if (unread.length === 0) return null;
  return (
    <>
      <Notice
        tone="warning"
        actions={
          <Button
            size="small"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {t('import.show')}
          </Button>
        }
      >
        {t('import.unread', { count: unread.length })}
      </Notice>
      {isOpen && (
        <UnreadFiles
          unread={unread}
          onReadAgain={onReadAgain}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
