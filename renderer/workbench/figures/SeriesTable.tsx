import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { writePeriod } from '../../localisation/writeDate.ts';
import type { SeriesPoint } from './figureMessages.ts';
import { pivotPoints } from './pivotPoints.ts';
import styles from './SeriesTable.module.css';

interface SeriesTableProps {
  points: readonly SeriesPoint[];
  onOpen: (point: SeriesPoint) => void;
}

/** Places down, periods across; each value as it is printed, and the way to its article. */
export function SeriesTable({ points, onOpen }: SeriesTableProps) {
  const { t } = useTranslation('workbench');
  const locale = useLocale();
  const { places, periods, pointsAt } = pivotPoints(points);
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={t('series.table')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('figures.column.place')}</th>
            {periods.map((period) => (
              <th key={period} scope="col" className={styles['period']}>
                {writePeriod(period, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place}>
              <th scope="row" lang="vi">
                {place}
              </th>
              {periods.map((period) => (
                <td key={period}>
                  <Values points={pointsAt(place, period)} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Values({ points, onOpen }: SeriesTableProps) {
  return points.map((point) => (
    <button
      key={`${point.articleId} ${point.target}`}
      type="button"
      className={styles['value']}
      onClick={onOpen.bind(null, point)}
      lang="vi"
    >
      {point.printed}
    </button>
  ));
}
