import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useRef } from 'react';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { writeDate } from '../localisation/writeDate.ts';
import { FacetValue } from './FacetValue.tsx';
import styles from './FacetPanel.module.css';
import { toggled } from './gridView.ts';
import { monthBars, type DateBar } from './monthBars.ts';
import type { Listing } from './useListing.ts';

/** The dates of the events as bars to be chosen; Shift and a click choose all from the last one on. */
export function MonthHistogram({ listing }: { listing: Listing }) {
  const { t } = useTranslation('corpus');
  const chosen = listing.filter.chosen.month ?? [];
  const counts = new Map(listing.facetCounts.month);
  for (const month of chosen) counts.set(month, counts.get(month) ?? 0);
  const bars = monthBars(counts);
  const unknown = counts.get('');
  const choose = (months: readonly string[]) => {
    listing.choose('month', months);
  };
  if (bars.length === 0) return null;
  return (
    <section className={styles['facet']} aria-label={t('facet.month')}>
      <h2 className={styles['title']}>{t('facet.month')}</h2>
      <Bars bars={bars} chosen={chosen} onChoose={choose} />
      {unknown !== undefined && (
        <FacetValue
          name={t('facet.unknown')}
          count={unknown}
          share={0}
          isOn={chosen.includes('')}
          onToggle={() => {
            choose(toggled(chosen, ''));
          }}
        />
      )}
    </section>
  );
}

interface BarsProps {
  bars: readonly DateBar[];
  chosen: readonly string[];
  onChoose: (months: readonly string[]) => void;
}

function Bars({ bars, chosen, onChoose }: BarsProps) {
  const { t } = useTranslation('corpus');
  const write = useWritePeriod();
  const lastBar = useRef(0);
  const most = mostOf(bars);
  const press = (at: number, isRange: boolean) => {
    const from = isRange ? Math.min(lastBar.current, at) : at;
    const to = isRange ? Math.max(lastBar.current, at) : at;
    lastBar.current = at;
    const months = bars.slice(from, to + 1).flatMap((bar) => bar.months);
    const others = chosen.filter((month) => !months.includes(month));
    const isOff = !isRange && others.length === chosen.length - months.length;
    onChoose(isOff ? others : [...others, ...months]);
  };
  return (
    <>
      <ToggleGroup
        multiple
        aria-label={t('facet.month')}
        className={styles['bars']}
        value={bars.filter((bar) => isChosen(bar, chosen)).map(({ period }) => period)}
      >
        {bars.map(({ period, count }, at) => (
          <Toggle
            key={period}
            value={period}
            className={styles['month']}
            {...labelled(t('facet.bar', { period: write(period), count }))}
            onClick={(event) => {
              press(at, event.shiftKey);
            }}
          >
            <Height share={count / most} />
          </Toggle>
        ))}
      </ToggleGroup>
      <Ends bars={bars} />
    </>
  );
}

const Height = ({ share }: { share: number }) => (
  <span className={styles['height']} style={{ height: `${100 * share}%` }} />
);

const mostOf = (bars: readonly DateBar[]): number => Math.max(1, ...bars.map(({ count }) => count));

const labelled = (name: string) => ({ 'aria-label': name, title: name });

const isChosen = ({ months }: DateBar, chosen: readonly string[]): boolean =>
  months.length > 0 && months.every((month) => chosen.includes(month));

function useWritePeriod(): (period: string) => string {
  const locale = useLocale();
  return (period) => (period.length === 4 ? period : writeDate(period, locale));
}

function Ends({ bars }: { bars: readonly DateBar[] }) {
  const write = useWritePeriod();
  return (
    <div aria-hidden className={styles['ends']}>
      <span>{write(bars[0]?.period ?? '')}</span>
      {bars.length > 1 && <span>{write(bars.at(-1)?.period ?? '')}</span>}
    </div>
  );
}
