import { Select } from '../design/Select.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './EntityFilterBar.module.css';
import type { EntityFilter } from './entityRows.ts';
import type { LabelLook } from './labelLook.ts';

interface EntityFilterBarProps {
  filter: EntityFilter;
  onChange: (filter: EntityFilter) => void;
  looks: ReadonlyMap<string, LabelLook>;
}

const EVERY = 'every label';

export function EntityFilterBar({ filter, onChange, looks }: EntityFilterBarProps) {
  const { t } = useTranslation('review');
  const labels = [...looks].map(([value, { name }]) => ({ value, label: name }));
  return (
    <div className={styles['bar']}>
      <Select
        label={t('entity.label')}
        options={[{ value: EVERY, label: t('entity.allLabels') }, ...labels]}
        value={filter.label ?? EVERY}
        onChange={(label) => {
          onChange({ ...filter, label: label === EVERY ? null : label });
        }}
      />
      <Select
        label={t('entity.state')}
        options={[
          { value: 'standing', label: t('entity.allStates') },
          { value: 'open', label: t('entity.open') },
          { value: 'decided', label: t('entity.decided') },
          { value: 'rejected', label: t('entity.rejected') },
        ]}
        value={filter.state}
        onChange={(state) => {
          onChange({ ...filter, state });
        }}
      />
      <Select
        label={t('entity.order')}
        options={[
          { value: 'inText', label: t('entity.inText') },
          { value: 'byLabel', label: t('entity.byLabel') },
        ]}
        value={filter.order}
        onChange={(order) => {
          onChange({ ...filter, order });
        }}
      />
    </div>
  );
}
