import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import styles from './RowCheckbox.module.css';

interface RowCheckboxProps {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** Whether a row is among those that something is done to. */
export function RowCheckbox({ label, isChecked, onChange }: RowCheckboxProps) {
  return (
    <Checkbox.Root
      checked={isChecked}
      onCheckedChange={onChange}
      aria-label={label}
      className={styles['box']}
    >
      <Checkbox.Indicator className={styles['tick']}>
        <Check aria-hidden size={13} strokeWidth={3} />
      </Checkbox.Indicator>
    </Checkbox.Root>
  );
}
