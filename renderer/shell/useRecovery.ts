import { useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { recoverEdits, type LostEdits } from '../commands/recoverBackup.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';

/** Puts lost decisions back. It is over when all are back, or when the user closes it. */
export function useRecovery(lost: LostEdits) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const close = () => {
    setIsOver(true);
  };
  const recover = async () => {
    setIsBusy(true);
    const result = await recoverEdits(lost.entries);
    setIsBusy(false);
    const remaining = result.ok ? result.value.failures : [result.failure];
    setFailures(remaining);
    if (remaining.length > 0) return;
    close();
    showToast({ text: t('recovery.done') });
  };
  return { isOver, isBusy, failures, close, recover };
}
