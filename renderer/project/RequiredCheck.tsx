import { CheckField } from '../design/CheckField.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';

interface RequiredCheckProps {
  kind: 'labels' | 'fields';
  part: { isRequired?: boolean | undefined };
  onChange: (changes: { isRequired: boolean }) => void;
}

/** Whether every article should have such a part. */
export function RequiredCheck({ kind, part, onChange }: RequiredCheckProps) {
  const { t } = useTranslation('project');
  return (
    <CheckField
      label={t('fields.required')}
      hint={t(`${kind}.requiredHint`)}
      isChecked={part.isRequired === true}
      onChange={(isRequired) => {
        onChange({ isRequired });
      }}
    />
  );
}
