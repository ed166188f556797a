import { useEffect, useMemo } from 'react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { Project } from '../../shared/project.ts';
import type { UserRule } from '../../shared/userRule.ts';
import type { LoadedArticle } from '../database/loadArticle.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { LeaveBar } from '../design/LeaveBar.tsx';
import { ListPlus } from 'lucide-react';
import { useTranslation } from '../localisation/useTranslation.ts';
import { RuleEditor } from './RuleEditor.tsx';
import { RuleHits } from './RuleHits.tsx';
import { RuleList } from './RuleList.tsx';
import styles from './RulesWorkbench.module.css';
import { SaveBar } from './SaveBar.tsx';
import { useRuleDrafts, type RuleDrafts } from './useRuleDrafts.ts';
import { useRulePreview } from './useRulePreview.ts';

interface RulesWorkbenchProps {
  corpus: CorpusHandle;
  project: Project;
  article: LoadedArticle | null;
  /** True when the user wants to leave what is not saved. */
  isAsking: boolean;
  onStay: () => void;
  /** Told whether there is something to save. */
  onChange: (isChanged: boolean) => void;
  onClose: () => void;
}

/** The list of rules, the one being written, and what it finds in the article. */
export function RulesWorkbench({ project, article, ...rest }: RulesWorkbenchProps) {
  const { t } = useTranslation('rules');
  const drafts = useRuleDrafts(project);
  const { corpus, isAsking, onStay, onChange, onClose } = rest;
  useEffect(() => {
    onChange(drafts.isChanged);
  }, [drafts.isChanged, onChange]);
  return (
    <div className={styles['bench']}>
      <div className={styles['columns']}>
        <RuleList drafts={drafts} />
        <Open drafts={drafts} project={project} article={article} />
      </div>
      {isAsking ? (
        <LeaveBar
          question={t('leave.question')}
          leave={t('leave.leave')}
          stay={t('leave.stay')}
          onStay={onStay}
          onLeave={onClose}
        />
      ) : (
        <SaveBar corpus={corpus} project={project} drafts={drafts} onClose={onClose} />
      )}
    </div>
  );
}

interface OpenProps {
  drafts: RuleDrafts;
  project: Project;
  article: LoadedArticle | null;
}

function Open({ drafts, project, article }: OpenProps) {
  const { t } = useTranslation('rules');
  const { open } = drafts;
  const tried = useTried(drafts);
  const preview = useRulePreview(article, tried, open?.name.trim() ?? '');
  if (open === null) {
    return (
      <div className={styles['nothing']}>
        <EmptyState icon={ListPlus} title={t('empty.title')} text={t('empty.text')} />
      </div>
    );
  }
  return (
    <>
      <RuleEditor key={open.key} drafts={drafts} draft={open} labels={project.labels} />
      <RuleHits article={article} preview={preview} isReady={tried !== null} />
    </>
  );
}

/** The open rule as it would be saved, switched on, behind the other rules; null when it is none. */
function useTried({ open, checked }: RuleDrafts): readonly UserRule[] | null {
  return useMemo(() => {
    const own = checked.find(({ key }) => key === open?.key)?.rule;
    if (own == null) return null;
    const others = checked.flatMap(({ key, rule }) =>
      rule === null || key === open?.key ? [] : [rule],
    );
    return [...others, { ...own, isEnabled: true }];
  }, [open?.key, checked]);
}
