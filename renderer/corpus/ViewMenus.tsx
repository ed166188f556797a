import { Bookmark, BookmarkPlus, Columns3, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import { deleteGridView } from '../commands/gridViews.ts';
import { useGridViews } from '../database/gridViews.ts';
import { Button } from '../design/Button.tsx';
import { Menu } from '../design/Menu.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { adoptView, firstView, toggled, type GridView } from './gridView.ts';
import { SaveView } from './SaveView.tsx';
import type { Listing } from './useListing.ts';

interface ViewMenusProps {
  corpusId: CorpusId;
  listing: Listing;
}

/** Which columns there are, and the views that were saved. */
export function ViewMenus({ corpusId, listing }: ViewMenusProps) {
  return (
    <>
      <ColumnsMenu listing={listing} />
      <SavedViews corpusId={corpusId} listing={listing} />
    </>
  );
}

function ColumnsMenu({ listing }: Pick<ViewMenusProps, 'listing'>) {
  const { t } = useTranslation('corpus');
  const { columns } = listing.view;
  const items = columns.order.map((column) => ({
    id: column,
    label: t(`grid.${column}`),
    isTicked: columns.shown.includes(column),
    isDisabled: columns.shown.length === 1 && columns.shown.includes(column),
    onChoose: () => {
      listing.changeView({ columns: { ...columns, shown: toggled(columns.shown, column) } });
    },
  }));
  const reset = {
    id: 'reset',
    label: t('column.reset'),
    icon: RotateCcw,
    onChoose: () => {
      listing.changeView({ columns: firstView.columns, sorting: firstView.sorting });
    },
  };
  return (
    <Menu
      trigger={
        <Button variant="quiet" size="small" icon={Columns3}>
          {t('column.choose')}
        </Button>
      }
      groups={[items, [reset]]}
    />
  );
}

function SavedViews({ corpusId, listing }: ViewMenusProps) {
  const { t } = useTranslation('corpus');
  const [isSaving, setIsSaving] = useState(false);
  const [open, remove] = useSavedItems(corpusId, listing);
  const save = {
    id: 'save',
    label: t('view.save'),
    icon: BookmarkPlus,
    onChoose: () => {
      setIsSaving(true);
    },
  };
  return (
    <>
      <Menu
        trigger={
          <Button variant="quiet" size="small" icon={Bookmark}>
            {t('view.saved')}
          </Button>
        }
        groups={[open, [save], remove]}
      />
      {isSaving && (
        <SaveView
          corpusId={corpusId}
          view={listing.view}
          onClose={() => {
            setIsSaving(false);
          }}
        />
      )}
    </>
  );
}

/** The saved views, to be opened and to be deleted. */
function useSavedItems(corpusId: CorpusId, listing: Listing) {
  const { t } = useTranslation('corpus');
  const views = useGridViews(corpusId) ?? [];
  const open = views.map(({ name, view }) => ({
    id: `open ${name}`,
    label: name,
    icon: Bookmark,
    onChoose: () => {
      listing.changeView(adoptView(view as GridView));
    },
  }));
  const remove = views.map(({ name }) => ({
    id: `remove ${name}`,
    label: t('view.remove', { name }),
    icon: Trash2,
    onChoose: () => void deleteGridView(corpusId, name),
  }));
  return [open, remove] as const;
}
