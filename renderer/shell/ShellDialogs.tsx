import { useEffect, useEffectEvent, useState } from 'react';
import type { Settings } from '../../shared/settings.ts';
import { ScorecardScreen } from '../rules/scorecard/ScorecardScreen.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { useMenuCommand } from './useMenuCommand.ts';

type DialogName = 'settings' | 'about' | 'shortcuts' | 'scorecard';

/** The dialogs that can be called from every screen. */
export function ShellDialogs({ settings }: { settings: Settings }) {
  const [open, setOpen] = useState<DialogName | null>(null);
  const close = () => {
    setOpen(null);
  };
  useMenuCommand('showSettings', () => {
    setOpen('settings');
  });
  useMenuCommand('showAbout', () => {
    setOpen('about');
  });
  useMenuCommand('showShortcuts', () => {
    setOpen('shortcuts');
  });
  useMenuCommand('showScorecard', () => {
    setOpen('scorecard');
  });
  useQuestionMark(() => {
    setOpen('shortcuts');
  });
  switch (open) {
    case 'settings':
      return <SettingsDialog settings={settings} onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />;
    case 'scorecard':
      return <ScorecardScreen onClose={close} />;
    case null:
      return null;
  }
}

/** `?` is a character of every keyboard, but on different keys: it is known by what it types. */
function useQuestionMark(show: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key !== '?' || isTyping || event.defaultPrevented) return;
    // Else it would be typed into the search of the sheet, which has the focus at once.
    event.preventDefault();
    show();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
