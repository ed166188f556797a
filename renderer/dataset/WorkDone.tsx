import { CircleCheckBig } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';

interface WorkDoneProps {
  title: string;
  text: string;
  /** What else can be done, as a button. */
  action?: ReactNode;
  onClose: () => void;
}

/** What has become of a dataset or bundle. */
export function WorkDone({ title, text, action, onClose }: WorkDoneProps) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={CircleCheckBig}
      title={title}
      text={text}
      actions={
        <>
          {action}
          <Button autoFocus variant="primary" onClick={onClose}>
            {t('action.close')}
          </Button>
        </>
      }
    />
  );
}
