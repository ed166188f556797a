import { lazy, Suspense, useEffect, useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { CorpusScreen } from '../corpus/CorpusScreen.tsx';
import { ReviewScreen } from '../review/ReviewScreen.tsx';
import type { RulesScreenProps } from '../rules/RulesScreen.tsx';
import { IncompleteDialog } from '../status/IncompleteDialog.tsx';
import styles from './Screens.module.css';
import { useCorpusName } from './useCorpusName.ts';
import { useMenuCommand } from './useMenuCommand.ts';
import type { CorpusOpener, OpenCorpus } from './useOpenCorpus.ts';

// Read when they are opened first, so that the start need not wait for what they bring: charts,
// the formats of datasets, a calendar.
const WorkbenchScreen = lazy(async () => {
  const { WorkbenchScreen: screen } = await import('../workbench/WorkbenchScreen.tsx');
  return { default: screen };
});
const ExportScreen = lazy(async () => {
  const { ExportScreen: screen } = await import('../dataset/ExportScreen.tsx');
  return { default: screen };
});
const RulesScreen = lazy(async () => {
  const { RulesScreen: screen } = await import('../rules/RulesScreen.tsx');
  return { default: screen };
});
const ProjectScreen = lazy(async () => {
  const { ProjectScreen: screen } = await import('../project/ProjectScreen.tsx');
  return { default: screen };
});

interface ScreensProps {
  opened: OpenCorpus;
  opener: CorpusOpener;
}

/** The screens of an open folder: its list, one article of it, rules and export over both. */
export function Screens({ opened, opener }: ScreensProps) {
  const { reading, lastReadId, open, goOn, close } = useReading();
  const workbench = useAtWorkbench(close);
  const isReading = reading !== null;
  const isListShown = !isReading && !workbench.isOpen;
  const goBack = isReading ? close : workbench.close;
  useMenuCommand('showCorpus', goBack, !isListShown);
  const { ids, start, stop } = useExporting(reading);
  const { handle: corpus } = opened;
  useTitle(useCorpusName()(corpus));
  return (
    <>
      {/* the list stays in the document behind an article, so that it is there at once, as left */}
      <div className={styles['screen']} hidden={!isListShown}>
        <CorpusScreen
          {...{ opened, opener, lastReadId }}
          {...{ isShown: isListShown, onOpenArticle: open, onExport: start }}
          onOpenWorkbench={workbench.open}
        />
      </div>
      {workbench.isOpen && (
        <div className={styles['screen']} hidden={isReading}>
          <Suspense>
            <WorkbenchScreen
              {...{ corpus, isShown: !isReading, onClose: goBack, onOpenArticle: open }}
              narrowedIds={workbench.narrowedIds}
            />
          </Suspense>
        </div>
      )}
      {reading !== null && <ReviewScreen {...reading} onOpenArticle={goOn} onClose={close} />}
      <IncompleteDialog corpusId={corpus.id} />
      <Suspense>
        <Definition corpus={corpus} articleId={reading?.articleId ?? lastReadId} />
        {ids !== null && <ExportScreen corpus={corpus} listedIds={ids} onClose={stop} />}
      </Suspense>
    </>
  );
}

/** The workbench, and what the list was narrowed to when it was left; null when it had all articles. */
function useAtWorkbench(closeArticle: () => void) {
  const [isOpen, setIsOpen] = useState(false);
  const [narrowedIds, setNarrowedIds] = useState<readonly ArticleId[] | null>(null);
  return {
    isOpen,
    narrowedIds,
    open: (ids: readonly ArticleId[] | null) => {
      closeArticle();
      setNarrowedIds(ids);
      setIsOpen(true);
    },
    close: () => {
      setIsOpen(false);
    },
  };
}

/** The articles that the export was opened with; null while it is closed. */
function useExporting(reading: Reading | null) {
  const [ids, setIds] = useState<readonly ArticleId[] | null>(null);
  const exportReadList = () => {
    setIds(reading?.articleIds ?? null);
  };
  useMenuCommand('exportDataset', exportReadList, reading !== null);
  const stop = () => {
    setIds(null);
  };
  return { ids, start: setIds, stop };
}

/** What is found and marked in the folder: the user's rules and the project. */
function Definition(props: RulesProps) {
  return (
    <>
      <Rules {...props} />
      <Project corpus={props.corpus} />
    </>
  );
}

type RulesProps = Omit<RulesScreenProps, 'onClose'>;

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

function Project({ corpus }: { corpus: CorpusHandle }) {
  const [isOpen, setIsOpen] = useState(false);
  useMenuCommand('showProject', () => {
    setIsOpen(true);
  });
  const close = () => {
    setIsOpen(false);
  };
  return isOpen && <ProjectScreen corpus={corpus} onClose={close} />;
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
  /** The mark that it was opened at; null when it was opened as a whole. */
  target: string | null;
}

function useReading() {
  const [reading, setReading] = useState<Reading | null>(null);
  const [lastReadId, setLastReadId] = useState<ArticleId | null>(null);
  const open = (articleId: ArticleId, articleIds: readonly ArticleId[], target?: string) => {
    setReading({ articleId, articleIds, target: target ?? null });
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
