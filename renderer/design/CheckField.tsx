import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './CheckField.module.css';

interface CheckFieldProps {
  label: ReactNode;
  hint?: string;
  isChecked: boolean;
  isDisabled?: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A box with its words. */
export function CheckField({ label, hint, isChecked, isDisabled, onChange }: CheckFieldProps) {
  return (
    <label className={styles['field']}>
      <Checkbox.Root
        className={styles['box']}
        checked={isChecked}
        disabled={isDisabled ?? false}
        onCheckedChange={(next) => {
          onChange(next);
        }}
      >
        <Checkbox.Indicator className={styles['tick']}>
          <Check aria-hidden size={12} />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <span>
        {label}
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </span>
    </label>
  );
}
