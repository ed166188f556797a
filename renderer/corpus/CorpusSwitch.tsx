import { BookOpenText, Folder, FolderOpen, RotateCw } from 'lucide-react';
import type { ReactElement } from 'react';
import { startImport } from '../commands/importCorpus.ts';
import { Menu } from '../design/Menu.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { CorpusOpener, OpenCorpus } from '../shell/useOpenCorpus.ts';
import { useRecentCorpora } from '../shell/useRecentCorpora.ts';

interface CorpusSwitchProps {
  opened: OpenCorpus;
  opener: CorpusOpener;
  trigger: ReactElement;
}

/** What can be opened in place of this folder. */
export function CorpusSwitch({ opened, opener, trigger }: CorpusSwitchProps) {
  const { t } = useTranslation();
  const { t: tCorpus } = useTranslation('corpus');
  const others = useRecentCorpora().filter(
    ({ id, isSample }) => id !== opened.handle.id && !isSample,
  );
  const readAgain = {
    id: 'read',
    label: tCorpus('header.readAgain'),
    icon: RotateCw,
    onChoose: () => {
      if (opened.folderFailure === null) startImport(opened.handle);
      else void opener.openCorpus(opened.handle.id);
    },
  };
  const recent = others.map((handle) => ({
    id: handle.id,
    label: handle.name,
    detail: handle.location,
    icon: Folder,
    onChoose: () => void opener.openCorpus(handle.id),
  }));
  const open = [
    {
      id: 'open',
      label: t('action.openFolder'),
      icon: FolderOpen,
      onChoose: () => void opener.chooseFolder(),
    },
    {
      id: 'sample',
      label: t('action.openSample'),
      icon: BookOpenText,
      isDisabled: opened.handle.isSample,
      onChoose: () => void opener.openSample(),
    },
  ];
  return <Menu trigger={trigger} groups={[[readAgain], recent, open]} />;
}
