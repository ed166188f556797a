import { choiceOf } from '../../app/dataset/formats/datasetFormat.ts';
import { findFormat, formats } from '../../app/dataset/formats/formats.ts';
import { Select } from '../design/Select.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { ExportChoice } from './exportChoice.ts';
import styles from './ExportScreen.module.css';
import { formatHintOf, formatNameOf, optionNameOf, optionValueOf } from './formatWords.ts';

interface FormatChoiceProps {
  choice: ExportChoice;
  onChange: (part: Partial<ExportChoice>) => void;
}

/** Which format, what it counts and holds, and what can be set about it. */
export function FormatChoice({ choice, onChange }: FormatChoiceProps) {
  const { t } = useTranslation('dataset');
  const { format, split } = choice;
  const container = split.isOn ? 'folder' : format.container;
  return (
    <div className={styles['group']}>
      <span className={styles['caption']}>{t('format.label')}</span>
      <Select
        autoFocus
        label={t('format.label')}
        value={format.id}
        options={formats.map((each) => ({ value: each.id, label: formatNameOf(t, each) }))}
        onChange={(id) => {
          onChange({ format: findFormat(id) ?? format, options: {} });
        }}
      />
      <p className={styles['note']}>{formatHintOf(t, format.id)}</p>
      <p className={styles['note']}>
        {t(`container.${container}`)} · {t(`unit.${format.unit ?? 'none'}`)} ·{' '}
        {t(format.read === null ? 'format.notProved' : 'format.proved')}
      </p>
      {format.options.map(({ id, choices }) => (
        <div key={id} className={styles['option']}>
          <span className={styles['caption']}>{optionNameOf(t, id)}</span>
          <Select
            label={optionNameOf(t, id)}
            value={choiceOf(format, choice.options, id)}
            options={choices.map((value) => ({ value, label: optionValueOf(t, id, value) }))}
            onChange={(value) => {
              onChange({ options: { ...choice.options, [id]: value } });
            }}
          />
        </div>
      ))}
    </div>
  );
}
