import { useEffect, useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import { CorpusScreen } from '../corpus/CorpusScreen.tsx';
import { ExportScreen } from '../dataset/ExportScreen.tsx';
import { ReviewScreen } from '../review/ReviewScreen.tsx';
import { RulesScreen } from '../rules/RulesScreen.tsx';
import styles from './Screens.module.css';
import { useCorpusName } from './useCorpusName.ts';
import { useMenuCommand } from './useMenuCommand.ts';
import type { CorpusOpener, OpenCorpus } from './useOpenCorpus.ts';

interface ScreensProps {
  opened: OpenCorpus;
  opener: CorpusOpener;
}

/** The screens of an open folder: its list, one article of it, rules and export over both. */
export function Screens({ opened, opener }: ScreensProps) {
  const { reading, lastReadId, open, goOn, close } = useReading();
  const [exportedIds, setExportedIds] = useState<readonly ArticleId[] | null>(null);
  const isReading = reading !== null;
  const stopExporting = () => {
    setExportedIds(null);
  };
  const exportReadList = () => {
    setExportedIds(reading?.articleIds ?? null);
  };
  useMenuCommand('showCorpus', close, isReading);
  useMenuCommand('exportDataset', exportReadList, isReading);
  useTitle(useCorpusName()(opened.handle));
  return (
    <>
      {/* the list stays in the document behind an article, so that it is there at once, as left */}
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
      {reading !== null && <ReviewScreen {...reading} onOpenArticle={goOn} onClose={close} />}
      <Rules corpus={opened.handle} articleId={reading?.articleId ?? lastReadId} />
      {exportedIds !== null && (
        <ExportScreen corpus={opened.handle} listedIds={exportedIds} onClose={stopExporting} />
      )}
    </>
  );
}

type RulesProps = Omit<Parameters<typeof RulesScreen>[0], 'onClose'>;

function Rules(props: RulesProps) {
  const [isOpen, setIsOpen] = useState(false);
  useMenuCommand('showRules', () => {
    setIsOpen(true);
  });
  const close = () => {
    setIsOpen(false);
  };
  return isOpen && <RulesScreen {...props} onClose={close} />;
}

function useTitle(name: string): void {
  useEffect(() => {
    document.title = `${name} – Dấu`;
  }, [name]);
}

/** The article on the screen, and the list in whose order one goes on from it. */
interface Reading {
  articleId: ArticleId;
  articleIds: readonly ArticleId[];
}

function useReading() {
  const [reading, setReading] = useState<Reading | null>(null);
  const [lastReadId, setLastReadId] = useState<ArticleId | null>(null);
  const open = (articleId: ArticleId, articleIds: readonly ArticleId[]) => {
    setReading({ articleId, articleIds });
    setLastReadId(articleId);
  };
  return {
    reading,
    lastReadId,
    open,
    /** To another article of the same list. */
    goOn: (articleId: ArticleId) => {
      open(articleId, reading?.articleIds ?? [articleId]);
    },
    close: () => {
      setReading(null);
    },
  };
}
