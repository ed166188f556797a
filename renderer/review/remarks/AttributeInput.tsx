import { useState } from 'react';
import type { AttributeValue } from '../../../shared/annotation.ts';
import type { AttributeType } from '../../../shared/project.ts';
import { SuggestField } from '../../design/SuggestField.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { parseAmount, writeAmount } from '../indicatorDraft.ts';
import { isCalendarDate } from '../../../app/checks/findFieldProblem.ts';

interface AttributeInputProps {
  type: AttributeType;
  value: AttributeValue | null;
  /** Gives places for what was typed. */
  suggest: (typed: string) => string[];
  /** Null takes the attribute away. */
  onChange: (value: AttributeValue | null) => void;
}

/** One attribute of a mark; words are kept when the box is left or Enter is pressed. */
export function AttributeInput(props: AttributeInputProps) {
  return props.type.type === 'list' ? <ListInput {...props} /> : <WordInput {...props} />;
}

function ListInput({ type, value, onChange }: AttributeInputProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const isFormer = ({ id }: { id: string }) => id === value;
  const offered = [...type.choices, ...(type.formerChoices ?? []).filter(isFormer)];
  const choices = offered.map(({ id, name }) => ({ value: id, label: name[locale] }));
  return (
    <ChoiceField
      label={type.name[locale]}
      value={String(value ?? '')}
      options={[{ value: '', label: t('indicator.none') }, ...choices]}
      onChange={(chosen) => {
        onChange(chosen === '' ? null : chosen);
      }}
    />
  );
}

function WordInput({ type, value, suggest, onChange }: AttributeInputProps) {
  const { t } = useTranslation('remarks');
  const locale = useLocale();
  const [text, setText] = useState(() => writeValue(value));
  const written = text.normalize('NFC').trim();
  const read = written === '' ? null : readValue(type, written);
  const isWrong = written !== '' && read === null;
  const keep = () => {
    if (!isWrong && read !== value) onChange(read);
  };
  const box = {
    label: type.name[locale],
    lang: 'vi',
    value: text,
    onChange: setText,
    onBlur: keep,
  };
  if (type.type === 'place') return <SuggestField {...box} suggestions={suggest(text)} />;
  const error = isWrong
    ? t(type.type === 'date' ? 'attribute.notDate' : 'attribute.notNumber')
    : null;
  return (
    <TextField
      {...box}
      error={error}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
      }}
    />
  );
}

function writeValue(value: AttributeValue | null): string {
  if (typeof value === 'number') return writeAmount({ value, upper: null });
  return value ?? '';
}

/** Null when the words are no value of the type. */
function readValue({ type }: AttributeType, written: string): AttributeValue | null {
  if (type === 'date') return isCalendarDate(written) ? written : null;
  if (type !== 'number') return written;
  const amount = parseAmount(written)?.value;
  return typeof amount === 'number' ? amount : null;
}
