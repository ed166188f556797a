import { Upload, X } from 'lucide-react';
import { useMemo } from 'react';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import type { ArticleRow } from '../database/rows.ts';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './BulkBar.module.css';
import { ExtractButton } from './ExtractButton.tsx';
import type { GridAction } from './gridSelection.ts';
import { SureButton } from './SureButton.tsx';
import { useBulkStatus } from './useBulkStatus.ts';

const OFFERED = ['reviewed', 'secondLook', 'skipped', 'new'] as const satisfies ReviewStatus[];

interface BulkBarProps {
  corpusId: CorpusId;
  /** The list as it is shown: what is selected beyond it is left alone. */
  rows: readonly ArticleRow[];
  selected: ReadonlySet<ArticleId>;
  dispatch: (action: GridAction) => void;
  onExport: (ids: readonly ArticleId[]) => void;
  onOpen: (id: ArticleId) => void;
}

/** What can be done with all selected articles at once; absent while none is. */
export function BulkBar(props: BulkBarProps) {
  const { corpusId, rows, selected, dispatch, onExport, onOpen } = props;
  const { t } = useTranslation('corpus');
  const change = useBulkStatus(onOpen);
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
      <IconButton
        size="small"
        icon={X}
        label={t('bulk.clear')}
        shortcut="Escape"
        onClick={() => {
          dispatch({ type: 'clear' });
        }}
      />
      {OFFERED.map((status) => (
        <Button key={status} size="small" onClick={() => void change(ids, status)}>
          {t(`bulk.${status}`)}
        </Button>
      ))}
      <SureButton ids={ids} />
      <ExtractButton {...{ corpusId, ids }} />
      <Button size="small" icon={Upload} onClick={onExport.bind(null, ids)}>
        {t('bulk.export')}
      </Button>
    </section>
  );
}
