import { useEffect, useEffectEvent } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Settings } from '../../shared/settings.ts';
import { bridge } from '../bridge.ts';
import { useSettings } from '../commands/settings.ts';
import { showToast } from '../design/toasts.ts';
import { changeLocale } from '../localisation/localisation.ts';
import { DatasetDialogs } from './DatasetDialogs.tsx';
import { listenToMenu } from './menuCommands.ts';
import { Screens } from './Screens.tsx';
import { ShellDialogs } from './ShellDialogs.tsx';
import { useBackupWarning } from './useBackupWarning.ts';
import { useFailureText } from './useFailureText.ts';
import { useMenuCommand } from './useMenuCommand.ts';
import { useOpenCorpus, type CorpusOpener } from './useOpenCorpus.ts';
import { WelcomeScreen } from './WelcomeScreen.tsx';

/** Everything after a good start: opens a folder and keeps which screen is shown. */
export function Workspace({ startSettings }: { startSettings: Settings }) {
  const settings = useSettings() ?? startSettings;
  const opener = useOpenCorpus();
  const { opened } = opener;
  useFirstCorpus(startSettings, opener);
  useFailureToast(opener);
  useBackupWarning();
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
      {opened !== null && <DatasetDialogs corpus={opened.handle} show={opener.showOpened} />}
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
