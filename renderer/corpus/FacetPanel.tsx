import { useState } from 'react';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { CheckId } from '../workbench/findings/findingMessages.ts';
import { HAS_COPIES, NOT_CHECKED, type FacetId } from './facetCodes.ts';
import { FacetValue } from './FacetValue.tsx';
import styles from './FacetPanel.module.css';
import { toggled } from './gridView.ts';
import { MonthHistogram } from './MonthHistogram.tsx';
import type { GridTexts } from './useGridTexts.ts';
import type { Listing } from './useListing.ts';

interface FacetPanelProps {
  listing: Listing;
}

/** More than these are shown only when asked for. */
const FIRST_VALUES = 8;

/** Beside the list: what the articles have, how many of them, and which of it is asked for. */
export function FacetPanel({ listing }: FacetPanelProps) {
  const { t } = useTranslation('corpus');
  const nameOf = useFacetNames(listing.texts);
  return (
    <aside className={styles['panel']} aria-label={t('facet.panel')}>
      <MonthHistogram listing={listing} />
      {(['place', 'body', 'label', 'finding', 'copies', 'confidence'] as const).map((facet) => (
        <FacetList key={facet} facet={facet} listing={listing} nameOf={nameOf} />
      ))}
    </aside>
  );
}

type NameOf = (facet: FacetId, value: string) => string;

function useFacetNames(texts: GridTexts): NameOf {
  const { t } = useTranslation('corpus');
  const { t: tWorkbench } = useTranslation('workbench');
  return (facet, value) => {
    if (facet === 'finding') {
      const check = CheckId.safeParse(value).data;
      if (check !== undefined) return tWorkbench(`findings.check.${check}`);
      return t(value === NOT_CHECKED ? 'facet.notChecked' : 'facet.noFinding');
    }
    if (facet === 'copies') return t(value === HAS_COPIES ? 'facet.hasCopies' : 'facet.noCopies');
    if (value === '') return t(facet === 'confidence' ? 'facet.nothingLeft' : 'facet.unknown');
    if (facet === 'label') return texts.label(value);
    if (facet === 'confidence') return t('facet.from', { share: texts.percent(Number(value)) });
    return value;
  };
}

interface FacetListProps {
  facet: Exclude<FacetId, 'status' | 'month'>;
  listing: Listing;
  nameOf: NameOf;
}

function FacetList({ facet, listing, nameOf }: FacetListProps) {
  const { t } = useTranslation('corpus');
  const [isWhole, setIsWhole] = useState(false);
  const chosen = listing.filter.chosen[facet] ?? [];
  const values = useFacetValues(facet, listing);
  if (values.length === 0) return null;
  const shown = isWhole
    ? values
    : values.filter(([value], at) => at < FIRST_VALUES || chosen.includes(value));
  const most = Math.max(...values.map(([, count]) => count));
  return (
    <section className={styles['facet']} aria-label={t(`facet.${facet}`)}>
      <h2 className={styles['title']}>{t(`facet.${facet}`)}</h2>
      {facet === 'finding' && <Checking leftCount={listing.uncheckedCount} />}
      {shown.map(([value, count]) => (
        <FacetValue
          key={value}
          name={nameOf(facet, value)}
          count={count}
          share={most === 0 ? 0 : count / most}
          isOn={chosen.includes(value)}
          onToggle={() => {
            listing.choose(facet, toggled(chosen, value));
          }}
        />
      ))}
      {values.length > FIRST_VALUES && (
        <MoreButton {...{ isWhole, setIsWhole }} count={values.length} />
      )}
    </section>
  );
}

interface MoreButtonProps {
  isWhole: boolean;
  setIsWhole: (isWhole: boolean) => void;
  count: number;
}

function MoreButton({ isWhole, setIsWhole, count }: MoreButtonProps) {
  const { t } = useTranslation('corpus');
  return (
    <button
      type="button"
      className={styles['more']}
      aria-expanded={isWhole}
      onClick={() => {
        setIsWhole(!isWhole);
      }}
    >
      {isWhole ? t('facet.fewer') : t('facet.all', { count })}
    </button>
  );
}

/** How many articles the checks have still to look at. */
function Checking({ leftCount }: { leftCount: number | null }) {
  const { t } = useTranslation('corpus');
  if (leftCount === null || leftCount === 0) return null;
  return (
    <p role="status" className={styles['state']}>
      {t('facet.checking', { count: leftCount })}
    </p>
  );
}

/** The values that there are or that are chosen: the most frequent first, steps by their size. */
function useFacetValues(facet: FacetListProps['facet'], listing: Listing): [string, number][] {
  const locale = useLocale();
  const counts = new Map(listing.facetCounts[facet]);
  for (const value of listing.filter.chosen[facet] ?? []) {
    if (!counts.has(value)) counts.set(value, 0);
  }
  const byName = new Intl.Collator(locale).compare;
  return [...counts].sort(([a, countOfA], [b, countOfB]) => {
    const [isLastA, isLastB] = [isLast(a), isLast(b)];
    if (isLastA !== isLastB) return isLastA ? 1 : -1;
    if (facet === 'confidence') return Number(a) - Number(b);
    return countOfB - countOfA || byName(a, b);
  });
}

/** Says that there is none of the facet, or not yet. */
const isLast = (value: string): boolean => value === '' || value === NOT_CHECKED;
