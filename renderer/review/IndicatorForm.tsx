import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Direction,
  IndicatorKind,
  Qualifier,
  type IndicatorBody,
} from '../../shared/annotationBody.ts';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/TextField.tsx';
import { BaseField } from './BaseField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import type { PanelProps } from './FieldsPanel.tsx';
import styles from './IndicatorForm.module.css';
import {
  applyDraft,
  draftOfIndicator,
  parseAmount,
  type IndicatorDraft,
} from './indicatorDraft.ts';
import { NameField } from './NameField.tsx';
import type { ReviewItem } from './reviewItems.ts';

interface IndicatorFormProps extends PanelProps {
  item: ReviewItem<IndicatorBody>;
}

/** Edits the attributes of one value; Enter saves, Escape gives up. */
export function IndicatorForm(props: IndicatorFormProps) {
  const { item, model, commands } = props;
  const { t } = useTranslation('review');
  const [draft, setDraft] = useState(() => draftOfIndicator(item.body));
  const { body, problems } = applyDraft(item.body, draft);
  const change = (patch: Partial<IndicatorDraft>) => {
    setDraft({ ...draft, ...patch });
  };
  const leave = () => {
    model.dispatch({ type: 'stopEditing' });
    model.text.current?.focus();
  };
  const save = () => {
    if (body === null) return;
    commands.change(item, body);
    model.text.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const isInput = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter' && isInput) save();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['form']} onKeyDown={onKeyDown}>
      <div className={styles['inputs']}>
        <ValueField draft={draft} onChange={change} hasProblem={problems.value !== undefined} />
        <TextField
          label={t('indicator.unit')}
          lang="vi"
          value={draft.unit}
          onChange={(unit) => {
            change({ unit });
          }}
        />
        <ChoiceFields draft={draft} onChange={change} />
        <BaseField
          base={draft.base}
          hasProblem={problems.base !== undefined}
          onChange={(base) => {
            change({ base });
          }}
        />
        <TextField
          label={t('indicator.period')}
          value={draft.period}
          placeholder="2021-01/2021-06"
          error={problems.period === undefined ? null : t('indicator.notPeriod')}
          onChange={(period) => {
            change({ period });
          }}
        />
      </div>
      <NameField {...props} />
      <div className={styles['buttons']}>
        <Button size="small" variant="primary" onClick={save} disabled={body === null}>
          {t('action.save')}
        </Button>
        <Button size="small" onClick={leave}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface DraftFieldProps {
  draft: IndicatorDraft;
  onChange: (patch: Partial<IndicatorDraft>) => void;
}

function ValueField({ draft, onChange, hasProblem }: DraftFieldProps & { hasProblem: boolean }) {
  const { t, i18n } = useTranslation('review');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const amount = parseAmount(draft.value);
  const write = (number: number) =>
    number.toLocaleString(i18n.language, { maximumFractionDigits: 20 });
  const parts = amount === null ? [] : partsOf(amount);
  return (
    <TextField
      ref={input}
      label={t('indicator.value')}
      value={draft.value}
      onChange={(value) => {
        onChange({ value });
      }}
      error={hasProblem ? t('indicator.notNumber') : null}
      {...(amount !== null && {
        hint: t('indicator.reads', {
          value: parts.map((part) => (typeof part === 'number' ? write(part) : part)).join(' '),
        }),
      })}
    />
  );
}

function partsOf({ value, upper }: Pick<IndicatorBody, 'value' | 'upper'>): (number | string)[] {
  if (typeof value !== 'number') return [value.num, '/', value.den];
  return upper === null ? [value] : [value, '–', upper];
}

function ChoiceFields({ draft, onChange }: DraftFieldProps) {
  const { t } = useTranslation('review');
  return (
    <>
      <ChoiceField
        label={t('indicator.kind')}
        value={draft.kind}
        options={IndicatorKind.options.map((kind) => ({
          value: kind,
          label: t(`indicator.kinds.${kind}`),
        }))}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <ChoiceField
        label={t('indicator.direction')}
        value={draft.direction}
        options={[
          { value: '', label: t('indicator.none') },
          ...Direction.options.map((value) => ({
            value,
            label: t(`indicator.directions.${value}`),
          })),
        ]}
        onChange={(direction) => {
          onChange({ direction });
        }}
      />
      <ChoiceField
        label={t('indicator.qualifier')}
        value={draft.qualifier}
        options={[
          { value: '', label: t('indicator.none') },
          ...Qualifier.options.map((value) => ({
            value,
            label: t(`indicator.qualifiers.${value}`),
          })),
        ]}
        onChange={(qualifier) => {
          onChange({ qualifier });
        }}
      />
    </>
  );
}
