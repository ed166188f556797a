import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ReviewStatus } from '../../shared/review.ts';
import { useLocale } from '../localisation/useLocale.ts';
import { writeDate } from '../localisation/writeDate.ts';

/** What the cells of the list say, in the language of the window. */
export interface GridTexts {
  statuses: Record<ReviewStatus, string>;
  nothing: string;
  decided: string;
  inText: string;
  left: (left: number, total: number) => string;
  lost: (count: number) => string;
  date: (iso: string) => string;
}

/** Made once for all rows: asking for each text in each cell takes most of the time of a scroll. */
export function useGridTexts(): GridTexts {
  const { t } = useTranslation('corpus');
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const statuses = ReviewStatus.options.map((status) => [status, tCommon(`status.${status}`)]);
    const dates = new Map<string, string>();
    return {
      statuses: Object.fromEntries(statuses) as GridTexts['statuses'],
      nothing: t('grid.nothing'),
      decided: t('grid.decided'),
      inText: t('textSearch.inText'),
      left: (left, total) => t('grid.left', { left, total }),
      lost: (count) => t('grid.lost', { count }),
      date: (iso) => {
        const written = dates.get(iso) ?? writeDate(iso, locale);
        dates.set(iso, written);
        return written;
      },
    };
  }, [t, tCommon, locale]);
}
