import { Split } from 'lucide-react';
import { Button } from '../../design/Button.tsx';
import { Select } from '../../design/Select.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Series } from './figureMessages.ts';
import styles from './SeriesView.module.css';
import type { SeriesGrouping } from './useSeriesGrouping.ts';

interface SeriesNamesProps {
  series: Series;
  /** Those that it can be merged with. */
  others: readonly Series[];
  grouping: SeriesGrouping;
}

/** The names that a series is printed under: put together with another one, or taken apart again. */
export function SeriesNames({ series, others, grouping }: SeriesNamesProps) {
  const { t } = useTranslation('workbench');
  const { name, names, key, unit } = series;
  const alike = others.filter((other) => other.unit === unit && other.key !== key);
  return (
    <div className={styles['names']}>
      {names.length > 1 &&
        names.map((one) => (
          <Button
            key={one}
            size="small"
            icon={Split}
            aria-label={t('series.split', { name: one })}
            onClick={grouping.split.bind(null, one)}
          >
            <span lang="vi">{one}</span>
          </Button>
        ))}
      {alike.length > 0 && (
        <Select
          label={t('series.mergeWith')}
          placeholder={t('series.mergeWith')}
          options={alike.map((other) => ({ value: other.key, label: other.name }))}
          value={null}
          onChange={(chosen) => {
            const other = alike.find((one) => one.key === chosen);
            if (other !== undefined) grouping.merge([name, other.name]);
          }}
        />
      )}
    </div>
  );
}
