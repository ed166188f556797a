import { FileWarning, FolderOpen, FolderSearch, SearchX, X } from 'lucide-react';
import { useImport } from '../commands/importCorpus.ts';
import { useImportFailures } from '../database/useImportFailures.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { CorpusOpener, OpenCorpus } from '../shell/useOpenCorpus.ts';
import { LoadingRows } from './LoadingRows.tsx';
import type { Listing } from './useListing.ts';

interface NoArticlesProps {
  listing: Listing;
  isLoading: boolean;
  opened: OpenCorpus;
  opener: CorpusOpener;
}

/** In the place of the grid while there is no row: still to come, none at all, or none that fits. */
export function NoArticles({ listing, isLoading, opened, opener }: NoArticlesProps) {
  const phase = useImport(opened.handle.id)?.phase;
  const isReading = phase === 'listing' || phase === 'reading' || phase === 'cancelling';
  if (listing.all.length > 0) return <NoHits listing={listing} />;
  const isAwaited = phase === undefined && opened.folderFailure === null;
  if (isLoading || isReading || isAwaited) return <LoadingRows />;
  return <EmptyFolder opened={opened} opener={opener} />;
}

function NoHits({ listing }: { listing: Listing }) {
  const { t } = useTranslation('corpus');
  const isSearching = listing.textSearch.state === 'running';
  return (
    <EmptyState
      icon={SearchX}
      title={t('empty.hitsTitle')}
      text={t(isSearching ? 'empty.searching' : 'empty.hitsText')}
      actions={
        <Button icon={X} onClick={listing.clearFilter}>
          {t('filter.clear')}
        </Button>
      }
    />
  );
}

function EmptyFolder({ opened, opener }: Pick<NoArticlesProps, 'opened' | 'opener'>) {
  const { t } = useTranslation('corpus');
  const { t: tCommon } = useTranslation();
  const hasUnread = useImportFailures(opened.handle.id).length > 0;
  return (
    <EmptyState
      icon={hasUnread ? FileWarning : FolderSearch}
      title={t(hasUnread ? 'empty.unreadTitle' : 'empty.folderTitle')}
      text={t(hasUnread ? 'empty.unreadText' : 'empty.folderText')}
      actions={
        <>
          <Button icon={FolderOpen} onClick={() => void opener.chooseFolder()}>
            {tCommon('action.openFolder')}
          </Button>
          {!opened.handle.isSample && (
            <Button onClick={() => void opener.openSample()}>{tCommon('action.openSample')}</Button>
          )}
        </>
      }
    />
  );
}
