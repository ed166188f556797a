import type { ReactNode } from 'react';
import { useLocale } from '../localisation/useLocale.ts';
import styles from './FilterChip.module.css';

interface FilterChipProps {
  isOn: boolean;
  onToggle: () => void;
  /** How many articles it would leave. */
  count?: number;
  children: ReactNode;
}

export function FilterChip({ isOn, onToggle, count, children }: FilterChipProps) {
  const locale = useLocale();
  return (
    <button type="button" aria-pressed={isOn} className={styles['chip']} onClick={onToggle}>
      {children}
      {count !== undefined && (
        <span className={styles['count']}>{count.toLocaleString(locale)}</span>
      )}
    </button>
  );
}
