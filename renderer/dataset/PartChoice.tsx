import type { Project } from '../../shared/project.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { CheckField } from '../design/CheckField.tsx';
import type { ExportChoice } from './exportChoice.ts';
import styles from './ExportScreen.module.css';

interface PartChoiceProps {
  choice: ExportChoice;
  project: Project;
  onChange: (part: Partial<ExportChoice>) => void;
}

/** Which labels are taken, and whether fields and indicators are. */
export function PartChoice({ choice, project, onChange }: PartChoiceProps) {
  const { t } = useTranslation('dataset');
  const { withoutLabels, hasFields, hasIndicators } = choice;
  return (
    <fieldset className={styles['fieldset']}>
      <legend className={styles['caption']}>{t('parts.label')}</legend>
      <div className={styles['labels']}>
        {project.labels.map(({ id }) => (
          <CheckField
            key={id}
            label={id}
            isChecked={!withoutLabels.includes(id)}
            onChange={(isChecked) => {
              const others = withoutLabels.filter((other) => other !== id);
              onChange({ withoutLabels: isChecked ? others : [...others, id] });
            }}
          />
        ))}
        <CheckField
          label={t('parts.fields')}
          isChecked={hasFields}
          onChange={(isChecked) => {
            onChange({ hasFields: isChecked });
          }}
        />
        <CheckField
          label={t('parts.indicators')}
          isChecked={hasIndicators}
          onChange={(isChecked) => {
            onChange({ hasIndicators: isChecked });
          }}
        />
      </div>
    </fieldset>
  );
}
