import { showToast, STEP_TOPIC } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';

/**
 * Says what one step did to many places, with the way back. As the last step is what is undone, the
 * next command takes this away (`useReport`).
 */
export function useTellStep(): (text: string, undo: () => void) => void {
  const { t } = useTranslation('review');
  return (text, undo) => {
    showToast({ text, topic: STEP_TOPIC, action: { label: t('header.undo'), onAct: undo } });
  };
}
