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

const WORDS = {
  newer: ['start.newerTitle', 'start.newerText'],
  lost: ['start.lostTitle', 'start.lostText'],
  failed: ['start.failedTitle', 'start.failedText'],
} as const;

function kindOf({ code }: Failure): keyof typeof WORDS {
  if (code === 'newer-store') return 'newer';
  return code === 'store-lost' ? 'lost' : 'failed';
}

/** What is seen when the store cannot be opened, or was closed by the system. */
export function StartScreen({ failure, onRetry }: StartScreenProps) {
  const { t } = useTranslation();
  const kind = kindOf(failure);
  const [title, text] = WORDS[kind];
  return (
    <main className={styles['screen']}>
      <div className={styles['failure']}>
        <EmptyState
          tone="danger"
          headingLevel={1}
          icon={kind === 'newer' ? PackageOpen : DatabaseZap}
          title={t(title)}
          text={t(text)}
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
