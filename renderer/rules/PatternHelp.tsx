import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PatternHelp.module.css';

/** Each sign of the notation with what it means; the names are those of the texts. */
const SIGNS = [
  ['trao quà', 'words'],
  ['"UBND"', 'exact'],
  ['(xã|thị trấn)', 'oneOf'],
  ['<number>', 'number'],
  ['<capital> <allCaps> <lower>', 'case'],
  ['<word> <punctuation> <any>', 'any'],
  ['@ORG', 'label'],
  ['? * + {2} {1,3}', 'times'],
  ['[ … ]', 'capture'],
] as const;

export function PatternHelp() {
  const { t } = useTranslation('rules');
  return (
    <dl className={styles['help']} aria-label={t('help.label')}>
      {SIGNS.map(([sign, id]) => (
        <div key={id} className={styles['row']}>
          <dt className={styles['sign']}>{sign}</dt>
          <dd>{t(`help.${id}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
