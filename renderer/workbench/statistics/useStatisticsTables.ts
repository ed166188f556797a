import { tallyAudit } from '../../../app/corpus/auditTally.ts';
import type { RuleRecord } from '../../../app/review/scorecard.ts';
import type { Project } from '../../../shared/project.ts';
import type { AuditRow } from '../../database/rows.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { writeDate } from '../../localisation/writeDate.ts';
import { listScores } from '../../rules/scorecard/listScores.ts';
import { useAuditWords } from '../audit/useAuditWords.ts';
import { groupLooks } from '../groupLook.ts';
import { nameOfKind } from '../nameOfKind.ts';
import type { Statistics } from './statisticsMessages.ts';
import type { StatisticsTable } from './statisticsTable.ts';

interface Known {
  statistics: Statistics;
  records: readonly RuleRecord[];
  audits: readonly AuditRow[];
  project: Project;
}

/** Everything that is counted, in the words of the window. */
export function useStatisticsTables(known: Known): StatisticsTable[] {
  const work = useWorkTables(known.statistics);
  const marks = useMarkTables(known);
  const audits = useAuditTable(known.audits);
  return [...work, ...marks, useRuleTable(known.records), audits];
}

const MINUTE = 60_000;

function useWorkTables({ byStatus, days, ...time }: Statistics): StatisticsTable[] {
  const { t } = useTranslation('statistics');
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  const { activeMilliseconds, timedArticleCount } = time;
  const minutes = Math.round(activeMilliseconds / MINUTE);
  const perArticle = activeMilliseconds / MINUTE / Math.max(1, timedArticleCount);
  return [
    {
      title: t('status.title'),
      columns: [t('status.status'), t('articles')],
      rows: byStatus.map(({ status, count }) => [tCommon(`status.${status}`), count]),
    },
    {
      title: t('days.title'),
      columns: [
        ...[t('days.day'), t('days.decisions'), t('articles')],
        ...[t('agreement.right'), t('agreement.missed')],
      ],
      rows: days.map(({ day, articleCount, ...verdicts }) => {
        const { accepted, corrected, rejected, added } = verdicts;
        const count = accepted + corrected + rejected + added;
        return [writeDate(day, locale), count, articleCount, ...sharesOf(verdicts)];
      }),
    },
    {
      title: t('time.title'),
      columns: [t('time.what'), t('time.value')],
      rows: [
        [t('time.minutes'), minutes],
        [t('time.articles'), timedArticleCount],
        [t('time.perArticle'), Number(perArticle.toFixed(1))],
      ],
    },
  ];
}

function useMarkTables({ statistics, project }: Known): StatisticsTable[] {
  const { t } = useTranslation('statistics');
  const { t: tWorkbench } = useTranslation('workbench');
  const looks = groupLooks(project, useLocale());
  const { agreement, subjects, byStatus } = statistics;
  const total = byStatus.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      title: t('agreement.title'),
      columns: (
        ['type', 'accepted', 'corrected', 'rejected', 'added', 'right', 'missed'] as const
      ).map((column) => t(`agreement.${column}`)),
      rows: agreement.map(({ type, ...verdicts }) => {
        const { accepted, corrected, rejected, added } = verdicts;
        const counts = [accepted, corrected, rejected, added];
        return [tWorkbench(`queue.type.${type}`), ...counts, ...sharesOf(verdicts)];
      }),
    },
    {
      title: t('subjects.title'),
      columns: (['subject', 'standing', 'open', 'articles', 'filled'] as const).map((column) =>
        t(`subjects.${column}`),
      ),
      rows: subjects.map((subject) => [
        subject.type === 'indicator'
          ? nameOfKind(subject.subject, tWorkbench)
          : looks(subject).name,
        ...[subject.standing, subject.open, subject.articleCount],
        shareOf(subject.articleCount, total),
      ]),
    },
  ];
}

function useRuleTable(records: readonly RuleRecord[]): StatisticsTable {
  const { t } = useTranslation('rules');
  const columns = ['rule', 'decided', 'accepted', 'corrected', 'rejected'] as const;
  const shares = ['share', 'said', 'learnt'] as const;
  return {
    title: t('scorecard.title'),
    columns: [...columns, ...shares].map((column) => t(`scorecard.${column}`)),
    rows: listScores(records).map((score) => [
      score.rule,
      ...[score.count, score.accepted, score.corrected, score.rejected],
      ...[score.acceptedShare, score.said, score.learnt].map((share) => ({ share })),
    ]),
  };
}

function useAuditTable(audits: readonly AuditRow[]): StatisticsTable {
  const { t } = useTranslation('statistics');
  const words = useAuditWords();
  const columns = ['audit', 'judged', 'wrong', 'population', 'rate', 'low', 'high'] as const;
  return {
    title: t('audits.title'),
    columns: columns.map((column) => t(`audits.${column}`)),
    rows: audits.map((audit) => {
      const { judgedCount, wrongCount, estimate } = tallyAudit(audit);
      const { rate = null, low = null, high = null } = estimate ?? {};
      return [
        `${words.writeTime(audit.startedAt)}: ${words.source(audit)}`,
        ...[judgedCount, wrongCount, audit.populationSize],
        ...[rate, low, high].map((share) => ({ share })),
      ];
    }),
  };
}

type Verdicts = Omit<Statistics['agreement'][number], 'type'>;

/** How often suggestions were right, and how much of what stands the rules had missed. */
function sharesOf({ accepted, corrected, rejected, added }: Verdicts) {
  return [
    shareOf(accepted, accepted + corrected + rejected),
    shareOf(added, accepted + corrected + added),
  ];
}

function shareOf(part: number, whole: number): { share: number | null } {
  return { share: whole === 0 ? null : part / whole };
}
