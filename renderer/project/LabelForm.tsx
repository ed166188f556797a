import { hueDistance } from '../../app/project/newPart.ts';
import { classNames } from '../design/classNames.ts';
import { hueStyle } from '../design/hueStyle.ts';
import { TextField } from '../design/TextField.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { readHotkey } from '../review/matchShortcut.ts';
import { PartFrame } from './PartFrame.tsx';
import styles from './PartForm.module.css';
import type { PartFormProps } from './PartTab.tsx';
import { RequiredCheck } from './RequiredCheck.tsx';
import { useProblemText } from './useProblemText.ts';

/** The form of a label. */
export function LabelForm({ part, draft, onChange }: PartFormProps<'labels'>) {
  return (
    <PartFrame kind="labels" {...{ part, draft, onChange }}>
      <div className={styles['pair']}>
        <HotkeyField {...{ part, draft, onChange }} />
        <HueField {...{ part, draft, onChange }} />
      </div>
      <RequiredCheck kind="labels" {...{ part, onChange }} />
    </PartFrame>
  );
}

/** Takes the key that is pressed, by its place on the keyboard, as the article screen does. */
function HotkeyField({ part, draft, onChange }: PartFormProps<'labels'>) {
  const { t } = useTranslation('project');
  const problemText = useProblemText(draft.project);
  const problem = draft.problems.find(({ id, box }) => id === part.id && box === 'hotkey');
  return (
    <TextField
      label={t('labels.hotkey')}
      hint={t('labels.hotkeyHint')}
      error={problem === undefined ? null : problemText(problem)}
      value={part.hotkey?.toUpperCase() ?? ''}
      onChange={(typed) => {
        const key = typed.trim().slice(-1).toLowerCase();
        onChange({ hotkey: key === '' ? null : key });
      }}
      onKeyDown={(event) => {
        const hotkey = readHotkey(event.nativeEvent);
        if (hotkey === null) return;
        event.preventDefault();
        onChange({ hotkey });
      }}
    />
  );
}

/** Nearer than this, two colours are hard to tell apart. */
const NEAR_DEGREES = 18;

function HueField({ part, draft, onChange }: PartFormProps<'labels'>) {
  const { t } = useTranslation('project');
  const locale = useLocale();
  const near = draft.project.labels.filter(
    ({ id, hue }) => id !== part.id && hueDistance(hue, part.hue) < NEAR_DEGREES,
  );
  const names = near.map(({ name }) => name[locale]).join(', ');
  return (
    <div className={styles['group']} {...hueStyle(part.hue)}>
      <label className={styles['caption']} htmlFor="label-hue">
        {t('labels.hue')}
      </label>
      <input
        id="label-hue"
        type="range"
        min={0}
        max={359}
        className={styles['hue']}
        value={Math.round(part.hue)}
        aria-valuetext={t('labels.degrees', { hue: Math.round(part.hue) })}
        onChange={(event) => {
          onChange({ hue: Number(event.target.value) });
        }}
      />
      <span className={styles['sample']} aria-hidden>
        <span className={styles['chip']}>{part.name[locale] || part.id}</span>
        <span className={classNames(styles['mark'], styles['suggested'])} lang="vi">
          {t('labels.sampleSuggested')}
        </span>
        <span className={styles['mark']} lang="vi">
          {t('labels.sampleDecided')}
        </span>
      </span>
      {near.length > 0 && <p className={styles['hint']}>{t('labels.near', { names })}</p>}
    </div>
  );
}
