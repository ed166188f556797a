import { Select as BaseSelect } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import type { Ref } from 'react';
import styles from './Select.module.css';

interface Option<Value extends string> {
  value: Value;
  label: string;
}

export interface SelectProps<Value extends string> {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** The accessible name. */
  label: string;
  /** Shown while `value` is null. */
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, label, placeholder, isDisabled = false } = props;
  const { autoFocus = false, ref } = props;
  return (
    <BaseSelect.Root
      items={options}
      value={value}
      disabled={isDisabled}
      onValueChange={(next) => {
        if (next !== null) onChange(next);
      }}
    >
      <BaseSelect.Trigger
        ref={ref}
        autoFocus={autoFocus}
        className={styles['trigger']}
        aria-label={label}
      >
        <BaseSelect.Value className={styles['value']} placeholder={placeholder} />
        <BaseSelect.Icon className={styles['icon']}>
          <ChevronsUpDown aria-hidden size={14} />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner
          className={styles['positioner']}
          sideOffset={4}
          alignItemWithTrigger={false}
        >
          <BaseSelect.Popup className={styles['popup']}>
            {options.map((option) => (
              <Item key={option.value} {...option} />
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}

function Item({ value, label }: Option<string>) {
  return (
    <BaseSelect.Item value={value} className={styles['item']}>
      <BaseSelect.ItemIndicator className={styles['tick']}>
        <Check aria-hidden size={14} />
      </BaseSelect.ItemIndicator>
      <BaseSelect.ItemText className={styles['text']}>{label}</BaseSelect.ItemText>
    </BaseSelect.Item>
  );
}
