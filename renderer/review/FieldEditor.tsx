import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { Field, Project } from '../../shared/project.ts';
import { Button } from '../design/Button.tsx';
import { Select } from '../design/Select.tsx';
import { SuggestField } from '../design/SuggestField.tsx';
import { TextField } from '../design/TextField.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './FieldEditor.module.css';
import { DateEditor } from './fields/DateEditor.tsx';
import { readTypedDate, type KnownDates } from './fields/typedDate.ts';
import { findFieldProblem } from '../../app/checks/findFieldProblem.ts';
import { dropKeptDraft, useKeptDraft } from './keptDraft.ts';
import { suggestPlaces } from './places.ts';
import { saveOrLeave } from './saveOrLeave.ts';
import { useSelectedInput } from './useSelectedInput.ts';

interface FieldEditorProps {
  field: Field;
  /** What the value is and why it is unknown, as they are stored. */
  value: string | null;
  note: string;
  /** True when it opens to say why the value is unknown. */
  isUnknown?: boolean;
  articleId: ArticleId;
  project: Project;
  /** When the article was printed, as an ISO date; null when unknown. */
  printed: string | null;
  /** Called with null when the value is unknown, and why, or an empty text. */
  onSave: (value: string | null, note: string) => void;
  onCancel: () => void;
}

type Draft = { text: string; note: string; isUnknown: '' | 'true' };

/** Edits a value in place by the field's type; or says that it is unknown, and why. */
export function FieldEditor(props: FieldEditorProps) {
  const { field, value, note, articleId, printed } = props;
  const [isTried, setIsTried] = useState(false);
  const entry = { key: `field/${field.id}`, layer: 'fields' } as const;
  const [draft, change] = useKeptDraft<Draft>(articleId, entry, () => {
    return { text: value ?? '', note, isUnknown: props.isUnknown === true ? 'true' : '' };
  });
  const isUnknown = draft.isUnknown === 'true';
  const read = readValue(field, draft.text, { former: value, printed });
  const problem = isUnknown || read === null ? null : findFieldProblem(field, read);
  const save = () => {
    setIsTried(true);
    if (problem !== null) return;
    dropKeptDraft(articleId);
    props.onSave(isUnknown ? null : read, draft.note.normalize('NFC').trim());
  };
  const leave = () => {
    dropKeptDraft(articleId);
    props.onCancel();
  };
  const shown = { ...props, draft, change, problem: isTried ? problem : null };
  return (
    <div
      className={styles['editor']}
      onKeyDown={(event: KeyboardEvent) => {
        saveOrLeave(event, save, leave);
      }}
    >
      {isUnknown ? <ReasonBox {...shown} /> : <ValueBox {...shown} />}
      <EditorButtons
        onSave={save}
        onCancel={leave}
        isUnknown={isUnknown}
        onUnknown={() => {
          change({ isUnknown: isUnknown ? '' : 'true' });
        }}
      />
    </div>
  );
}

/** Null for an empty box; what is no date stays as it was typed, for its problem to be told. */
function readValue(field: Field, text: string, known: KnownDates): string | null {
  const written = text.normalize('NFC').trim();
  if (written === '') return null;
  if (field.type !== 'date' && field.type !== 'dateTime') return written;
  return readTypedDate(field, written, known)?.value ?? written;
}

interface BoxProps extends FieldEditorProps {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  problem: ReturnType<typeof findFieldProblem>;
}

function ValueBox({ field, value, draft, change, problem, printed, project }: BoxProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const input = useSelectedInput();
  const onChange = (text: string) => {
    change({ text });
  };
  const error = problem === null ? null : t(`field.${problem}`);
  const label = t('field.value', { field: field.name[locale] });
  const known = { former: value, printed };
  const box = { ref: input, label, isLabelHidden: true, lang: 'vi', value: draft.text, onChange };
  switch (field.type) {
    case 'date':
    case 'dateTime':
      return <DateEditor {...{ field, known, error, onChange }} text={draft.text} />;
    case 'place':
      return <SuggestField {...box} suggestions={suggestPlaces(project, draft.text)} />;
    case 'choice': {
      const options = field.choices.map(({ id, name }) => ({ value: id, label: name[locale] }));
      return <ChoiceBox {...{ label, options, onChange }} value={draft.text} />;
    }
    case 'text':
      return <TextField {...box} error={error} />;
  }
}

interface ChoiceBoxProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** It has the focus as it opens, as a text box has. */
function ChoiceBox({ value, ...props }: ChoiceBoxProps) {
  const { t } = useTranslation('review');
  const list = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    list.current?.focus();
  }, []);
  return (
    <Select
      ref={list}
      value={value === '' ? null : value}
      placeholder={t('field.choose')}
      {...props}
    />
  );
}

function ReasonBox({ draft, change }: BoxProps) {
  const { t } = useTranslation('review');
  const input = useSelectedInput();
  return (
    <TextField
      ref={input}
      label={t('field.reason')}
      placeholder={t('field.reasonPlaceholder')}
      value={draft.note}
      onChange={(note) => {
        change({ note });
      }}
    />
  );
}

interface EditorButtonsProps {
  onSave: () => void;
  onCancel: () => void;
  isUnknown: boolean;
  /** Between a value and none. */
  onUnknown: () => void;
}

function EditorButtons({ onSave, onCancel, isUnknown, onUnknown }: EditorButtonsProps) {
  const { t } = useTranslation('review');
  return (
    <div className={styles['buttons']}>
      <Button size="small" variant="primary" onClick={onSave}>
        {t(isUnknown ? 'action.saveUnknown' : 'action.save')}
      </Button>
      <Button size="small" onClick={onUnknown}>
        {t(isUnknown ? 'action.setValue' : 'action.setUnknown')}
      </Button>
      <Button size="small" variant="quiet" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
