import { useEffect, useEffectEvent, useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Settings } from '../../shared/settings.ts';
import { bridge } from '../bridge.ts';
import { useSettings } from '../commands/settings.ts';
import { CorpusScreen } from '../corpus/CorpusScreen.tsx';
import { ExportScreen } from '../dataset/ExportScreen.tsx';
import { showToast } from '../design/toasts.ts';
import { changeLocale } from '../localisation/localisation.ts';
import { ReviewScreen } from '../review/ReviewScreen.tsx';
import { listenToMenu } from './menuCommands.ts';
import { ShellDialogs } from './ShellDialogs.tsx';
import { useFailureText } from './useFailureText.ts';
import { useMenuCommand } from './useMenuCommand.ts';
import { useOpenCorpus, type CorpusOpener, type OpenCorpus } from './useOpenCorpus.ts';
import { WelcomeScreen } from './WelcomeScreen.tsx';
import styles from './Workspace.module.css';

/** The article on the screen, and the list in whose order one goes on from it. */
interface Reading {
  articleId: ArticleId;
  articleIds: readonly ArticleId[];
}

/** Everything after a good start: opens a folder and keeps which screen is shown. */
export function Workspace({ startSettings }: { startSettings: Settings }) {
  const settings = useSettings() ?? startSettings;
  const opener = useOpenCorpus();
  const { opened } = opener;
  useFirstCorpus(startSettings, opener);
  useFailureToast(opener);
  useMainEvents(opener);
  useEffect(() => {
    changeLocale(settings.locale);
  }, [settings.locale]);
  const hasFirstAttemptFailed = opened === null && opener.failure !== null;
  return (
    <>
      {opened === null ? (
        hasFirstAttemptFailed && <WelcomeScreen opener={opener} />
      ) : (
        <Screens key={opened.handle.id} opened={opened} opener={opener} />
      )}
      <ShellDialogs settings={settings} />
    </>
  );
}

/** The first start shows the sample, later ones the folder that was open last. */
function useFirstCorpus({ lastCorpusId }: Settings, opener: CorpusOpener): void {
  const { openCorpus, openSample } = opener;
  useEffect(() => {
    void (lastCorpusId === null ? openSample() : openCorpus(lastCorpusId));
  }, [lastCorpusId, openCorpus, openSample]);
}

/** Where a folder is open, one that cannot be opened in its place is only told in passing. */
function useFailureToast({ opened, failure }: CorpusOpener): void {
  const failureText = useFailureText();
  const tell = useEffectEvent((told: Failure) => {
    if (opened !== null) showToast({ text: failureText(told), tone: 'danger' });
  });
  useEffect(() => {
    if (failure !== null) tell(failure);
  }, [failure]);
}

function useMainEvents({ showOpened, chooseFolder, openSample }: CorpusOpener): void {
  useMenuCommand('openFolder', () => void chooseFolder());
  useMenuCommand('openSample', () => void openSample());
  useEffect(() => listenToMenu(), []);
  useEffect(() => bridge.events['corpus:opened'](showOpened), [showOpened]);
}

/** The list stays in the document behind an open article, so that it is there at once, as left. */
function Screens({ opened, opener }: { opened: OpenCorpus; opener: CorpusOpener }) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [exportedIds, setExportedIds] = useState<readonly ArticleId[] | null>(null);
  const [lastReadId, setLastReadId] = useState<ArticleId | null>(null);
  const isReading = reading !== null;
  const open = (articleId: ArticleId, articleIds: readonly ArticleId[]) => {
    setReading({ articleId, articleIds });
    setLastReadId(articleId);
  };
  const close = () => {
    setReading(null);
  };
  useMenuCommand('showCorpus', close, isReading);
  useMenuCommand(
    'exportDataset',
    () => {
      if (reading !== null) setExportedIds(reading.articleIds);
    },
    isReading,
  );
  useEffect(() => {
    document.title = `${opened.handle.name} – Dấu`;
  }, [opened.handle.name]);
  return (
    <>
      <div className={styles['screen']} hidden={isReading}>
        <CorpusScreen
          opened={opened}
          opener={opener}
          isShown={!isReading}
          lastReadId={lastReadId}
          onOpenArticle={open}
          onExport={setExportedIds}
        />
      </div>
      {reading !== null && (
        <ReviewScreen
          articleId={reading.articleId}
          articleIds={reading.articleIds}
          onOpenArticle={(articleId) => {
            open(articleId, reading.articleIds);
          }}
          onClose={close}
        />
      )}
      {exportedIds !== null && (
        <ExportScreen
          corpus={opened.handle}
          listedIds={exportedIds}
          onClose={() => {
            setExportedIds(null);
          }}
        />
      )}
    </>
  );
}
