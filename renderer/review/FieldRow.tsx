import { PencilLine } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { nameOfChoice } from '../../app/project/changeChoices.ts';
import type { FieldBody } from '../../shared/annotationBody.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { GuidelineCard } from '../project/GuidelineCard.tsx';
import { classNames } from '../design/classNames.ts';
import { IconButton } from '../design/IconButton.tsx';
import { DecideButtons } from './DecideButtons.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import styles from './FieldRow.module.css';
import { FIELD_ATTRIBUTE } from './fields/fieldDrop.ts';
import { printedDateOf } from './fields/printedDateOf.ts';
import type { PanelProps } from './FieldsPanel.tsx';
import type { FieldSlot } from './reviewItems.ts';
import { StateMark } from './StateMark.tsx';
import { useLocale } from '../localisation/useLocale.ts';

interface FieldRowProps extends PanelProps {
  slot: FieldSlot;
}

export const FieldRow = memo(function FieldRow(props: FieldRowProps) {
  const { slot, model } = props;
  const locale = useLocale();
  const { field, key } = slot;
  const { corpusId } = model.article.row;
  const isActive = model.active?.key === key;
  const note = slot.item?.annotation?.note;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={row}
      className={classNames(styles['row'], isActive && styles['active'])}
      {...{ [FIELD_ATTRIBUTE]: field.id }}
    >
      <div className={styles['name']}>{field.name[locale]}</div>
      <div className={styles['content']}>
        {model.state.editing?.key === key ? <Editor {...props} /> : <ValueButton {...props} />}
        {note !== undefined && <p className={styles['note']}>{note}</p>}
        {isActive && <EvidenceList {...props} />}
      </div>
      <RowActions {...props} />
      {isActive && field.guideline[locale] !== '' && (
        <div className={styles['guideline']}>
          <GuidelineCard corpusId={corpusId} kind="fields" part={field} />
        </div>
      )}
    </li>
  );
}, isDrawnAlike);

/** What is active or edited shows more than its own value: it is always drawn again. */
function isDrawnAlike(before: FieldRowProps, after: FieldRowProps): boolean {
  return (
    !isAtHand(before) &&
    !isAtHand(after) &&
    before.slot.item === after.slot.item &&
    before.slot.field === after.slot.field
  );
}

function isAtHand({ slot, model }: FieldRowProps): boolean {
  return model.active?.key === slot.key || model.state.editing?.key === slot.key;
}

function Editor({ slot, model, commands }: FieldRowProps) {
  const { field, item } = slot;
  const { project, row } = model.article;
  const save = (value: string | null, note: string) => {
    const chosen = model.state.editing?.evidence ?? item?.body.evidence ?? [];
    const evidence = value === null ? [] : chosen;
    const body: FieldBody = { type: 'field', field: field.id, value, evidence };
    commands.setField(item, body, note);
    model.text.current?.focus();
  };
  return (
    <FieldEditor
      field={field}
      value={item?.body.value ?? null}
      note={item?.annotation?.note ?? ''}
      isUnknown={model.state.editing?.isUnknown ?? false}
      articleId={row.id}
      project={project}
      printed={printedDateOf(model.items.fields)}
      onSave={save}
      onCancel={() => {
        model.dispatch({ type: 'stopEditing' });
        model.text.current?.focus();
      }}
    />
  );
}

function ValueButton({ slot, model, commands }: FieldRowProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { field, item } = slot;
  const value = item?.body.value ?? null;
  const choice = nameOfChoice(field, value)?.[locale];
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
        <DecideButtons entry={entry} commands={commands} />
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
