import styles from './Kbd.module.css';

const glyphs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

// "Ctrl+Shift+Z" → Ctrl, Shift, Z; a "+" that is itself a key ("Ctrl++") stays whole
const keysOf = (keys: string): string[] => keys.split(/\+(?!$|\+)/);

/** Keys to press together, written `Ctrl+Enter`; an arrow is written `ArrowUp`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles['keys']}>
      {keysOf(keys).map((key) => (
        <kbd key={key} className={styles['key']}>
          {glyphs[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}
