import type { UpgradeProgress } from '../database/upgrades.ts';
import { ProgressBar } from '../design/ProgressBar.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './StartScreen.module.css';

interface OpeningScreenProps {
  /** Null unless the store of an earlier version is being brought up to date. */
  upgrade: UpgradeProgress | null;
}

/** What is seen until the store is open. */
export function OpeningScreen({ upgrade }: OpeningScreenProps) {
  const { t } = useTranslation();
  return (
    <main className={styles['screen']} aria-busy>
      {upgrade === null ? (
        <p className={styles['waiting']} role="status">
          {t('start.opening')}
        </p>
      ) : (
        <Upgrading {...upgrade} />
      )}
    </main>
  );
}

function Upgrading({ doneCount, totalCount }: UpgradeProgress) {
  const { t } = useTranslation();
  return (
    <div className={styles['upgrading']}>
      <h1 className={styles['upgradingTitle']}>{t('start.upgrading')}</h1>
      <ProgressBar value={doneCount} max={Math.max(1, totalCount)} label={t('start.upgrading')} />
      <p>{t('start.upgraded', { done: doneCount, total: totalCount })}</p>
      <p className={styles['upgradingText']}>{t('start.upgradingText')}</p>
    </div>
  );
}
