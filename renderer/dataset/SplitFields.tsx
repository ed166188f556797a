import { Snowflake } from 'lucide-react';
import { Button } from '../design/Button.tsx';
import { Select } from '../design/Select.tsx';
import { TextField } from '../design/TextField.tsx';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import { CheckField } from '../design/CheckField.tsx';
import { sharesOf, type SplitChoice } from './exportChoice.ts';
import styles from './ExportScreen.module.css';
import { chooseSplitManifest } from '../commands/chooseSplitManifest.ts';

interface SplitFieldsProps {
  split: SplitChoice;
  onChange: (split: SplitChoice) => void;
}

/** Whether the dataset is in parts, and which article goes where. */
export function SplitFields({ split, onChange }: SplitFieldsProps) {
  const { t } = useTranslation('dataset');
  return (
    <div className={styles['group']}>
      <CheckField
        label={t('split.label')}
        hint={t('split.hint')}
        isChecked={split.isOn}
        onChange={(isOn) => {
          onChange({ ...split, isOn });
        }}
      />
      {split.isOn && (
        <div className={styles['splitting']} ref={bringIntoView}>
          {split.frozen === null && <Shares split={split} onChange={onChange} />}
          {split.frozen === null && <Rules split={split} onChange={onChange} />}
          <Frozen split={split} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

/** What opens below the end of the list is seen at once. */
const bringIntoView = (element: HTMLElement | null) => {
  element?.scrollIntoView({ block: 'nearest' });
};

const PARTS = ['train', 'dev', 'test'] as const;

function Shares({ split, onChange }: SplitFieldsProps) {
  const { t } = useTranslation('dataset');
  return (
    <>
      <div className={styles['shares']}>
        {PARTS.map((part) => (
          <TextField
            key={part}
            label={t('split.share', { part })}
            value={split[part]}
            onChange={(value) => {
              onChange({ ...split, [part]: value });
            }}
          />
        ))}
      </div>
      {sharesOf(split) === null && (
        <p role="alert" className={styles['wrong']}>
          {t('split.badShares')}
        </p>
      )}
    </>
  );
}

const GROUPS = ['cluster', 'place', 'month'] as const;

function Rules({ split, onChange }: SplitFieldsProps) {
  const { t } = useTranslation('dataset');
  return (
    <>
      <div className={styles['option']}>
        <span className={styles['caption']}>{t('split.groupBy')}</span>
        <Select
          label={t('split.groupBy')}
          value={split.groupBy}
          options={GROUPS.map((value) => ({ value, label: t(`split.group.${value}`) }))}
          onChange={(groupBy) => {
            onChange({ ...split, groupBy });
          }}
        />
      </div>
      <CheckField
        label={t('split.stratified')}
        isChecked={split.isStratified}
        onChange={(isStratified) => {
          onChange({ ...split, isStratified });
        }}
      />
      <TextField
        label={t('split.seed')}
        value={split.seed}
        onChange={(seed) => {
          onChange({ ...split, seed });
        }}
      />
    </>
  );
}

/** Who was in a part of an earlier export stays there. */
function Frozen({ split, onChange }: SplitFieldsProps) {
  const { t } = useTranslation('dataset');
  const failureText = useFailureText();
  const choose = async () => {
    const result = await chooseSplitManifest();
    if (!result.ok) showToast({ text: failureText(result.failure), tone: 'danger' });
    else if (result.value !== null) onChange({ ...split, frozen: result.value });
  };
  if (split.frozen === null) {
    return (
      <Button size="small" icon={Snowflake} onClick={() => void choose()}>
        {t('split.goOn')}
      </Button>
    );
  }
  const { shares, articles } = split.frozen;
  const parts = Object.entries(shares).map(([part, share]) => `${part} ${Math.round(share * 100)}`);
  return (
    <p className={styles['note']}>
      {t('split.frozen', { count: Object.keys(articles).length, parts: parts.join(' / ') })}{' '}
      <Button
        size="small"
        variant="quiet"
        onClick={() => {
          onChange({ ...split, frozen: null });
        }}
      >
        {t('split.anew')}
      </Button>
    </p>
  );
}
