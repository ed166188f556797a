import { Toast } from '@base-ui/react/toast';

export const toastManager = Toast.createToastManager();

/** What was done last to many places, with the way back. */
export const STEP_TOPIC = 'step';

interface ToastMessage {
  text: string;
  /** What was said last about the same goes when this comes; the text when not given. */
  topic?: string;
  /** `done` unless it says that something could not be done, or that it failed. */
  tone?: 'done' | 'hint' | 'danger';
  action?: { label: string; onAct: () => void };
}

/**
 * Says in passing what was done or what failed. A `danger` message stays twice as long and is
 * announced at once. A hint takes the place of the last one, and a text shown again its own.
 */
export function showToast({ text, topic, tone = 'done', action }: ToastMessage): void {
  const id = topic ?? (tone === 'hint' ? tone : text);
  toastManager.add({
    id,
    title: text,
    type: tone,
    timeout: tone === 'danger' ? 12_000 : 6_000,
    priority: tone === 'danger' ? 'high' : 'low',
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          toastManager.close(id);
          action.onAct();
        },
      },
    }),
  });
}

/** Takes back what was said about a topic, if it is still there. */
export function closeToast(topic: string): void {
  toastManager.close(topic);
}
