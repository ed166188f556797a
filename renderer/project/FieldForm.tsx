import { Field } from '../../shared/project.ts';
import { Select } from '../design/Select.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { PartFrame } from './PartFrame.tsx';
import styles from './PartForm.module.css';
import type { PartFormProps } from './PartTab.tsx';
import { RequiredCheck } from './RequiredCheck.tsx';

/** The form of a field. */
export function FieldForm({ part, draft, onChange }: PartFormProps<'fields'>) {
  const { t } = useTranslation('project');
  const types = Field.shape.type.options.map((value) => ({
    value,
    label: t(`fields.type.${value}`),
  }));
  return (
    <PartFrame kind="fields" {...{ part, draft, onChange }}>
      <div className={styles['group']}>
        <span className={styles['caption']}>{t('fields.typeLabel')}</span>
        <Select
          label={t('fields.typeLabel')}
          options={types}
          value={part.type}
          onChange={(type) => {
            onChange({ type });
          }}
        />
        {!draft.isNew('fields', part.id) && (
          <p className={styles['hint']}>{t('fields.typeHint')}</p>
        )}
      </div>
      {part.type === 'choice' && <ChoiceList kind="fields" {...{ part, draft, onChange }} />}
      <RequiredCheck kind="fields" {...{ part, onChange }} />
    </PartFrame>
  );
}
