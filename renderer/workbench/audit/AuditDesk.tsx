import { CircleCheckBig, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { tallyAudit } from '../../../app/corpus/auditTally.ts';
import { targetOfBody } from '../../../app/review/targetOfBody.ts';
import type { Project } from '../../../shared/project.ts';
import { deleteAudit } from '../../commands/judgeAudit.ts';
import type { AuditRow } from '../../database/rows.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { ProgressBar } from '../../design/ProgressBar.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useReport } from '../../review/useReport.ts';
import { DecidedMark } from '../DecidedMark.tsx';
import { groupLooks } from '../groupLook.ts';
import styles from './AuditDesk.module.css';
import type { AuditedMark } from './auditMessages.ts';
import type { AuditViewProps } from './AuditView.tsx';
import { Estimate } from './Estimate.tsx';
import { JudgeButtons } from './JudgeButtons.tsx';
import { useAuditMarks } from './useAuditSteps.ts';
import { useAuditWords } from './useAuditWords.ts';
import { useJudging } from './useJudging.ts';
import { useJudgingKeys } from './useJudgingKeys.ts';

interface AuditDeskProps extends AuditViewProps {
  audit: AuditRow;
}

/** A sample: the decision to judge next in its sentence, and what follows from those judged. */
export function AuditDesk({ corpusId, workbench, project, onOpenArticle, audit }: AuditDeskProps) {
  const { t } = useTranslation('audit');
  const { startedAt } = audit;
  const marks = useAuditMarks(workbench, { corpusId, startedAt });
  const judging = useJudging(audit, marks);
  useJudgingKeys(judging);
  const tally = tallyAudit(audit);
  const mark = marks?.[judging.index] ?? null;
  const isChanged = (one: AuditedMark | null, at: number) =>
    one === null && audit.sample[at]?.judgement === null;
  const open = ({ annotation: { articleId, body } }: AuditedMark) => {
    onOpenArticle(articleId, [articleId], targetOfBody(body));
  };
  return (
    <section className={styles['desk']} aria-label={t('desk')}>
      <Head audit={audit} done={tally.judgedCount} />
      {marks !== null && mark === null && (
        <EmptyState icon={CircleCheckBig} title={t('finished')} />
      )}
      {mark !== null && (
        <div className={styles['card']}>
          <Mark mark={mark} project={project} />
          <JudgeButtons {...{ mark, judging, project }} onOpen={open.bind(null, mark)} />
        </div>
      )}
      <Estimate
        tally={tally}
        populationSize={audit.populationSize}
        changedCount={marks?.filter(isChanged).length ?? 0}
      />
    </section>
  );
}

function Head({ audit, done }: { audit: AuditRow; done: number }) {
  const { t } = useTranslation('audit');
  const report = useReport();
  const words = useAuditWords();
  const { corpusId, startedAt, author, sample } = audit;
  const total = sample.length;
  return (
    <header className={styles['head']}>
      <div>
        <h2 className={styles['title']}>{words.source(audit)}</h2>
        <p className={styles['soft']}>
          {t('started', { time: words.writeTime(startedAt), author })}
        </p>
      </div>
      <div className={styles['progress']}>
        <span role="status">{t('progress', { done, total })}</span>
        <ProgressBar value={done} max={total} label={t('progressLabel')} />
      </div>
      <IconButton
        icon={Trash2}
        label={t('delete')}
        onClick={() => void report(deleteAudit(corpusId, startedAt))}
      />
    </header>
  );
}

function Mark({ mark, project }: { mark: AuditedMark; project: Project }) {
  const { t } = useTranslation('audit');
  const locale = useLocale();
  const looks = useMemo(() => groupLooks(project, locale), [project, locale]);
  const { annotation, title, before, words, after } = mark;
  const { body, verdict } = annotation;
  return (
    <>
      <DecidedMark mark={{ body, before, words, after }} looks={looks} verdict={verdict} />
      <p lang="vi" className={styles['soft']}>
        {title}
      </p>
      <p className={styles['question']}>{t(`question.${verdict}`)}</p>
    </>
  );
}
