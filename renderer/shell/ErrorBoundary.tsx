import { RotateCw, TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './StartScreen.module.css';
import { TechnicalDetails } from './TechnicalDetails.tsx';

interface State {
  error: Error | null;
}

/** Catches what breaks while drawing. Decisions are in the store by then, so a reload is safe. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override state: State = { error: null };

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <CrashScreen error={error} />;
  }
}

function CrashScreen({ error }: { error: Error }) {
  const { t } = useTranslation();
  return (
    <main className={styles['screen']}>
      <div className={styles['failure']}>
        <EmptyState
          tone="danger"
          headingLevel={1}
          icon={TriangleAlert}
          title={t('crash.title')}
          text={t('crash.text')}
          actions={
            <Button
              variant="primary"
              icon={RotateCw}
              onClick={() => {
                globalThis.location.reload();
              }}
            >
              {t('action.reload')}
            </Button>
          }
        />
        <TechnicalDetails text={error.stack ?? error.message} />
      </div>
    </main>
  );
}
