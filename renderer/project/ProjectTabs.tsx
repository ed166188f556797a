import { useEffect, useState, type ReactNode } from 'react';
import { PART_KINDS, partsInUse, type PartKind } from '../../app/project/projectParts.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { StoredProject } from '../database/useProjectRow.ts';
import { LeaveBar } from '../design/LeaveBar.tsx';
import { Tabs } from '../design/Tabs.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { GeneralTab } from './GeneralTab.tsx';
import { PartTab } from './PartTab.tsx';
import styles from './ProjectTabs.module.css';
import { SaveBar } from './SaveBar.tsx';
import { useProjectDraft } from './useProjectDraft.ts';

interface ProjectTabsProps {
  corpus: CorpusHandle;
  stored: StoredProject;
  /** True when the user wants to leave what is not saved. */
  isAsking: boolean;
  onStay: () => void;
  /** Told whether there is something to save. */
  onChange: (isChanged: boolean) => void;
  onClose: () => void;
}

/** A tab for each kind of part, one for the project as a whole, and saving below. */
export function ProjectTabs({ corpus, stored, isAsking, ...rest }: ProjectTabsProps) {
  const { onStay, onChange, onClose } = rest;
  const { t, i18n } = useTranslation('project');
  const draft = useProjectDraft(stored.project);
  const [tab, setTab] = useState<PartKind | 'general'>('labels');
  useEffect(() => {
    onChange(draft.isChanged);
  }, [draft.isChanged, onChange]);
  const ofParts = PART_KINDS.map((kind) => ({
    value: kind,
    label: t(`${kind}.title`),
    count: partsInUse(draft.project, kind).length.toLocaleString(i18n.language),
    content: <PartTab kind={kind} draft={draft} corpusId={corpus.id} />,
  }));
  const general: ReactNode = <GeneralTab {...{ corpus, stored, draft }} />;
  const tabs = [
    ...ofParts,
    { value: 'general' as const, label: t('general.title'), content: general },
  ];
  return (
    <div className={styles['screen']}>
      <div className={styles['tabs']}>
        <Tabs tabs={tabs} value={tab} onChange={setTab} label={t('tabs')} />
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
        <SaveBar {...{ corpus, draft, onClose }} />
      )}
    </div>
  );
}
