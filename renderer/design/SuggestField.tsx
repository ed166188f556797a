import { Autocomplete } from '@base-ui/react/autocomplete';
import { useId, type Ref } from 'react';
import { classNames } from './classNames.ts';
import list from './Select.module.css';
import styles from './TextField.module.css';

interface SuggestFieldProps {
  label: string;
  /** Kept for screen readers, not shown. */
  isLabelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** What is offered for what was typed, the best first. */
  suggestions: readonly string[];
  lang?: string;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** A text box that offers words to take; others can be typed all the same. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, isLabelHidden = false, value, onChange, suggestions, lang, onBlur, ref } = props;
  const id = useId();
  return (
    <Autocomplete.Root items={suggestions} filter={null} value={value} onValueChange={onChange}>
      <div className={styles['field']}>
        <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles['label']}>
          {label}
        </label>
        <Autocomplete.Input
          ref={ref}
          id={id}
          lang={lang}
          spellCheck={false}
          onBlur={onBlur}
          className={classNames(styles['input'])}
        />
      </div>
      <Autocomplete.Portal>
        <Autocomplete.Positioner className={list['positioner']} sideOffset={4}>
          <Autocomplete.Popup
            className={classNames(list['popup'], suggestions.length === 0 && list['empty'])}
          >
            <Autocomplete.List>
              {(suggestion: string) => (
                <Autocomplete.Item key={suggestion} value={suggestion} className={list['item']}>
                  <span lang={lang} className={list['text']}>
                    {suggestion}
                  </span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
