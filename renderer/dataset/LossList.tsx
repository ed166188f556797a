import type { LossCount } from '../../app/dataset/proof/lossTally.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ExportScreen.module.css';

/** What did not come back when the export was read, the most frequent first. */
export function LossList({ losses }: { losses: readonly LossCount[] }) {
  const { t } = useTranslation('dataset');
  if (losses.length === 0) return <p className={styles['good']}>{t('losses.none')}</p>;
  return (
    <ul className={styles['lossList']}>
      {losses.map(({ kind, name, count, examples }) => (
        <li key={`${kind} ${name}`} title={examples.map(describe).join('\n')}>
          <span className={styles['count']}>{t('losses.count', { count })}</span>{' '}
          {t(`losses.kind.${kind}`)}
          {name !== '' && <span className={styles['name']}> {name}</span>}
        </li>
      ))}
    </ul>
  );
}

const describe = ({ file, words }: LossCount['examples'][number]) =>
  words === '' ? file : `${file}: “${words}”`;
