import type { Project } from '../../../shared/project.ts';
import { Select } from '../../design/Select.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { NAME_KINDS, type NameKind, type UnknownNames } from './importCalls.ts';
import styles from './ImportReport.module.css';
import { type NameChoice, type NameChoices, projectLabelId } from './nameChoices.ts';

interface NameMappingProps {
  unknownNames: UnknownNames;
  project: Project;
  choices: NameChoices;
  onChange: (choices: NameChoices) => void;
}

/** What becomes of each label, field, attribute and relation that the project lacks. */
export function NameMapping({ unknownNames, ...props }: NameMappingProps) {
  return NAME_KINDS.filter((kind) => unknownNames[kind].length > 0).map((kind) => (
    <Kind key={kind} kind={kind} names={unknownNames[kind]} {...props} />
  ));
}

interface KindProps extends Omit<NameMappingProps, 'unknownNames'> {
  kind: NameKind;
  /** With how often each occurs. */
  names: UnknownNames[NameKind];
}

function Kind({ kind, names, project, choices, onChange }: KindProps) {
  const { t } = useTranslation('incoming');
  const known = (project[kind] ?? []).map(({ id }) => id);
  const options = (name: string) => [
    ...(kind === 'fields' ? [] : [{ value: '+', label: keepLabel(name) }]),
    { value: '-', label: t('names.leaveOut') },
    ...known.map((id) => ({ value: `=${id}`, label: id })),
  ];
  const keepLabel = (name: string) =>
    kind === 'labels' ? t('names.add', { id: projectLabelId(name) }) : t('names.keep');
  return (
    <section className={styles['mapping']} aria-labelledby={`unknown-${kind}`}>
      <h3 id={`unknown-${kind}`} className={styles['caption']}>
        {t(`names.${kind}`)}
      </h3>
      {names.map(([name, count]) => (
        <div key={name} className={styles['label']}>
          <span>
            <b>{name}</b> <span className={styles['note']}>{t('names.count', { count })}</span>
          </span>
          <Select
            label={t('names.becomes', { name })}
            value={writeChoice(choices[kind].get(name) ?? { type: 'leaveOut' })}
            options={options(name)}
            onChange={(value) => {
              const chosen = new Map([...choices[kind], [name, readChoice(value)]]);
              onChange({ ...choices, [kind]: chosen });
            }}
          />
        </div>
      ))}
    </section>
  );
}

function writeChoice(choice: NameChoice): string {
  if (choice.type === 'map') return `=${choice.to}`;
  return choice.type === 'keep' ? '+' : '-';
}

function readChoice(value: string): NameChoice {
  if (value.startsWith('=')) return { type: 'map', to: value.slice(1) };
  return { type: value === '+' ? 'keep' : 'leaveOut' };
}
