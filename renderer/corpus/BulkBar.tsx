import { Upload, X } from 'lucide-react';
import { useMemo } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import { setStatus } from '../commands/setStatus.ts';
import type { ArticleRow } from '../database/rows.ts';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import { undoBulkStep } from '../workbench/undoBulkStep.ts';
import styles from './BulkBar.module.css';
import type { GridAction } from './gridSelection.ts';
import { SureButton } from './SureButton.tsx';

const OFFERED = ['reviewed', 'secondLook', 'skipped', 'new'] as const satisfies ReviewStatus[];

interface BulkBarProps {
  /** The list as it is shown: what is selected beyond it is left alone. */
  rows: readonly ArticleRow[];
  selected: ReadonlySet<ArticleId>;
  dispatch: (action: GridAction) => void;
  onExport: (ids: readonly ArticleId[]) => void;
}

/** What can be done with all selected articles at once; absent while none is. */
export function BulkBar({ rows, selected, dispatch, onExport }: BulkBarProps) {
  const { t } = useTranslation('corpus');
  const change = useStatusChange();
  const ids = useMemo(
    () => (selected.size === 0 ? [] : rows.flatMap(({ id }) => (selected.has(id) ? [id] : []))),
    [rows, selected],
  );
  if (ids.length === 0) return null;
  return (
    <section className={styles['bar']} aria-label={t('bulk.label')}>
      <span role="status" className={styles['count']}>
        {t('bulk.selected', { count: ids.length })}
      </span>
      {OFFERED.map((status) => (
        <Button key={status} size="small" onClick={() => void change(ids, status)}>
          {t(`bulk.${status}`)}
        </Button>
      ))}
      <SureButton ids={ids} />
      <Button size="small" icon={Upload} onClick={onExport.bind(null, ids)}>
        {t('bulk.export')}
      </Button>
      <IconButton
        size="small"
        icon={X}
        label={t('bulk.clear')}
        shortcut="Escape"
        onClick={() => {
          dispatch({ type: 'clear' });
        }}
      />
    </section>
  );
}

/** Sets a status and says so, with the way back. */
function useStatusChange(): (ids: readonly ArticleId[], status: ReviewStatus) => Promise<void> {
  const { t } = useTranslation('corpus');
  const { t: tCommon } = useTranslation();
  const failureText = useFailureText();
  return async (ids, status) => {
    const result = await setStatus(ids, status);
    if (!result.ok) {
      showToast({ text: failureText(result.failure), tone: 'danger' });
      return;
    }
    const [first] = result.value.articleIds;
    if (first === undefined) {
      showToast({ text: t('bulk.unchanged') });
      return;
    }
    const count = result.value.articleIds.length;
    showToast({
      text: t('bulk.done', { count, status: tCommon(`status.${status}`) }),
      action: { label: tCommon('action.undo'), onAct: () => void undoBulkStep(first) },
    });
  };
}
