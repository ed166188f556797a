import { Archive } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PartUses } from '../../app/project/countUses.ts';
import { partsInUse, type PartKind } from '../../app/project/projectParts.ts';
import type { CorpusId } from '../../shared/article.ts';
import { countProjectUses } from '../database/projectUses.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './RemoveDialog.module.css';
import type { ProjectDraft } from './useProjectDraft.ts';

interface RemoveDialogProps {
  kind: PartKind;
  id: string;
  draft: ProjectDraft;
  corpusId: CorpusId;
  onClose: () => void;
}

/** Asks before a part is put away, and says how much is said with it. */
export function RemoveDialog({ kind, id, draft, corpusId, onClose }: RemoveDialogProps) {
  const { t } = useTranslation('project');
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  const uses = useUses(corpusId, kind, id);
  const name = partsInUse(draft.project, kind).find((part) => part.id === id)?.name[locale] ?? id;
  const remove = () => {
    draft.remove(kind, id);
    onClose();
  };
  return (
    <Dialog
      onClose={onClose}
      title={t('remove.title', { name })}
      footer={
        <>
          <Button onClick={onClose}>{tCommon('action.cancel')}</Button>
          <Button variant="danger" icon={Archive} onClick={remove}>
            {t('remove.putAway')}
          </Button>
        </>
      }
    >
      <p className={styles['count']} aria-live="polite" aria-busy={!uses.isDone}>
        {t('remove.annotations', { count: uses.annotationCount })}
        {(kind === 'labels' || kind === 'fields') && (
          <> · {t('remove.suggestions', { count: uses.suggestionCount })}</>
        )}
        {!uses.isDone && ` ${t('remove.counting')}`}
      </p>
      <p>{t('remove.kept')}</p>
      <p className={styles['more']}>{t('remove.exports')}</p>
    </Dialog>
  );
}

function useUses(corpusId: CorpusId, kind: PartKind, id: string): PartUses & { isDone: boolean } {
  const [uses, setUses] = useState({ annotationCount: 0, suggestionCount: 0, isDone: false });
  useEffect(() => {
    let isOver = false;
    const count = async () => {
      for await (const counted of countProjectUses(corpusId, kind, id)) {
        if (isOver) return;
        setUses(counted);
      }
    };
    void count();
    return () => {
      isOver = true;
    };
  }, [corpusId, kind, id]);
  return uses;
}
