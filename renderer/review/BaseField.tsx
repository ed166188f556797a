import { TextField } from '../design/TextField.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { ChoiceField } from './ChoiceField.tsx';

interface BaseFieldProps {
  /** `plan`, `same_period`, `year:2019`, or an empty text for none. */
  base: string;
  hasProblem: boolean;
  onChange: (base: string) => void;
}

/** What a value is compared with; a year has a box of its own. */
export function BaseField({ base, hasProblem, onChange }: BaseFieldProps) {
  const { t } = useTranslation('review');
  const isYear = base.startsWith('year:');
  return (
    <>
      <ChoiceField
        label={t('indicator.base')}
        value={isYear ? 'year:' : base}
        options={[
          { value: '', label: t('indicator.none') },
          { value: 'plan', label: t('indicator.bases.plan') },
          { value: 'same_period', label: t('indicator.bases.same_period') },
          { value: 'year:', label: t('indicator.bases.year') },
        ]}
        onChange={onChange}
      />
      {isYear && (
        <TextField
          label={t('indicator.baseYear')}
          value={base.slice('year:'.length)}
          onChange={(year) => {
            onChange(`year:${year.trim()}`);
          }}
          error={hasProblem ? t('indicator.notBase') : null}
        />
      )}
    </>
  );
}
