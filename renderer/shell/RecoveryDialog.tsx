import { useEffect, useState } from 'react';
import { findLostEdits, type LostEdits } from '../commands/recoverBackup.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './RecoveryDialog.module.css';
import { useFailureText } from './useFailureText.ts';
import { useRecovery } from './useRecovery.ts';

/**
 * Looks once whether the backup has decisions that the store lacks, and offers to put them back.
 * Shown from when the articles have been read, because decisions are put back onto their articles.
 */
export function RecoveryDialog() {
  const [lost, setLost] = useState<LostEdits | null>(null);
  useEffect(() => {
    void findLostEdits().then((result) => {
      if (result.ok && result.value.entries.length > 0) setLost(result.value);
    });
  }, []);
  return lost && <Offer lost={lost} />;
}

function Offer({ lost }: { lost: LostEdits }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { isOver, isBusy, failures, close, recover } = useRecovery(lost);
  const hasFailed = failures.length > 0;
  if (isOver) return null;
  return (
    <Dialog
      onClose={close}
      title={t('recovery.title')}
      description={t('recovery.text', {
        count: lost.entries.length,
        articles: t('recovery.articles', { count: lost.articleCount }),
      })}
      footer={
        <>
          <Button onClick={close}>{t(hasFailed ? 'action.close' : 'recovery.later')}</Button>
          <Button variant="primary" disabled={isBusy} onClick={() => void recover()}>
            {t(hasFailed ? 'action.retry' : 'recovery.recover')}
          </Button>
        </>
      }
    >
      {hasFailed ? (
        <ul className={styles['failures']} role="alert">
          {failures.map((failure) => (
            <li key={`${failure.code} ${failure.path ?? ''}`}>{failureText(failure)}</li>
          ))}
        </ul>
      ) : undefined}
    </Dialog>
  );
}
