import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import { classNames } from '../../design/classNames.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './CellEditor.module.css';
import type { CellEditorProps } from './CellEditor.tsx';

/** A list under the cell: its numbers, its first letters and the arrow keys choose. */
export function ChoiceEditor({ field, value, letter, onSave, onCancel }: CellEditorProps) {
  const { t } = useTranslation('review');
  const options = useOptions(field);
  const { index, save, onKeyDown } = useChoice(options, { value, letter, onSave, onCancel });
  const list = useRef<HTMLDivElement>(null);
  const locale = useLocale();
  useLayoutEffect(() => {
    list.current?.focus();
  }, []);
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={-1}
      className={styles['choices']}
      aria-label={t('field.value', { field: field.name[locale] })}
      aria-activedescendant={`choice-${index}`}
      onKeyDown={onKeyDown}
      onBlur={onCancel}
    >
      {options.map(({ id, label }, at) => (
        <div
          key={id ?? ''}
          id={`choice-${at}`}
          role="option"
          aria-selected={at === index}
          className={classNames(styles['choice'], at === index && styles['chosen'])}
          onPointerDown={(event) => {
            event.preventDefault();
            save(at);
          }}
        >
          <span className={styles['number']}>{at + 1}</span>
          {label}
        </div>
      ))}
    </div>
  );
}

interface Option {
  /** Null for "unknown". */
  id: string | null;
  label: string;
}

function useOptions({ choices }: CellEditorProps['field']): Option[] {
  const { t } = useTranslation('review');
  const locale = useLocale();
  return [
    ...choices.map(({ id, name }) => ({ id, label: name[locale] })),
    { id: null, label: t('itemState.unknown') },
  ];
}

function useChoice(
  options: readonly Option[],
  { value, letter, onSave, onCancel }: Omit<CellEditorProps, 'field'>,
) {
  const labels = options.map(({ label }) => label);
  const [index, setIndex] = useState(() => {
    const current = options.findIndex(({ id }) => id === value);
    return letter === null ? Math.max(0, current) : choiceAfter(letter, -1, labels);
  });
  const save = (at: number) => {
    onSave(options[at]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const number = /^[1-9]$/.test(event.key) ? Number(event.key) : null;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter') save(index);
    else if (number !== null && number <= options.length) save(number - 1);
    else setIndex(choiceAfter(event.key, index, labels));
    if (event.key !== 'Tab') event.preventDefault();
  };
  return { index, save, onKeyDown };
}

/** The next choice that begins with a letter, or the one above or below; the same when there is none. */
function choiceAfter(key: string, index: number, labels: readonly string[]): number {
  const last = labels.length - 1;
  if (key === 'ArrowDown') return Math.min(index + 1, last);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key.length !== 1) return index;
  const begins = (label: string) => fold(label).startsWith(fold(key));
  const after = labels.findIndex((label, at) => at > index && begins(label));
  return after === -1 ? Math.max(labels.findIndex(begins), 0) : after;
}

function fold(words: string): string {
  return foldDiacritics(words.normalize('NFC'));
}
