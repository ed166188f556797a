import { ReviewStatus } from '../../shared/review.ts';
import { ChoiceGroup } from '../design/ChoiceGroup.tsx';
import { Select } from '../design/Select.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { ExportChoice } from './exportChoice.ts';
import styles from './ExportScreen.module.css';
import type { Scopes } from './useScopes.ts';

interface ScopeChoiceProps {
  choice: ExportChoice;
  scopes: Scopes;
  onChange: (part: Partial<ExportChoice>) => void;
}

const PLAIN = ['all', 'reviewed', 'listed'] as const;
/** The other statuses, chosen by name. */
const STATUSES = ReviewStatus.exclude(['reviewed']).options;

export function ScopeChoice({ choice, scopes, onChange }: ScopeChoiceProps) {
  const { t } = useTranslation('dataset');
  const { t: tCommon } = useTranslation();
  const plain = PLAIN.find((scope) => scope === choice.scope);
  const status = STATUSES.find((scope) => scope === choice.scope) ?? 'inWork';
  const countOf = (scope: keyof Scopes) => t('articles', { count: scopes[scope]?.length ?? 0 });
  return (
    <div className={styles['group']}>
      <ChoiceGroup
        label={t('scope.label')}
        value={plain ?? 'status'}
        onChange={(scope) => {
          onChange({ scope: scope === 'status' ? status : scope });
        }}
        choices={[
          ...PLAIN.map((scope) => ({
            value: scope,
            label: t(`scope.${scope}`),
            hint: countOf(scope),
            isDisabled: scopes[scope]?.length === 0,
          })),
          { value: 'status' as const, label: t('scope.status'), hint: countOf(status) },
        ]}
      />
      {plain === undefined && (
        <Select
          label={t('scope.status')}
          value={status}
          options={STATUSES.map((value) => ({ value, label: tCommon(`status.${value}`) }))}
          onChange={(scope) => {
            onChange({ scope });
          }}
        />
      )}
    </div>
  );
}
