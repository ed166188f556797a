import { Direction, IndicatorKind, Qualifier } from '../../shared/annotationBody.ts';
import { TextField } from '../design/TextField.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { BaseField } from './BaseField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { parseAmount, type IndicatorDraft, type IndicatorProblems } from './indicatorDraft.ts';
import styles from './IndicatorInputs.module.css';
import { useSelectedInput } from './useSelectedInput.ts';
import { useWriteAmount } from './useWriteAmount.ts';
import { useWriteCanonical } from './useWriteCanonical.ts';

interface IndicatorInputsProps {
  draft: IndicatorDraft;
  problems: IndicatorProblems;
  onChange: (patch: Partial<IndicatorDraft>) => void;
}

/** The attributes of a value as text boxes and lists. */
export function IndicatorInputs(props: IndicatorInputsProps) {
  const { draft, problems, onChange } = props;
  const { t } = useTranslation('review');
  return (
    <div className={styles['inputs']}>
      <ValueField {...props} />
      <UnitField {...props} />
      <Choices {...props} />
      <BaseField
        base={draft.base}
        hasProblem={problems.base !== undefined}
        onChange={(base) => {
          onChange({ base });
        }}
      />
      <TextField
        label={t('indicator.period')}
        value={draft.period}
        placeholder="2021-01/2021-06"
        error={problems.period === undefined ? null : t('indicator.notPeriod')}
        onChange={(period) => {
          onChange({ period });
        }}
      />
    </div>
  );
}

function ValueField({ draft, problems, onChange }: IndicatorInputsProps) {
  const { t } = useTranslation('review');
  const writeAmount = useWriteAmount();
  const input = useSelectedInput();
  const amount = parseAmount(draft.value);
  return (
    <TextField
      ref={input}
      label={t('indicator.value')}
      value={draft.value}
      onChange={(value) => {
        onChange({ value });
      }}
      error={problems.value === undefined ? null : t('indicator.notNumber')}
      {...(amount !== null && { hint: t('indicator.reads', { value: writeAmount(amount) }) })}
    />
  );
}

function UnitField({ draft, onChange }: IndicatorInputsProps) {
  const { t } = useTranslation('review');
  const writeCanonical = useWriteCanonical();
  const amount = parseAmount(draft.value);
  const canonical = amount && writeCanonical({ ...amount, unit: draft.unit.trim() || null });
  return (
    <TextField
      label={t('indicator.unit')}
      lang="vi"
      value={draft.unit}
      onChange={(unit) => {
        onChange({ unit });
      }}
      {...(canonical !== null && { hint: t('indicator.inBaseUnit', { value: canonical }) })}
    />
  );
}

function Choices({ draft, onChange }: IndicatorInputsProps) {
  const { t } = useTranslation('review');
  const none = { value: '', label: t('indicator.none') };
  const optionsOf = <Value extends string>(
    values: readonly Value[],
    name: (value: Value) => string,
  ) => values.map((value) => ({ value, label: name(value) }));
  const kinds = optionsOf(IndicatorKind.options, (kind) => t(`indicator.kinds.${kind}`));
  const directions = optionsOf(Direction.options, (value) => t(`indicator.directions.${value}`));
  const qualifiers = optionsOf(Qualifier.options, (value) => t(`indicator.qualifiers.${value}`));
  return (
    <>
      <ChoiceField
        label={t('indicator.kind')}
        value={draft.kind}
        options={kinds}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <ChoiceField
        label={t('indicator.direction')}
        value={draft.direction}
        options={[none, ...directions]}
        onChange={(direction) => {
          onChange({ direction });
        }}
      />
      <ChoiceField
        label={t('indicator.qualifier')}
        value={draft.qualifier}
        options={[none, ...qualifiers]}
        onChange={(qualifier) => {
          onChange({ qualifier });
        }}
      />
    </>
  );
}
