import { Check, PencilLine, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldBody } from '../../shared/annotationBody.ts';
import { classNames } from '../design/classNames.ts';
import { IconButton } from '../design/IconButton.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import styles from './FieldRow.module.css';
import type { PanelProps } from './FieldsPanel.tsx';
import type { FieldSlot } from './reviewItems.ts';
import { StateMark } from './StateMark.tsx';
import { useLocale } from './useLocale.ts';

interface FieldRowProps extends PanelProps {
  slot: FieldSlot;
}

export function FieldRow(props: FieldRowProps) {
  const { slot, model, commands } = props;
  const locale = useLocale();
  const { field, item, key } = slot;
  const isActive = model.active?.key === key;
  const { editing } = model.state;
  const isEditing = editing?.key === key;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const save = (value: string | null) => {
    const evidence = editing?.evidence ?? item?.body.evidence ?? [];
    const body: FieldBody = {
      type: 'field',
      field: field.id,
      value,
      evidence: value === null ? [] : evidence,
    };
    commands.change(item, body);
    model.text.current?.focus();
  };
  return (
    <li ref={row} className={classNames(styles['row'], isActive && styles['active'])}>
      <div className={styles['name']}>{field.name[locale]}</div>
      <div className={styles['content']}>
        {isEditing ? (
          <FieldEditor
            field={field}
            value={item?.body.value ?? null}
            onSave={save}
            onCancel={() => {
              model.dispatch({ type: 'stopEditing' });
              model.text.current?.focus();
            }}
          />
        ) : (
          <ValueButton {...props} />
        )}
        {isActive && <p className={styles['guideline']}>{field.guideline[locale]}</p>}
        {isActive && <EvidenceList {...props} />}
      </div>
      <RowActions {...props} />
    </li>
  );
}

function ValueButton({ slot, model, commands }: FieldRowProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { field, item } = slot;
  const value = item?.body.value ?? null;
  const choice = field.choices.find(({ id }) => id === value)?.name[locale];
  const isActive = model.active?.key === slot.key;
  return (
    <button
      type="button"
      className={classNames(
        styles['value'],
        value === null && styles['unknown'],
        item?.state === 'rejected' && styles['rejected'],
        item?.state === 'suggested' && styles['suggested'],
      )}
      aria-current={isActive || undefined}
      aria-label={`${field.name[locale]}: ${choice ?? value ?? t('itemState.unknown')}`}
      onClick={() => {
        const entry = { key: slot.key, layer: 'fields' as const, item };
        if (isActive) commands.edit(entry);
        else commands.activate(entry);
      }}
    >
      {choice ?? value ?? (item === null ? t('itemState.none') : t('itemState.unknown'))}
    </button>
  );
}

function RowActions({ slot, commands }: FieldRowProps) {
  const { t } = useTranslation('review');
  const { item, key } = slot;
  const entry = { key, layer: 'fields' as const, item };
  return (
    <div className={styles['side']}>
      <span className={styles['actions']}>
        {item?.state === 'suggested' && (
          <IconButton
            size="small"
            icon={Check}
            label={t('action.accept')}
            shortcut="Enter"
            onClick={() => {
              commands.accept(entry);
            }}
          />
        )}
        {item !== null && item.state !== 'rejected' && item.body.value !== null && (
          <IconButton
            size="small"
            icon={X}
            label={t('action.reject')}
            shortcut="X"
            onClick={() => {
              commands.reject(entry);
            }}
          />
        )}
        <IconButton
          size="small"
          icon={PencilLine}
          label={t('action.edit')}
          shortcut="E"
          onClick={() => {
            commands.edit(entry);
          }}
        />
      </span>
      {item && <StateMark item={item} />}
    </div>
  );
}
