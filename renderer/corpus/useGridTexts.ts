import { useMemo } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import type { LocalName } from '../../shared/project.ts';
import { ReviewStatus } from '../../shared/review.ts';
import { useCorpusProject } from '../database/useCorpusProject.ts';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
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
  number: (count: number) => string;
  /** A share of 0 to 1. */
  percent: (share: number) => string;
  /** The project's name of a label; the id of one that the project lacks. */
  label: (id: string) => string;
  /** As `label`, of a field. */
  field: (id: string) => string;
  status: (status: ReviewStatus) => string;
}

interface Named {
  id: string;
  name: LocalName;
}

/** The answers of a function, kept. */
function remember<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? answer(key);
    known.set(key, value);
    return value;
  };
}

/** Made once for all rows: asking for each text in each cell takes most of the time of a scroll. */
export function useGridTexts(corpusId: CorpusId): GridTexts {
  const { t } = useTranslation('corpus');
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  const project = useCorpusProject(corpusId);
  return useMemo(() => {
    const statuses = Object.fromEntries(
      ReviewStatus.options.map((status) => [status, tCommon(`status.${status}`)]),
    ) as GridTexts['statuses'];
    const percent = new Intl.NumberFormat(locale, { style: 'percent' });
    const nameIn = (items: readonly Named[] = []) =>
      new Map(items.map(({ id, name }) => [id, name[locale]]));
    const labels = nameIn(project?.labels);
    const fields = nameIn(project?.fields);
    return {
      statuses,
      nothing: t('grid.nothing'),
      decided: t('grid.decided'),
      inText: t('textSearch.inText'),
      left: (left, total) => t('grid.left', { left, total }),
      lost: (count) => t('grid.lost', { count }),
      date: remember((iso) => writeDate(iso, locale)),
      number: remember((count) => count.toLocaleString(locale)),
      percent: remember((share) => percent.format(share)),
      label: (id) => labels.get(id) ?? id,
      field: (id) => fields.get(id) ?? id,
      status: (status) => statuses[status],
    };
  }, [t, tCommon, locale, project]);
}
