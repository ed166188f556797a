import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './HintLayer.module.css';
import type { Hints } from './useHints.ts';

/** The letters of the marks on the screen, beside where each begins. */
export function HintLayer({ hints }: { hints: Hints }) {
  const { t } = useTranslation('marking');
  const { shown, typed } = hints;
  return (
    <>
      <div role="status" className="visually-hidden">
        {shown.length > 0 && t('hints.type', { count: shown.length })}
      </div>
      {shown.map(({ code, key, start, left, top }) => (
        <kbd
          key={key}
          data-start={start}
          aria-hidden
          className={styles['hint']}
          style={{ left, top }}
        >
          {code.slice(typed.length)}
        </kbd>
      ))}
    </>
  );
}
