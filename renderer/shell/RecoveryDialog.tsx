import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findLostEdits, type LostEdits } from '../commands/recoverBackup.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import styles from './RecoveryDialog.module.css';
import { useFailureText } from './useFailureText.ts';
import { useRecovery } from './useRecovery.ts';

/**
 * Looks once whether the backup has decisions that the store lacks, and offers to put them back.
 * Shown from when the articles have been read, because decisions are put back onto their articles.
 */
export function RecoveryDialog() {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [lost, setLost] = useState<LostEdits | null>(null);
  useEffect(() => {
    void findLostEdits().then((result) => {
      if (result.ok && result.value.entries.length > 0) setLost(result.value);
    });
  }, []);
  const recovery = useRecovery(lost);
  if (lost === null || recovery.isOver) return null;
  return (
    <Dialog
      isOpen
      onClose={recovery.close}
      title={t('recovery.title')}
      description={t('recovery.text', {
        count: lost.entries.length,
        articles: t('recovery.articles', { count: lost.articleCount }),
      })}
      footer={
        <>
          <Button onClick={recovery.close}>
            {t(recovery.failures.length > 0 ? 'action.close' : 'recovery.later')}
          </Button>
          <Button
            variant="primary"
            disabled={recovery.isBusy}
            onClick={() => void recovery.recover()}
          >
            {t(recovery.failures.length > 0 ? 'action.retry' : 'recovery.recover')}
          </Button>
        </>
      }
    >
      {recovery.failures.length > 0 && (
        <ul className={styles['failures']} role="alert">
          {recovery.failures.map((failure) => (
            <li key={`${failure.code} ${failure.path ?? ''}`}>{failureText(failure)}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
