import { useEffect, useReducer } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import { useArticles } from '../database/useArticles.ts';
import { useMenuCommand } from '../shell/useMenuCommand.ts';
import type { CorpusOpener, OpenCorpus } from '../shell/useOpenCorpus.ts';
import { ArticleGrid } from './ArticleGrid.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CorpusHeader } from './CorpusHeader.tsx';
import { CorpusNotices } from './CorpusNotices.tsx';
import styles from './CorpusScreen.module.css';
import { FacetPanel } from './FacetPanel.tsx';
import { FilterBar } from './FilterBar.tsx';
import { emptySelection, reduceSelection } from './gridSelection.ts';
import { NoArticles } from './NoArticles.tsx';
import { useListing, type Listing } from './useListing.ts';

interface CorpusScreenProps {
  opened: OpenCorpus;
  opener: CorpusOpener;
  /** False while an article is open over it. */
  isShown: boolean;
  /** The article that was open last: its row is where one comes back to. */
  lastReadId: ArticleId | null;
  /** `articleIds` is the list as it is shown. */
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
  onExport: (listedIds: readonly ArticleId[]) => void;
  /** Null when nothing narrows the list. */
  onOpenWorkbench: (narrowedIds: readonly ArticleId[] | null) => void;
}

/** All articles of the open folder: how far they are, and the way to each. */
export function CorpusScreen(props: CorpusScreenProps) {
  const { opened, opener, isShown, lastReadId, onExport } = props;
  const corpusId = opened.handle.id;
  const [isPanelOpen, togglePanel] = useReducer((isOpen: boolean) => !isOpen, false);
  const list = useArticles(corpusId);
  const listing = useListing(corpusId, list, { isShown, isPanelOpen });
  const [selection, dispatch] = useSelection(lastReadId);
  const { open, exportListed } = useWaysFrom(listing, props);
  const isComing = list.isLoading || listing.all !== list.rows;
  return (
    <main className={styles['screen']}>
      <CorpusHeader {...{ opened, opener, isShown }} rows={listing.all} onExport={exportListed} />
      <CorpusNotices opened={opened} opener={opener} />
      {list.rows.length > 0 && (
        <FilterBar {...{ corpusId, listing, isShown, isPanelOpen }} onTogglePanel={togglePanel} />
      )}
      <div className={styles['body']}>
        {isPanelOpen && list.rows.length > 0 && <FacetPanel listing={listing} />}
        {listing.rows.length > 0 ? (
          <ArticleGrid {...{ listing, selection, dispatch, isShown }} onOpen={open} />
        ) : (
          <NoArticles {...{ listing, opened, opener }} isLoading={isComing} />
        )}
      </div>
      <BulkBar
        {...{ corpusId, dispatch, onExport }}
        rows={listing.rows}
        selected={selection.selected}
        onOpen={open}
      />
    </main>
  );
}

/** Where one goes on to with the list as it is shown. */
function useWaysFrom(
  { ids, all }: Listing,
  { onOpenArticle, onExport, onOpenWorkbench }: CorpusScreenProps,
) {
  useMenuCommand('showWorkbench', () => {
    onOpenWorkbench(ids.length === all.length ? null : ids);
  });
  return {
    open: (id: ArticleId) => {
      onOpenArticle(id, ids);
    },
    exportListed: () => {
      onExport(ids);
    },
  };
}

/** The article that was open last is where the keyboard is. */
function useSelection(lastReadId: ArticleId | null) {
  const [selection, dispatch] = useReducer(reduceSelection, emptySelection);
  useEffect(() => {
    if (lastReadId !== null) dispatch({ type: 'move', to: lastReadId });
  }, [lastReadId]);
  return [selection, dispatch] as const;
}
