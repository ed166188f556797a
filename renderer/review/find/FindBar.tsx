import { ChevronDown, ChevronUp, Regex, Search, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { classNames } from '../../design/classNames.ts';
import { IconButton } from '../../design/IconButton.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './FindBar.module.css';
import type { Find } from './useFind.ts';

interface FindBarProps {
  find: Find;
  /** Closes it; the hit that was gone to is then selected. */
  onClose: () => void;
}

/** Looks for words in the open article: Enter goes on, Shift+Enter back, Escape to the hit. */
export function FindBar({ find, onClose }: FindBarProps) {
  const { t } = useTranslation('marking');
  const box = useRef<HTMLInputElement>(null);
  const { isOpen, query, isMalformed } = find;
  useEffect(() => {
    if (isOpen) box.current?.select();
  }, [isOpen]);
  if (!isOpen) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'F3') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={styles['bar']}>
      <div className={styles['box']}>
        <TextField
          ref={box}
          label={t('find.label')}
          isLabelHidden
          placeholder={t('find.label')}
          icon={Search}
          lang="vi"
          value={query.words}
          error={isMalformed ? t('find.malformed') : null}
          onChange={(words) => {
            find.ask({ words });
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <Options find={find} />
      <Count {...find} />
      <Steps find={find} onClose={onClose} />
    </search>
  );
}

function Count({ query, hits, index, isCut }: Find) {
  const { t } = useTranslation('marking');
  const place = t(isCut ? 'find.placeCut' : 'find.place', { place: index + 1, count: hits.length });
  const words = hits.length === 0 ? t('find.none') : place;
  return <output className={styles['count']}>{query.words.trim() === '' ? '' : words}</output>;
}

function Options({ find }: { find: Find }) {
  const { t } = useTranslation('marking');
  const { isStrict, isRegex } = find.query;
  return (
    <>
      <button
        type="button"
        className={classNames(styles['option'], isStrict && styles['chosen'])}
        aria-pressed={isStrict}
        aria-label={t('find.strict')}
        title={t('find.strict')}
        onClick={() => {
          find.ask({ isStrict: !isStrict });
        }}
      >
        <span aria-hidden>á≠a</span>
      </button>
      <button
        type="button"
        className={classNames(styles['option'], isRegex && styles['chosen'])}
        aria-pressed={isRegex}
        aria-label={t('find.regex')}
        title={t('find.regex')}
        onClick={() => {
          find.ask({ isRegex: !isRegex });
        }}
      >
        <Regex aria-hidden size={15} />
      </button>
    </>
  );
}

function Steps({ find, onClose }: FindBarProps) {
  const { t } = useTranslation('marking');
  const isEmpty = find.hits.length === 0;
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label={t('find.previous')}
        shortcut="Shift+F3"
        disabled={isEmpty}
        onClick={() => {
          find.step(-1);
        }}
      />
      <IconButton
        icon={ChevronDown}
        label={t('find.next')}
        shortcut="F3"
        disabled={isEmpty}
        onClick={() => {
          find.step(1);
        }}
      />
      <IconButton icon={X} label={t('find.close')} shortcut="Escape" onClick={onClose} />
    </>
  );
}
