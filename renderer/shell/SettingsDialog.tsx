import { useState } from 'react';
import { Locale, Theme, type Settings } from '../../shared/settings.ts';
import { changeSettings } from '../commands/settings.ts';
import { Dialog } from '../design/Dialog.tsx';
import { Select, type SelectProps } from '../design/Select.tsx';
import { TextField } from '../design/TextField.tsx';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './SettingsDialog.module.css';
import { useFailureText } from './useFailureText.ts';

interface SettingsDialogProps {
  settings: Settings;
  onClose: () => void;
}

/** Each choice takes effect and is kept at once; there is nothing to confirm. */
export function SettingsDialog({ settings, onClose }: SettingsDialogProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const change = (patch: Partial<Settings>) => {
    void changeSettings(patch).then((result) => {
      if (!result.ok) showToast({ text: failureText(result.failure), tone: 'danger' });
    });
  };
  return (
    <Dialog onClose={onClose} title={t('settings.title')}>
      <div className={styles['rows']}>
        <Choice
          label={t('settings.language')}
          value={settings.locale}
          options={Locale.options.map((value) => ({ value, label: t(`settings.locale.${value}`) }))}
          onChange={(locale) => {
            change({ locale });
          }}
        />
        <Choice
          label={t('settings.theme')}
          value={settings.theme}
          options={Theme.options.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
          onChange={(theme) => {
            change({ theme });
          }}
        />
        <AuthorField
          author={settings.author}
          onChange={(author) => {
            change({ author });
          }}
        />
      </div>
    </Dialog>
  );
}

function Choice<Value extends string>(props: SelectProps<Value>) {
  return (
    <div className={styles['row']}>
      <span aria-hidden>{props.label}</span>
      <Select {...props} />
    </div>
  );
}

function AuthorField({ author, onChange }: { author: string; onChange: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(author);
  const keep = () => {
    const trimmed = name.trim();
    if (trimmed !== '' && trimmed !== author) onChange(trimmed);
  };
  return (
    <TextField
      label={t('settings.author')}
      hint={t('settings.authorHint')}
      error={name.trim() === '' ? t('settings.authorEmpty') : null}
      value={name}
      onChange={setName}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
