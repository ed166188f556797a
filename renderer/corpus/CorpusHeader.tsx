import {
  ChevronDown,
  FileOutput,
  Keyboard,
  ListChecks,
  Settings,
  Shapes,
  Tags,
} from 'lucide-react';
import { useMemo } from 'react';
import type { ArticleRow } from '../database/rows.ts';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import { Tooltip } from '../design/Tooltip.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { runMenuCommand } from '../shell/menuCommands.ts';
import { shortcuts } from '../shell/shortcuts.ts';
import { useCorpusName } from '../shell/useCorpusName.ts';
import { useMenuCommand } from '../shell/useMenuCommand.ts';
import type { CorpusOpener, OpenCorpus } from '../shell/useOpenCorpus.ts';
import styles from './CorpusHeader.module.css';
import { CorpusSwitch } from './CorpusSwitch.tsx';

/** What the menu has too, in reach of the mouse. */
const TOOLS = [
  ['showWorkbench', ListChecks],
  ['showProject', Tags],
  ['showRules', Shapes],
  ['showShortcuts', Keyboard],
  ['showSettings', Settings],
] as const;

interface CorpusHeaderProps {
  opened: OpenCorpus;
  opener: CorpusOpener;
  rows: readonly ArticleRow[];
  isShown: boolean;
  onExport: () => void;
}

export function CorpusHeader({ opened, opener, rows, isShown, onExport }: CorpusHeaderProps) {
  const { t } = useTranslation('corpus');
  const name = useCorpusName()(opened.handle);
  const canExport = rows.length > 0;
  useMenuCommand('exportDataset', onExport, isShown && canExport);
  return (
    <header className={styles['header']}>
      <CorpusSwitch
        opened={opened}
        opener={opener}
        trigger={
          <Button variant="quiet" aria-label={t('header.switch', { name })}>
            <h1 className={styles['name']}>{name}</h1>
            <ChevronDown aria-hidden size={15} />
          </Button>
        }
      />
      <ReviewProgress rows={rows} />
      <div className={styles['tools']}>
        <ShellTools />
        <Tooltip label={t('header.export')} shortcut={shortcuts.exportDataset.keys[0]}>
          <Button variant="primary" icon={FileOutput} disabled={!canExport} onClick={onExport}>
            {t('header.export')}
          </Button>
        </Tooltip>
      </div>
    </header>
  );
}

function ShellTools() {
  const { t } = useTranslation();
  return TOOLS.map(([command, icon]) => (
    <IconButton
      key={command}
      icon={icon}
      label={t(`shortcut.${command}`)}
      shortcut={shortcuts[command].keys[0]}
      onClick={() => {
        runMenuCommand(command);
      }}
    />
  ));
}

function ReviewProgress({ rows }: { rows: readonly ArticleRow[] }) {
  const { t } = useTranslation('corpus');
  const reviewed = useMemo(() => countReviewed(rows), [rows]);
  const total = rows.length;
  if (total === 0) return null;
  return (
    <div className={styles['progress']}>
      <span>{t('header.reviewed', { reviewed, total })}</span>
      <ProgressBar value={reviewed} max={total} label={t('header.progress')} />
    </div>
  );
}

/** Without a list of them: it is asked at each change of many rows. */
function countReviewed(rows: readonly ArticleRow[]): number {
  let count = 0;
  for (const { status } of rows) if (status === 'reviewed') count += 1;
  return count;
}
