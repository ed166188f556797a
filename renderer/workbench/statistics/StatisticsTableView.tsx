import { useTranslation } from '../../localisation/useTranslation.ts';
import type { StatisticsCell, StatisticsTable } from './statisticsTable.ts';
import styles from './StatisticsView.module.css';

/** A table of figures; shares in percent. */
export function StatisticsTableView({ table }: { table: StatisticsTable }) {
  const { t, i18n } = useTranslation('statistics');
  const percent = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const write = (cell: StatisticsCell) => {
    if (typeof cell !== 'object') return cell.toLocaleString(i18n.language);
    return cell.share === null ? '–' : percent.format(cell.share);
  };
  const { title, columns, rows } = table;
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{title}</caption>
      <Head columns={columns} />
      <tbody>
        {rows.map(([name, ...cells], at) => (
          <tr key={`${name} ${at}`}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{write(cell)}</td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={columns.length} className={styles['nothing']}>
              {t('nothing')}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Head({ columns }: Pick<StatisticsTable, 'columns'>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
