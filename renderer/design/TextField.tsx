import { Field } from '@base-ui/react/field';
import type { LucideIcon } from 'lucide-react';
import type { KeyboardEventHandler, ReactNode, Ref } from 'react';
import { classNames } from './classNames.ts';
import styles from './TextField.module.css';

interface TextFieldProps {
  label: string;
  /** Kept for screen readers, not shown. */
  isLabelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  hint?: string;
  /** What is wrong with the value and what would be right; null or absent when nothing is. */
  error?: string | null;
  icon?: LucideIcon;
  /** A small control inside the box, at its end. */
  end?: ReactNode;
  type?: 'text' | 'search' | 'date';
  lang?: string;
  onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden = false, hint, error = null } = props;
  return (
    <Field.Root className={styles['field']} invalid={error !== null}>
      <Field.Label className={isLabelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </Field.Label>
      <Box {...props} />
      {hint !== undefined && (
        <Field.Description className={styles['hint']}>{hint}</Field.Description>
      )}
      {error !== null && (
        <Field.Error match className={styles['error']}>
          {error}
        </Field.Error>
      )}
    </Field.Root>
  );
}

function Box(props: TextFieldProps) {
  const { value, onChange, placeholder, icon: Icon, end, type = 'text' } = props;
  const { lang, onKeyDown, onBlur, ref } = props;
  return (
    <div className={styles['box']}>
      {Icon && <Icon aria-hidden size={15} className={styles['icon']} />}
      <Field.Control
        ref={ref}
        type={type}
        lang={lang}
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        onValueChange={onChange}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        className={classNames(
          styles['input'],
          Icon && styles['withIcon'],
          end !== undefined && styles['withEnd'],
        )}
      />
      {end !== undefined && <span className={styles['end']}>{end}</span>}
    </div>
  );
}
