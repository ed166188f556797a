import type { ReactNode } from 'react';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import { classNames } from '../design/classNames.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { PanelProps } from './FieldsPanel.tsx';
import { IndicatorForm } from './IndicatorForm.tsx';
import gridStyles from './IndicatorGrid.module.css';
import styles from './IndicatorRow.module.css';
import { quoteOfItem } from './quoteOfItem.ts';
import type { ReviewItem } from './reviewItems.ts';

interface IndicatorRowProps extends PanelProps {
  item: ReviewItem<IndicatorBody>;
  /** Counts the heading as the first row. */
  rowNumber: number;
  /** The cells. */
  children: ReactNode;
}

export function IndicatorRow(props: IndicatorRowProps) {
  const { item, rowNumber, children, model, commands } = props;
  const isActive = model.active?.key === item.key;
  const { editing } = model.state;
  const isEditing = editing !== null && [item.key, item.annotation?.id].includes(editing.key);
  const entry = { key: item.key, layer: 'indicators' as const, item };
  const className = classNames(
    gridStyles['cells'],
    styles['row'],
    isActive && styles['active'],
    item.state === 'rejected' && styles['rejected'],
    item.state !== 'suggested' && styles['decided'],
  );
  return (
    <>
      <div
        role="row"
        aria-rowindex={rowNumber}
        aria-current={isActive || undefined}
        className={className}
        onClick={() => {
          if (!isActive) commands.activate(entry);
        }}
        onDoubleClick={() => {
          commands.edit(entry);
        }}
      >
        {children}
      </div>
      {isEditing && <FormRow {...props} />}
    </>
  );
}

function FormRow(props: IndicatorRowProps) {
  const { t } = useTranslation('review');
  const words = quoteOfItem(props.item, props.model.article.text);
  return (
    <div role="row" className={styles['form']}>
      <div role="cell" aria-label={`${t('action.edit')}: ${words}`}>
        <IndicatorForm {...props} />
      </div>
    </div>
  );
}
