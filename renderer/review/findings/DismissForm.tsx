import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './DismissForm.module.css';

interface DismissFormProps {
  onDismiss: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why a finding is right; the reason may be left out. */
export function DismissForm({ onDismiss, onCancel }: DismissFormProps) {
  const { t } = useTranslation('findings');
  const { t: tCommon } = useTranslation();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <div className={styles['form']}>
      <TextField
        ref={field}
        label={t('reason')}
        isLabelHidden
        placeholder={t('reason')}
        value={reason}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDismiss(reason);
          if (event.key === 'Escape') {
            event.stopPropagation();
            onCancel();
          }
        }}
      />
      <Button
        size="small"
        variant="primary"
        onClick={() => {
          onDismiss(reason);
        }}
      >
        {t('dismissNow')}
      </Button>
      <Button size="small" onClick={onCancel}>
        {tCommon('action.cancel')}
      </Button>
    </div>
  );
}
