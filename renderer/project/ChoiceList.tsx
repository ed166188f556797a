import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import {
  putChoiceAway,
  putChoiceBack,
  type Choice,
  type Chosen,
} from '../../app/project/changeChoices.ts';
import { idFromName } from '../../app/project/partId.ts';
import { IconButton } from '../design/IconButton.tsx';
import { TextField } from '../design/TextField.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PartForm.module.css';
import { RestoreButton } from './RestoreButton.tsx';
import type { ProjectDraft } from './useProjectDraft.ts';
import { useProblemText } from './useProblemText.ts';

interface ChoiceListProps {
  kind: 'fields' | 'attributes';
  part: Chosen & { id: string };
  draft: ProjectDraft;
  onChange: (changes: Partial<Chosen>) => void;
}

/** The values that can be chosen, each with its names. */
export function ChoiceList({ kind, part, draft, onChange }: ChoiceListProps) {
  const { t } = useTranslation('project');
  const problemText = useProblemText(draft.project);
  const { choices } = part;
  const problem = draft.problems.find(
    (each) => each.kind === kind && each.id === part.id && each.box === 'choices',
  );
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['caption']}>{t('choices.title')}</legend>
      {choices.map((choice) => (
        <ChoiceRow
          key={choice.id}
          choice={choice}
          onChange={(changed) => {
            onChange({ choices: choices.map((each) => (each.id === choice.id ? changed : each)) });
          }}
          onRemove={() => {
            onChange(putChoiceAway(part, choice.id, draft.isNewChoice(kind, part.id, choice.id)));
          }}
        />
      ))}
      <NewChoice
        onAdd={(name) => {
          const id = freeChoiceId([...choices, ...(part.formerChoices ?? [])], name);
          onChange({ choices: [...choices, { id, name: { en: name, vi: name } }] });
        }}
      />
      <FormerChoices {...{ part, onChange }} />
      {problem !== undefined && <p className={styles['problem']}>{problemText(problem)}</p>}
    </fieldset>
  );
}

/** Values that were put away; what articles say with them is there still. */
function FormerChoices({ part, onChange }: Pick<ChoiceListProps, 'part' | 'onChange'>) {
  const { t } = useTranslation('project');
  const locale = useLocale();
  const { formerChoices = [] } = part;
  if (formerChoices.length === 0) return null;
  return (
    <ul className={styles['former']} aria-label={t('choices.putAway')}>
      {formerChoices.map(({ id, name }) => (
        <li key={id}>
          <span>{name[locale]}</span>
          <RestoreButton
            name={name[locale]}
            onRestore={() => {
              onChange(putChoiceBack(part, id));
            }}
          />
        </li>
      ))}
    </ul>
  );
}

interface ChoiceRowProps {
  choice: Choice;
  onChange: (choice: Choice) => void;
  onRemove: () => void;
}

function ChoiceRow({ choice, onChange, onRemove }: ChoiceRowProps) {
  const { t } = useTranslation('project');
  const { id, name } = choice;
  return (
    <div className={styles['choice']}>
      {(['en', 'vi'] as const).map((box) => (
        <TextField
          key={box}
          lang={box}
          label={t(`choices.${box}`, { id })}
          isLabelHidden
          value={name[box]}
          onChange={(typed) => {
            onChange({ id, name: { ...name, [box]: typed } });
          }}
        />
      ))}
      <IconButton icon={X} label={t('choices.remove', { name: name.en })} onClick={onRemove} />
    </div>
  );
}

function NewChoice({ onAdd }: { onAdd: (name: string) => void }) {
  const { t } = useTranslation('project');
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <div className={styles['choice']}>
      <TextField
        label={t('choices.new')}
        isLabelHidden
        placeholder={t('choices.new')}
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <IconButton
        icon={Plus}
        label={t('choices.add')}
        disabled={name.trim() === ''}
        onClick={add}
      />
    </div>
  );
}

function freeChoiceId(choices: readonly Choice[], name: string): string {
  const stem = idFromName('attributes', name) ?? 'value';
  const taken = new Set(choices.map(({ id }) => id));
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}
