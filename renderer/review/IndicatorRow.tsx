import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import { classNames } from '../design/classNames.ts';
import type { PanelProps } from './FieldsPanel.tsx';
import gridStyles from './IndicatorGrid.module.css';
import { IndicatorForm } from './IndicatorForm.tsx';
import styles from './IndicatorRow.module.css';
import { quoteOfItem } from './quoteOfItem.ts';
import type { ReviewItem } from './reviewItems.ts';

interface IndicatorRowProps extends PanelProps {
  item: ReviewItem<IndicatorBody>;
  /** Counts the heading as the first row. */
  rowNumber: number;
  cells: ReactNode;
}

export function IndicatorRow(props: IndicatorRowProps) {
  const { item, rowNumber, cells, model, commands } = props;
  const { t } = useTranslation('review');
  const isActive = model.active?.key === item.key;
  const editingKey = model.state.editing?.key;
  const isEditing = editingKey === item.key || editingKey === item.annotation?.id;
  const entry = { key: item.key, layer: 'indicators' as const, item };
  return (
    <>
      <div
        role="row"
        aria-rowindex={rowNumber}
        aria-current={isActive || undefined}
        className={classNames(
          gridStyles['cells'],
          styles['row'],
          isActive && styles['active'],
          item.state === 'rejected' && styles['rejected'],
          item.state !== 'suggested' && styles['decided'],
        )}
        onClick={() => {
          if (!isActive) commands.activate(entry);
        }}
        onDoubleClick={() => {
          commands.edit(entry);
        }}
      >
        {cells}
      </div>
      {isEditing && (
        <div role="row" className={styles['form']}>
          <div
            role="cell"
            aria-label={`${t('action.edit')}: ${quoteOfItem(item, model.article.text)}`}
          >
            <IndicatorForm {...props} />
          </div>
        </div>
      )}
    </>
  );
}
