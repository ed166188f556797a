import { Toast } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, Info, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../localisation/useTranslation.ts';
import { Button } from './Button.tsx';
import styles from './ToastRegion.module.css';
import { toastManager } from './toasts.ts';

/**
 * Where the messages of `showToast` appear; wraps the app. F6 moves the focus to them
 * where the screen itself has no use for that key.
 */
export function ToastRegion({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider toastManager={toastManager} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles['viewport']}>
          <Messages />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

const SIGNS = new Map<string | undefined, LucideIcon>([
  ['hint', Info],
  ['danger', CircleAlert],
]);

function Messages() {
  const { t } = useTranslation();
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => {
    const Sign = SIGNS.get(toast.type) ?? CircleCheck;
    return (
      <Toast.Root key={toast.id} toast={toast} className={styles['toast']}>
        <Toast.Content className={styles['content']}>
          <Sign aria-hidden size={16} className={styles['sign']} />
          <Toast.Title className={styles['text']} render={<p />} />
          {toast.actionProps && <Toast.Action render={<Button size="small" />} />}
          <Toast.Close
            aria-label={t('action.close')}
            render={<Button variant="quiet" size="small" icon={X} isIconOnly />}
          />
        </Toast.Content>
      </Toast.Root>
    );
  });
}
