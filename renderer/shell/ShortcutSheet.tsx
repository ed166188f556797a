import { Search } from 'lucide-react';
import { useState } from 'react';
import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import { Dialog } from '../design/Dialog.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { TextField } from '../design/TextField.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { reviewShortcuts, type ReviewShortcutId } from '../review/reviewShortcuts.ts';
import { shortcuts, type ShortcutId } from './shortcuts.ts';
import styles from './ShortcutSheet.module.css';

const groups = ['everywhere', 'corpus', 'review', 'mark', 'caret', 'article'] as const;

interface Entry {
  group: (typeof groups)[number];
  name: string;
  keys: readonly string[];
}

/** All keys of the program, by the place where they work. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const wanted = foldDiacritics(query.trim());
  const entries = useEntries().filter(({ name, keys }) =>
    foldDiacritics(`${name} ${keys.join(' ')}`).includes(wanted),
  );
  return (
    <Dialog isWide onClose={onClose} title={t('shortcuts.title')}>
      <TextField
        label={t('shortcuts.filter')}
        isLabelHidden
        placeholder={t('shortcuts.filter')}
        icon={Search}
        type="search"
        value={query}
        onChange={setQuery}
      />
      <div className={styles['groups']}>
        {groups.map((group) => (
          <Group
            key={group}
            title={t(`shortcuts.group.${group}`)}
            entries={entries.filter((entry) => entry.group === group)}
          />
        ))}
      </div>
      {entries.length === 0 && <p className={styles['none']}>{t('shortcuts.none')}</p>}
    </Dialog>
  );
}

function useEntries(): Entry[] {
  const { t } = useTranslation();
  const { t: tReview } = useTranslation('review');
  return [
    ...(Object.keys(shortcuts) as ShortcutId[]).map((id) => ({
      ...shortcuts[id],
      name: t(`shortcut.${id}`),
    })),
    ...(Object.keys(reviewShortcuts) as ReviewShortcutId[]).map((id) => ({
      ...reviewShortcuts[id],
      name: tReview(`shortcut.${id}`),
    })),
  ];
}

function Group({ title, entries }: { title: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className={styles['group']}>
      <h3 className={styles['caption']}>{title}</h3>
      <dl>
        {entries.map(({ name, keys }) => (
          <div key={name} className={styles['entry']}>
            <dt>{name}</dt>
            <dd className={styles['keys']}>
              {keys.map((combination) => (
                <Kbd key={combination} keys={combination} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
