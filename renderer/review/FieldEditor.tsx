import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../shared/project.ts';
import { Button } from '../design/Button.tsx';
import { Select } from '../design/Select.tsx';
import { TextField } from '../design/TextField.tsx';
import styles from './FieldEditor.module.css';
import { findFieldProblem } from './fieldValue.ts';
import { saveOrLeave } from './saveOrLeave.ts';
import { useLocale } from '../localisation/useLocale.ts';
import { useSelectedInput } from './useSelectedInput.ts';

interface FieldEditorProps {
  field: Field;
  value: string | null;
  /** Called with null when the value is unknown. */
  onSave: (value: string | null) => void;
  onCancel: () => void;
}

/** Edits a value in place: a list for choices, else a text box that knows the field's form. */
export function FieldEditor(props: FieldEditorProps) {
  return props.field.type === 'choice' ? <ChoiceEditor {...props} /> : <WordEditor {...props} />;
}

function WordEditor({ field, value, onSave, onCancel }: FieldEditorProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const [text, setText] = useState(value ?? '');
  const [isTried, setIsTried] = useState(false);
  const input = useSelectedInput();
  const written = text.normalize('NFC').trim();
  const problem = written === '' ? null : findFieldProblem(field, written);
  const save = () => {
    setIsTried(true);
    if (problem === null) onSave(written === '' ? null : written);
  };
  return (
    <div className={styles['editor']}>
      <TextField
        ref={input}
        label={t('field.value', { field: field.name[locale] })}
        isLabelHidden
        lang="vi"
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          saveOrLeave(event, save, onCancel);
        }}
        error={isTried && problem !== null ? t(`field.${problem}`) : null}
        {...(field.type === 'date' && { placeholder: t('field.datePlaceholder') })}
        {...(field.type === 'dateTime' && { placeholder: t('field.dateTimePlaceholder') })}
      />
      <EditorButtons
        onSave={save}
        onCancel={onCancel}
        onUnknown={() => {
          onSave(null);
        }}
      />
    </div>
  );
}

const UNKNOWN = 'unknown value';

function ChoiceEditor({ field, value, onSave, onCancel }: FieldEditorProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const [chosen, setChosen] = useState(value ?? UNKNOWN);
  const options = [
    ...field.choices.map(({ id, name }) => ({ value: id, label: name[locale] })),
    { value: UNKNOWN, label: t('itemState.unknown') },
  ];
  return (
    <div className={styles['editor']}>
      <Select
        label={t('field.value', { field: field.name[locale] })}
        options={options}
        value={chosen}
        onChange={setChosen}
      />
      <EditorButtons
        onCancel={onCancel}
        onSave={() => {
          onSave(chosen === UNKNOWN ? null : chosen);
        }}
      />
    </div>
  );
}

interface EditorButtonsProps {
  onSave: () => void;
  onCancel: () => void;
  /** Absent where the list of choices has "unknown" itself. */
  onUnknown?: () => void;
}

function EditorButtons({ onSave, onCancel, onUnknown }: EditorButtonsProps) {
  const { t } = useTranslation('review');
  return (
    <div className={styles['buttons']}>
      <Button size="small" variant="primary" onClick={onSave}>
        {t('action.save')}
      </Button>
      {onUnknown && (
        <Button size="small" onClick={onUnknown}>
          {t('action.setUnknown')}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
