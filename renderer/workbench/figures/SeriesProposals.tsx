import { Merge } from 'lucide-react';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Workbench } from '../useWorkbench.ts';
import styles from './SeriesView.module.css';
import { useSeriesProposals } from './useSeries.ts';
import type { SeriesGrouping } from './useSeriesGrouping.ts';

interface SeriesProposalsProps {
  workbench: Workbench;
  grouping: SeriesGrouping;
}

/** Names that probably mean one thing: a person decides. */
export function SeriesProposals({ workbench, grouping }: SeriesProposalsProps) {
  const { t } = useTranslation('workbench');
  const proposals = useSeriesProposals(workbench);
  if (proposals.length === 0) return null;
  return (
    <section className={styles['proposals']} aria-label={t('series.proposals')}>
      <h2 className={styles['heading']}>{t('series.proposals')}</h2>
      <ul className={styles['proposalList']}>
        {proposals.map(({ names }) => (
          <li key={names.join('\n')} className={styles['proposal']}>
            <span lang="vi">{names.join(' = ')}</span>
            <Button
              size="small"
              icon={Merge}
              aria-label={t('series.mergeNames', { names: names.join(' = ') })}
              onClick={grouping.merge.bind(null, names)}
            >
              {t('series.merge')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
