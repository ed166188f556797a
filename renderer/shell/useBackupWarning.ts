import { useEffect, useEffectEvent } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { useJournalFailure } from '../commands/journal.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from './useFailureText.ts';

/** Tells at once, on every screen, when the backup of a decision could not be written. */
export function useBackupWarning(): void {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const failure = useJournalFailure();
  const tell = useEffectEvent((told: Failure) => {
    showToast({ text: t('backup.failed', { reason: failureText(told) }), tone: 'danger' });
  });
  useEffect(() => {
    if (failure !== null) tell(failure);
  }, [failure]);
}
