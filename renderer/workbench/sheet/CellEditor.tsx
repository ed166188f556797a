import { useLayoutEffect, useRef, useState } from 'react';
import type { Field } from '../../../shared/project.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { findFieldProblem } from '../../../app/checks/findFieldProblem.ts';
import { saveOrLeave } from '../../review/saveOrLeave.ts';
import styles from './CellEditor.module.css';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { readTypedDate } from './typedDate.ts';

export interface CellEditorProps {
  field: Field;
  value: string | null;
  /** The letter that began the value, null when the value as it is shall be changed. */
  letter: string | null;
  /** `isLeft` when the editor lost the focus: what was typed is kept, and one is elsewhere already. */
  onSave: (value: string | null, isLeft?: boolean) => void;
  onCancel: () => void;
}

/** Edits the value of a cell in its place. An empty value is an unknown one. */
export function CellEditor(props: CellEditorProps) {
  return props.field.type === 'choice' ? <ChoiceEditor {...props} /> : <WordEditor {...props} />;
}

function WordEditor({ field, value, letter, onSave, onCancel }: CellEditorProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { text, setText, problem, save, cancel, leave } = useTypedValue({
    ...{ field, value, letter, onSave, onCancel },
  });
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <>
      <input
        ref={input}
        className={styles['input']}
        aria-label={t('field.value', { field: field.name[locale] })}
        aria-invalid={problem !== null}
        lang="vi"
        spellCheck={false}
        autoComplete="off"
        value={text}
        {...usePlaceholder(field)}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          saveOrLeave(event, save, cancel);
          event.stopPropagation();
        }}
        onBlur={leave}
      />
      {problem !== null && (
        <span role="alert" className={styles['problem']}>
          {t(`field.${problem}`)}
        </span>
      )}
    </>
  );
}

function usePlaceholder(field: Field): { placeholder?: string } {
  const { t } = useTranslation('review');
  const form = formOf(field);
  return form === null ? {} : { placeholder: t(`field.${form}Placeholder`) };
}

/** What is typed; its problem is told once it was tried. What was typed well is kept on leaving. */
function useTypedValue({ field, value, letter, onSave, onCancel }: CellEditorProps) {
  const [text, setText] = useState(letter === null ? (value ?? '') : '');
  const [isTried, setIsTried] = useState(false);
  const isDone = useRef(false);
  const typed = text.normalize('NFC').trim();
  const written = formOf(field) === null ? typed : readTypedDate(typed, value);
  const problem = written === '' ? null : findFieldProblem(field, written);
  const write = (isLeft: boolean) => {
    setIsTried(true);
    if (problem !== null) return;
    isDone.current = true;
    onSave(written === '' ? null : written, isLeft);
  };
  const cancel = () => {
    isDone.current = true;
    onCancel();
  };
  return {
    text,
    setText,
    problem: isTried ? problem : null,
    save: () => {
      write(false);
    },
    cancel,
    leave: () => {
      if (isDone.current) return;
      if (problem === null && written !== (value ?? '')) write(true);
      else cancel();
    },
  };
}

function formOf({ type }: Field): 'date' | 'dateTime' | null {
  return type === 'date' || type === 'dateTime' ? type : null;
}
