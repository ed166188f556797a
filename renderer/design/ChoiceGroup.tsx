import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import styles from './ChoiceGroup.module.css';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
  isDisabled?: boolean;
}

interface ChoiceGroupProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, all in view. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, choices, value, onChange } = props;
  const labelId = useId();
  return (
    <div className={styles['group']}>
      <span id={labelId} className={styles['caption']}>
        {label}
      </span>
      <RadioGroup
        aria-labelledby={labelId}
        className={styles['choices']}
        value={value}
        onValueChange={(next) => {
          onChange(next);
        }}
      >
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <Radio.Root
              value={choice.value}
              disabled={choice.isDisabled ?? false}
              className={styles['radio']}
            >
              <Radio.Indicator className={styles['dot']} />
            </Radio.Root>
            <span>
              <span className={styles['label']}>{choice.label}</span>
              {choice.hint !== undefined && <span className={styles['hint']}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
