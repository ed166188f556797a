import { Field } from '@base-ui/react/field';
import type { KeyboardEventHandler, Ref } from 'react';
import styles from './TextArea.module.css';

interface TextAreaProps {
  label: string;
  /** Kept for screen readers, not shown. */
  isLabelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  lang?: string;
  onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
  onBlur?: () => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A box for words of some lines; it grows with them. */
export function TextArea({ label, isLabelHidden = false, onChange, ...box }: TextAreaProps) {
  return (
    <Field.Root className={styles['field']}>
      <Field.Label className={isLabelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </Field.Label>
      <Field.Control
        className={styles['area']}
        render={
          <textarea
            rows={2}
            spellCheck={false}
            {...box}
            onChange={({ target }) => {
              onChange(target.value);
            }}
          />
        }
      />
    </Field.Root>
  );
}
