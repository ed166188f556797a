import { BookOpenText, FolderOpen, History } from 'lucide-react';
import { Button } from '../design/Button.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { Mark } from './Mark.tsx';
import { useCorpusName } from './useCorpusName.ts';
import { useFailureText } from './useFailureText.ts';
import type { CorpusOpener } from './useOpenCorpus.ts';
import { useRecentCorpora } from './useRecentCorpora.ts';
import styles from './WelcomeScreen.module.css';

/** Shown when no folder is open: what the program does, and the ways in. */
export function WelcomeScreen({ opener }: { opener: CorpusOpener }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (
    <main className={styles['screen']}>
      <div className={styles['column']}>
        <header className={styles['head']}>
          <Mark size={46} />
          <h1 className={styles['title']}>{t('welcome.title')}</h1>
          <p className={styles['lead']}>{t('welcome.lead')}</p>
        </header>
        {opener.failure && (
          <p className={styles['failure']} role="alert">
            {failureText(opener.failure)}
          </p>
        )}
        <Entrances opener={opener} />
        <RecentFolders opener={opener} />
        <p className={styles['note']}>{opener.isBusy ? t('welcome.busy') : t('welcome.offline')}</p>
      </div>
    </main>
  );
}

function Entrances({ opener }: { opener: CorpusOpener }) {
  const { t } = useTranslation();
  return (
    <div className={styles['entrances']}>
      <div className={styles['entrance']}>
        <Button
          variant="primary"
          size="large"
          icon={FolderOpen}
          disabled={opener.isBusy}
          onClick={() => void opener.chooseFolder()}
        >
          {t('action.openFolder')}
        </Button>
        <p className={styles['hint']}>{t('welcome.openText')}</p>
      </div>
      <div className={styles['entrance']}>
        <Button
          size="large"
          icon={BookOpenText}
          disabled={opener.isBusy}
          onClick={() => void opener.openSample()}
        >
          {t('action.openSample')}
        </Button>
        <p className={styles['hint']}>{t('welcome.sampleText')}</p>
      </div>
    </div>
  );
}

function RecentFolders({ opener }: { opener: CorpusOpener }) {
  const { t } = useTranslation();
  const recent = useRecentCorpora();
  const corpusName = useCorpusName();
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title" className={styles['caption']}>
        <History aria-hidden size={14} />
        {t('welcome.recent')}
      </h2>
      <ul className={styles['recent']}>
        {recent.map((handle) => (
          <li key={handle.id}>
            <button
              type="button"
              className={styles['folder']}
              onClick={() => void opener.openCorpus(handle.id)}
            >
              <span className={styles['name']}>{corpusName(handle)}</span>
              <span className={styles['location']}>{handle.location}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
