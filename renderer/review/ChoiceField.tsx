import { Select } from '../design/Select.tsx';
import styles from './ChoiceField.module.css';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A list with its name above it, as text boxes have it. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  return (
    <div className={styles['field']}>
      <span aria-hidden className={styles['label']}>
        {props.label}
      </span>
      <Select {...props} />
    </div>
  );
}
