import { ListTodo, MapPinOff, Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ReviewStatus } from '../../shared/review.ts';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { TextField } from '../design/TextField.tsx';
import { useMenuCommand } from '../shell/useMenuCommand.ts';
import { FilterChip } from './FilterChip.tsx';
import styles from './FilterBar.module.css';
import { StatusLabel } from './StatusLabel.tsx';
import { TextSearchLine } from './TextSearchLine.tsx';
import type { Listing } from './useListing.ts';

interface FilterBarProps {
  listing: Listing;
  isShown: boolean;
}

/** What narrows the list: words, statuses, and what is left to do. */
export function FilterBar({ listing, isShown }: FilterBarProps) {
  const { filter, changeFilter, all } = listing;
  const { t } = useTranslation('corpus');
  const hasLost = filter.isLostOnly || all.some(({ lostCount }) => lostCount > 0);
  return (
    <section className={styles['bar']}>
      <div className={styles['line']}>
        <SearchBox listing={listing} isShown={isShown} />
        <StatusChips listing={listing} />
        <FilterChip
          isOn={filter.isUndecidedOnly}
          onToggle={() => {
            changeFilter({ isUndecidedOnly: !filter.isUndecidedOnly });
          }}
        >
          <ListTodo aria-hidden size={15} />
          {t('filter.undecided')}
        </FilterChip>
        {hasLost && (
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
        <Count listing={listing} />
      </div>
      <TextSearchLine listing={listing} />
    </section>
  );
}

function SearchBox({ listing, isShown }: FilterBarProps) {
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
  const { filter, changeFilter, statusCounts } = listing;
  const toggle = (status: ReviewStatus) => {
    const statuses = new Set(filter.statuses);
    if (!statuses.delete(status)) statuses.add(status);
    changeFilter({ statuses });
  };
  const shown = ReviewStatus.options.filter(
    (status) => statusCounts[status] > 0 || filter.statuses.has(status),
  );
  return (
    <div role="group" aria-label={t('filter.status')} className={styles['chips']}>
      {shown.map((status) => (
        <FilterChip
          key={status}
          isOn={filter.statuses.has(status)}
          count={statusCounts[status]}
          onToggle={() => {
            toggle(status);
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
