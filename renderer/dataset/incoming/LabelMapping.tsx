import { useTranslation } from 'react-i18next';
import type { Project } from '../../../shared/project.ts';
import { Select } from '../../design/Select.tsx';
import styles from './ImportReport.module.css';
import type { LabelChoice } from './labelChoices.ts';
import { projectLabelId } from './labelChoices.ts';

interface LabelMappingProps {
  /** With how often each occurs. */
  unknownLabels: readonly (readonly [string, number])[];
  project: Project;
  labels: ReadonlyMap<string, LabelChoice>;
  onChange: (labels: ReadonlyMap<string, LabelChoice>) => void;
}

/** What becomes of each label that the project lacks. */
export function LabelMapping({ unknownLabels, project, labels, onChange }: LabelMappingProps) {
  const { t } = useTranslation('incoming');
  if (unknownLabels.length === 0) return null;
  const options = (label: string) => [
    { value: '+', label: t('labels.add', { id: projectLabelId(label) }) },
    { value: '-', label: t('labels.leaveOut') },
    ...project.labels.map(({ id }) => ({ value: `=${id}`, label: id })),
  ];
  return (
    <section className={styles['mapping']} aria-labelledby="unknown-labels">
      <h3 id="unknown-labels" className={styles['caption']}>
        {t('labels.title')}
      </h3>
      {unknownLabels.map(([label, count]) => (
        <div key={label} className={styles['label']}>
          <span>
            <b>{label}</b> <span className={styles['note']}>{t('labels.count', { count })}</span>
          </span>
          <Select
            label={t('labels.becomes', { label })}
            value={writeChoice(labels.get(label) ?? { type: 'add' })}
            options={options(label)}
            onChange={(value) => {
              onChange(new Map([...labels, [label, readChoice(value)]]));
            }}
          />
        </div>
      ))}
    </section>
  );
}

function writeChoice(choice: LabelChoice): string {
  if (choice.type === 'map') return `=${choice.to}`;
  return choice.type === 'add' ? '+' : '-';
}

function readChoice(value: string): LabelChoice {
  if (value.startsWith('=')) return { type: 'map', to: value.slice(1) };
  return { type: value === '+' ? 'add' : 'leaveOut' };
}
