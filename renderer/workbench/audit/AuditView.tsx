import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { tallyAudit } from '../../../app/corpus/auditTally.ts';
import type { CorpusId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import type { AuditRow } from '../../database/rows.ts';
import { useAudits } from '../../database/useAudits.ts';
import { classNames } from '../../design/classNames.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { OpenArticle } from '../openArticle.ts';
import type { Workbench } from '../useWorkbench.ts';
import { AuditDesk } from './AuditDesk.tsx';
import styles from './AuditView.module.css';
import { NewAudit } from './NewAudit.tsx';
import { useAuditSteps } from './useAuditSteps.ts';
import { useAuditWords } from './useAuditWords.ts';

export interface AuditViewProps {
  corpusId: CorpusId;
  workbench: Workbench;
  project: Project;
  onOpenArticle: OpenArticle;
}

/** Random samples of what was decided in bulk, judged one by one: how much of it is wrong. */
export function AuditView(props: AuditViewProps) {
  const { t } = useTranslation('audit');
  const { corpusId, workbench } = props;
  const found = useAuditSteps(workbench);
  const audits = useAudits(corpusId);
  const [chosen, setChosen] = useState<string | null>(null);
  const audit = audits.find(({ startedAt }) => startedAt === chosen) ?? audits[0];
  if (found === null) return null;
  if (found.totalCount === 0 && audits.length === 0) {
    return <EmptyState icon={ClipboardCheck} title={t('none')} text={t('noneText')} />;
  }
  return (
    <div className={styles['columns']}>
      <div className={styles['aside']}>
        <NewAudit {...{ corpusId, workbench, found }} onStarted={setChosen} />
        <AuditList audits={audits} chosen={audit} onChoose={setChosen} />
      </div>
      {audit === undefined ? (
        <EmptyState icon={ClipboardCheck} title={t('choose')} text={t('chooseText')} />
      ) : (
        <AuditDesk key={audit.startedAt} {...props} audit={audit} />
      )}
    </div>
  );
}

interface AuditListProps {
  audits: readonly AuditRow[];
  chosen: AuditRow | undefined;
  onChoose: (startedAt: string) => void;
}

function AuditList({ audits, chosen, onChoose }: AuditListProps) {
  const { t } = useTranslation('audit');
  const words = useAuditWords();
  return (
    <ul className={styles['list']} aria-label={t('list')}>
      {audits.map((audit) => {
        const tally = tallyAudit(audit);
        return (
          <li key={audit.startedAt}>
            <button
              type="button"
              aria-pressed={audit === chosen}
              className={classNames(styles['item'], audit === chosen && styles['chosen'])}
              onClick={onChoose.bind(null, audit.startedAt)}
            >
              <span className={styles['name']}>
                <span>{words.source(audit)}</span>
                <span className={styles['rate']}>{words.rate(tally)}</span>
              </span>
              <span className={styles['soft']}>
                {t('progress', { done: tally.judgedCount, total: audit.sample.length })}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
