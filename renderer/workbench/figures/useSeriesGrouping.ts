import { mergeSeries, splitSeries } from '../../../app/checks/seriesGroups.ts';
import type { CorpusId } from '../../../shared/article.ts';
import type { SeriesGroup } from '../../../shared/project.ts';
import { groupSeries } from '../../commands/groupSeries.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useReport } from '../../review/useReport.ts';

export interface SeriesGrouping {
  merge: (names: readonly string[]) => void;
  split: (name: string) => void;
}

/** Puts names together into one series, or takes one out, and says so, with the way back. */
export function useSeriesGrouping(corpusId: CorpusId): SeriesGrouping {
  const { t } = useTranslation('workbench');
  const { t: tCommon } = useTranslation();
  const report = useReport();
  const run = async (
    change: (groups: readonly SeriesGroup[]) => SeriesGroup[],
    text: string,
  ): Promise<void> => {
    const before = await report(groupSeries(corpusId, change));
    if (before === null) return;
    const takeBack = () => void report(groupSeries(corpusId, () => before));
    showToast({ text, action: { label: tCommon('action.undo'), onAct: takeBack } });
  };
  return {
    merge: (names) =>
      void run(
        (groups) => mergeSeries(groups, names),
        t('series.merged', { names: names.join(' = ') }),
      ),
    split: (name) => void run((groups) => splitSeries(groups, name), t('series.parted', { name })),
  };
}
