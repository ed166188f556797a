import { classNames } from '../../design/classNames.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './BarTable.module.css';
import type { BarChoice, ChartBar } from './chartMessages.ts';
import type { ChartForm } from './chartOption.ts';
import type { ChartWords } from './useChartWords.ts';

interface BarTableProps {
  bars: readonly ChartBar[];
  words: ChartWords;
  form: ChartForm;
  /** Null while no bar is chosen. */
  chosen: BarChoice | null;
  onChoose: (choice: BarChoice) => void;
}

/** The figures of a chart, for those who cannot see or point at it. */
export function BarTable({ bars, words, form, chosen, onChoose }: BarTableProps) {
  const { i18n } = useTranslation('workbench');
  return (
    <table className={styles['table']}>
      <Head series={words.series} isOfArticles={form.isOfArticles} />
      <tbody>
        {bars.map(({ key, values, articleCount }) => (
          <tr key={key} className={classNames(key === chosen?.key && styles['chosen'])}>
            <th scope="row">
              <Name
                choice={{ key, isLacking: articleCount === 0 && form.lackingSeries !== null }}
                {...{ words, chosen, onChoose }}
              />
            </th>
            {words.series.map((name, index) => (
              <td key={name} className={styles['number']}>
                <Value
                  choice={index === form.lackingSeries ? { key, isLacking: true } : null}
                  value={values[index] ?? 0}
                  {...{ words, chosen, onChoose }}
                />
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

interface NameProps extends Pick<BarTableProps, 'words' | 'chosen' | 'onChoose'> {
  /** The articles of the bar; where it has none, those that lack what it counts. */
  choice: BarChoice;
}

function Name({ choice, words, chosen, onChoose }: NameProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen?.key === choice.key && chosen.isLacking === choice.isLacking}
      className={styles['name']}
      onClick={onChoose.bind(null, choice)}
    >
      {words.nameOf(choice.key)}
    </button>
  );
}

interface ValueProps extends Pick<BarTableProps, 'words' | 'chosen' | 'onChoose'> {
  value: number;
  /** The articles that the value leads to; null when they are those of the bar. */
  choice: BarChoice | null;
}

function Value({ value, choice, words, chosen, onChoose }: ValueProps) {
  const written = words.write(value);
  if (choice === null || value === 0) return written;
  return (
    <button
      type="button"
      aria-label={`${words.nameOfChoice(choice)}: ${written}`}
      aria-pressed={chosen?.isLacking === true && chosen.key === choice.key}
      className={styles['name']}
      onClick={onChoose.bind(null, choice)}
    >
      {written}
    </button>
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
