import { DatabaseZap, PackageOpen, RotateCw } from 'lucide-react';
import type { Failure } from '../../shared/failure.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './StartScreen.module.css';
import { TechnicalDetails } from './TechnicalDetails.tsx';

interface StartScreenProps {
  failure: Failure;
  onRetry: () => void;
}

/** What is seen when the store cannot be opened. */
export function StartScreen({ failure, onRetry }: StartScreenProps) {
  const { t } = useTranslation();
  const isNewer = failure.code === 'newer-store';
  return (
    <main className={styles['screen']}>
      <div className={styles['failure']}>
        <EmptyState
          tone="danger"
          headingLevel={1}
          icon={isNewer ? PackageOpen : DatabaseZap}
          title={t(isNewer ? 'start.newerTitle' : 'start.failedTitle')}
          text={t(isNewer ? 'start.newerText' : 'start.failedText')}
          actions={
            <Button variant="primary" icon={RotateCw} onClick={onRetry}>
              {t('action.retry')}
            </Button>
          }
        />
        <TechnicalDetails text={failure.message} />
      </div>
    </main>
  );
}
