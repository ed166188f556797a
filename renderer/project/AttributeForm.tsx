import { AttributeType } from '../../shared/project.ts';
import { Select } from '../design/Select.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { LabelChecks } from './LabelChecks.tsx';
import { PartFrame } from './PartFrame.tsx';
import styles from './PartForm.module.css';
import type { PartFormProps } from './PartTab.tsx';
import { useProblemText } from './useProblemText.ts';

/** The form of an attribute of marks. */
export function AttributeForm({ part, draft, onChange }: PartFormProps<'attributes'>) {
  const { t } = useTranslation('project');
  const problemText = useProblemText(draft.project);
  const options = AttributeType.shape.type.options;
  const types = options.map((value) => ({ value, label: t(`attributes.type.${value}`) }));
  const problem = findProblem(draft, part.id);
  return (
    <PartFrame kind="attributes" {...{ part, draft, onChange }}>
      <div className={styles['group']}>
        <span className={styles['caption']}>{t('attributes.typeLabel')}</span>
        <Select
          label={t('attributes.typeLabel')}
          options={types}
          value={part.type}
          onChange={(type) => {
            onChange({ type });
          }}
        />
      </div>
      {part.type === 'list' && <ChoiceList kind="attributes" {...{ part, draft, onChange }} />}
      <LabelChecks
        caption={t('attributes.labels')}
        project={draft.project}
        chosen={part.labels}
        problem={problem === undefined ? null : problemText(problem)}
        onChange={(labels) => {
          onChange({ labels });
        }}
      />
    </PartFrame>
  );
}

function findProblem({ problems }: PartFormProps<'attributes'>['draft'], partId: string) {
  return problems.find(
    ({ kind, id, box }) => kind === 'attributes' && id === partId && box === 'labels',
  );
}
