import { useMemo } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { DecidedMark } from '../DecidedMark.tsx';
import { groupLooks } from '../groupLook.ts';
import type { Workbench } from '../useWorkbench.ts';
import styles from './ClusterDetails.module.css';
import { useCarriedMarks } from './useDuplicates.ts';

interface CarriedMarksProps {
  workbench: Workbench;
  project: Project;
  from: ArticleId;
  to: ArticleId;
}

/** What carrying over would do to one article, mark by mark, and what it would leave. */
export function CarriedMarks({ workbench, project, from, to }: CarriedMarksProps) {
  const { t } = useTranslation('workbench');
  const locale = useLocale();
  const looks = useMemo(() => groupLooks(project, locale), [project, locale]);
  const marks = useCarriedMarks(workbench, from, to);
  if (marks.length === 0) return null;
  return (
    <ul className={styles['marks']} aria-label={t('duplicates.changes')}>
      {marks.map((mark, index) => (
        // Nothing else tells two marks of one kind on the same words apart; the list has no state.
        <li key={index} className={styles['mark']}>
          <DecidedMark
            {...{ mark, looks, verdict: mark.verdict }}
            {...(mark.reason !== null && { told: t(`duplicates.reason.${mark.reason}`) })}
          />
        </li>
      ))}
    </ul>
  );
}
