import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';

/** Says what one step did to many places, with the way back; only of the last step, as that is undone. */
export function useTellStep(): (text: string, undo: () => void) => void {
  const { t } = useTranslation('review');
  return (text, undo) => {
    showToast({ text, topic: 'step', action: { label: t('header.undo'), onAct: undo } });
  };
}
