import { ListTodo, MapPinOff, Search, SlidersHorizontal, X } from 'lucide-react';
import { useRef } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import { ReviewStatus } from '../../shared/review.ts';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { TextField } from '../design/TextField.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useMenuCommand } from '../shell/useMenuCommand.ts';
import { FilterChip } from './FilterChip.tsx';
import styles from './FilterBar.module.css';
import { toggled } from './gridView.ts';
import { StatusLabel } from './StatusLabel.tsx';
import { TextSearchLine } from './TextSearchLine.tsx';
import type { Listing } from './useListing.ts';
import { ViewMenus } from './ViewMenus.tsx';

interface FilterBarProps {
  corpusId: CorpusId;
  listing: Listing;
  isShown: boolean;
  /** Whether the facets stand beside the list. */
  isPanelOpen: boolean;
  onTogglePanel: () => void;
}

/** What narrows the list: words, statuses, and what is left to do. */
export function FilterBar(props: FilterBarProps) {
  const { corpusId, listing, isShown } = props;
  return (
    <section className={styles['bar']}>
      <div className={styles['line']}>
        <SearchBox listing={listing} isShown={isShown} />
        <PanelButton {...props} />
        <div className={styles['states']}>
          <StatusChips listing={listing} />
          <WorkChips listing={listing} />
        </div>
        <div className={styles['end']}>
          <ViewMenus corpusId={corpusId} listing={listing} />
          <Count listing={listing} />
        </div>
      </div>
      <TextSearchLine listing={listing} />
    </section>
  );
}

/** Opens the facets, and tells how many of them narrow the list while they are closed. */
function PanelButton({ listing, isPanelOpen, onTogglePanel }: FilterBarProps) {
  const { t } = useTranslation('corpus');
  const chosen = Object.entries(listing.filter.chosen);
  const count = chosen.filter(([facet, values]) => facet !== 'status' && values.length > 0).length;
  return (
    <FilterChip isOn={isPanelOpen} onToggle={onTogglePanel} {...(count > 0 && { count })}>
      <SlidersHorizontal aria-hidden size={15} />
      {t('facet.open')}
    </FilterChip>
  );
}

/** What is left to do in an article. */
function WorkChips({ listing }: Pick<FilterBarProps, 'listing'>) {
  const { filter, changeFilter } = listing;
  const { t } = useTranslation('corpus');
  return (
    <>
      <FilterChip
        isOn={filter.isUndecidedOnly}
        onToggle={() => {
          changeFilter({ isUndecidedOnly: !filter.isUndecidedOnly });
        }}
      >
        <ListTodo aria-hidden size={15} />
        {t('filter.undecided')}
      </FilterChip>
      {(filter.isLostOnly || listing.lostCount > 0) && (
        <FilterChip
          isOn={filter.isLostOnly}
          onToggle={() => {
            changeFilter({ isLostOnly: !filter.isLostOnly });
          }}
        >
          <MapPinOff aria-hidden size={15} />
          {t('filter.lost')}
        </FilterChip>
      )}
    </>
  );
}

function SearchBox({ listing, isShown }: Pick<FilterBarProps, 'listing' | 'isShown'>) {
  const { t } = useTranslation('corpus');
  const input = useRef<HTMLInputElement>(null);
  const { filter, changeFilter } = listing;
  const clear = () => {
    changeFilter({ query: '' });
    input.current?.focus();
  };
  useMenuCommand(
    'find',
    () => {
      input.current?.focus();
      input.current?.select();
    },
    isShown,
  );
  return (
    <div className={styles['search']}>
      <TextField
        ref={input}
        label={t('filter.search')}
        isLabelHidden
        placeholder={t('filter.search')}
        icon={Search}
        type="search"
        lang="vi"
        value={filter.query}
        onChange={(query) => {
          changeFilter({ query });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') clear();
        }}
        {...(filter.query !== '' && {
          end: <IconButton size="small" icon={X} label={t('filter.clearSearch')} onClick={clear} />,
        })}
      />
    </div>
  );
}

function StatusChips({ listing }: { listing: Listing }) {
  const { t } = useTranslation('corpus');
  const { t: tCommon } = useTranslation();
  const counts = listing.facetCounts.status ?? new Map<string, number>();
  const chosen = listing.filter.chosen.status ?? [];
  const shown = ReviewStatus.options.filter(
    (status) => counts.has(status) || chosen.includes(status),
  );
  return (
    <div role="group" aria-label={t('filter.status')} className={styles['chips']}>
      {shown.map((status) => (
        <FilterChip
          key={status}
          isOn={chosen.includes(status)}
          count={counts.get(status) ?? 0}
          onToggle={() => {
            listing.choose('status', toggled(chosen, status));
          }}
        >
          <StatusLabel status={status} text={tCommon(`status.${status}`)} />
        </FilterChip>
      ))}
    </div>
  );
}

function Count({ listing }: { listing: Listing }) {
  const { t } = useTranslation('corpus');
  const { rows, all } = listing;
  const isNarrowed = rows.length !== all.length;
  return (
    <div className={styles['count']}>
      {isNarrowed && (
        <Button variant="quiet" size="small" icon={X} onClick={listing.clearFilter}>
          {t('filter.clear')}
        </Button>
      )}
      <span role="status">
        {isNarrowed
          ? t('filter.shown', { shown: rows.length, total: all.length })
          : t('filter.all', { count: all.length })}
      </span>
    </div>
  );
}
