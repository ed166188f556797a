import { classNames } from '../../design/classNames.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './BarTable.module.css';
import type { ChartBar } from './chartMessages.ts';
import type { ChartForm } from './chartOption.ts';
import type { ChartWords } from './useChartWords.ts';

interface BarTableProps {
  bars: readonly ChartBar[];
  words: ChartWords;
  form: ChartForm;
  /** The key of the chosen bar. */
  chosen: string | null;
  onChoose: (key: string) => void;
}

/** The figures of a chart, for those who cannot see or point at it. */
export function BarTable({ bars, words, form, chosen, onChoose }: BarTableProps) {
  const { i18n } = useTranslation('workbench');
  return (
    <table className={styles['table']}>
      <Head series={words.series} isOfArticles={form.isOfArticles} />
      <tbody>
        {bars.map(({ key, values, articleCount }) => (
          <tr key={key} className={classNames(key === chosen && styles['chosen'])}>
            <th scope="row">
              <button
                type="button"
                aria-pressed={key === chosen}
                className={styles['name']}
                onClick={onChoose.bind(null, key)}
              >
                {words.nameOf(key)}
              </button>
            </th>
            {words.series.map((name, index) => (
              <td key={name} className={styles['number']}>
                {words.write(values[index] ?? 0)}
              </td>
            ))}
            {!form.isOfArticles && (
              <td className={styles['number']}>{articleCount.toLocaleString(i18n.language)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ series, isOfArticles }: Pick<ChartWords, 'series'> & { isOfArticles: boolean }) {
  const { t } = useTranslation('workbench');
  return (
    <thead>
      <tr>
        <th scope="col">{t('charts.bar')}</th>
        {series.map((name) => (
          <th key={name} scope="col" className={styles['number']}>
            {name}
          </th>
        ))}
        {!isOfArticles && (
          <th scope="col" className={styles['number']}>
            {t('charts.articles')}
          </th>
        )}
      </tr>
    </thead>
  );
}
