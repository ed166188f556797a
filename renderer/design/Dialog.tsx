import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from '../localisation/useTranslation.ts';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import styles from './Dialog.module.css';
import { usePopupFocus } from './usePopupFocus.ts';

interface DialogProps {
  /** Called by Escape, by the close button and by a click beside the dialog. */
  onClose: () => void;
  title: string;
  description?: string;
  children?: ReactNode;
  /** The buttons, the one to take last. */
  footer?: ReactNode;
  isWide?: boolean;
  /** Takes all the room that the window has. */
  isFull?: boolean;
  /** Where the focus starts; the first control when not given. */
  initialFocus?: RefObject<HTMLElement | null>;
}

/** A modal dialog, open while it is there: it keeps the focus and gives it back. */
export function Dialog(props: DialogProps) {
  const { onClose, initialFocus, children, footer } = props;
  const { isWide = false, isFull = false } = props;
  const { take, giveBack } = usePopupFocus(initialFocus);
  return (
    <BaseDialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles['backdrop']} />
        <BaseDialog.Viewport className={styles['viewport']}>
          <BaseDialog.Popup
            ref={take}
            className={classNames(
              styles['popup'],
              isWide && styles['wide'],
              isFull && styles['full'],
            )}
            finalFocus={giveBack}
          >
            <Head {...props} />
            {children !== undefined && <div className={styles['body']}>{children}</div>}
            {footer !== undefined && <div className={styles['foot']}>{footer}</div>}
            <CloseButton />
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

function Head({ title, description }: DialogProps) {
  return (
    <header className={styles['head']}>
      <BaseDialog.Title className={styles['title']}>{title}</BaseDialog.Title>
      {description !== undefined && (
        <BaseDialog.Description className={styles['description']}>
          {description}
        </BaseDialog.Description>
      )}
    </header>
  );
}

/** Last in the order of focus, so that a dialog begins at its first own control. */
function CloseButton() {
  const { t } = useTranslation();
  return (
    <div className={styles['close']}>
      <BaseDialog.Close
        aria-label={t('action.close')}
        render={<Button variant="quiet" icon={X} isIconOnly />}
      />
    </div>
  );
}
