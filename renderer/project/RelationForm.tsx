import { CheckField } from '../design/CheckField.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { LabelChecks } from './LabelChecks.tsx';
import { PartFrame } from './PartFrame.tsx';
import styles from './PartForm.module.css';
import type { PartFormProps } from './PartTab.tsx';
import { useProblemText } from './useProblemText.ts';

/** The form of a type of relation. */
export function RelationForm({ part, draft, onChange }: PartFormProps<'relations'>) {
  const { t } = useTranslation('project');
  return (
    <PartFrame kind="relations" {...{ part, draft, onChange }}>
      <div className={styles['pair']}>
        <End box="from" {...{ part, draft, onChange }} />
        <End box="to" {...{ part, draft, onChange }} />
      </div>
      <CheckField
        label={t('relations.symmetric')}
        hint={t('relations.symmetricHint')}
        isChecked={part.isSymmetric}
        onChange={(isSymmetric) => {
          onChange({ isSymmetric });
        }}
      />
    </PartFrame>
  );
}

function End({ box, part, draft, onChange }: PartFormProps<'relations'> & { box: 'from' | 'to' }) {
  const { t } = useTranslation('project');
  const problemText = useProblemText(draft.project);
  const problem = draft.problems.find((each) => each.id === part.id && each.box === box);
  const end = part[box];
  return (
    <LabelChecks
      caption={t(`relations.${box}`)}
      project={draft.project}
      chosen={end.labels}
      problem={problem === undefined ? null : problemText(problem)}
      onChange={(labels) => {
        onChange({ [box]: { ...end, labels } });
      }}
      indicators={{
        isChosen: end.indicators === true,
        onChange: (indicators) => {
          onChange({ [box]: { ...end, indicators } });
        },
      }}
    />
  );
}
