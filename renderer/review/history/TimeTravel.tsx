import { History } from 'lucide-react';
import { useMemo } from 'react';
import { stateAfter } from '../../../app/review/restoreState.ts';
import type { ReviewState } from '../../../app/review/reviewState.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { Edit } from '../../../shared/edit.ts';
import { restoreState } from '../../commands/restoreState.ts';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Past } from '../screenState.ts';
import { useReport } from '../useReport.ts';
import styles from './TimeTravel.module.css';

interface TimeTravelProps {
  articleId: ArticleId;
  /** The log, oldest first. */
  log: readonly Edit[];
  /** How many edits of it are looked back to. */
  count: number;
  /** Called with the state that is gone to; null for the present. */
  onLookBack: (past: Past | null) => void;
}

/** A slider through the states of the article; any of them can be had back. */
export function TimeTravel({ articleId, log, count, onLookBack }: TimeTravelProps) {
  const { t, i18n } = useTranslation('history');
  const report = useReport();
  const state = useMemo(() => stateAfter(log, count), [log, count]);
  const stops = useMemo(() => listStops(log), [log]);
  const last = log[count - 1];
  const when = last ? new Date(last.time).toLocaleString(i18n.language) : t('beginning');
  const isNow = count === log.length;
  return (
    <section className={styles['travel']} aria-label={t('title')}>
      <input
        type="range"
        className={styles['slider']}
        aria-label={t('slider')}
        aria-valuetext={when}
        min={0}
        max={stops.length - 1}
        value={stops.findIndex((stop) => stop >= count)}
        onChange={({ target }) => {
          onLookBack(pastAt(log, stops[Number(target.value)] ?? 0));
        }}
      />
      <div className={styles['line']}>
        <span className={styles['when']}>{isNow ? t('now') : when}</span>
        <Summary state={state} />
        <Button
          size="small"
          icon={History}
          disabled={isNow || state === null}
          onClick={() => {
            onLookBack(null);
            void report(restoreState(articleId, last?.id ?? null));
          }}
        >
          {t('restore')}
        </Button>
      </div>
    </section>
  );
}

/** The state after so many edits; null for the present. */
function pastAt(log: readonly Edit[], count: number): Past | null {
  if (count === log.length) return null;
  const annotations = stateAfter(log, count)?.annotations ?? null;
  return { count, edit: log[count - 1] ?? null, annotations };
}

/** How many edits there were after each step: no state lies within one. */
function listStops(log: readonly Edit[]): number[] {
  const isLast = (index: number) => log[index]?.step !== log[index + 1]?.step;
  return [0, ...log.flatMap((_, index) => (isLast(index) ? index + 1 : []))];
}

function Summary({ state }: { state: ReviewState | null }) {
  const { t } = useTranslation('history');
  const { t: tCommon } = useTranslation();
  if (state === null) return <span className={styles['summary']}>{t('otherText')}</span>;
  const rejected = state.annotations.filter(({ verdict }) => verdict === 'rejected').length;
  const decided = t('decided', { count: state.annotations.length - rejected });
  const parts = [tCommon(`status.${state.status}`), decided, t('rejected', { count: rejected })];
  return <span className={styles['summary']}>{parts.join(' · ')}</span>;
}
