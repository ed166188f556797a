import { Check } from 'lucide-react';
import { useLocale } from '../localisation/useLocale.ts';
import styles from './FacetPanel.module.css';

interface FacetValueProps {
  name: string;
  count: number;
  /** Of the most frequent value's count, 0 to 1. */
  share: number;
  isOn: boolean;
  onToggle: () => void;
}

/** One value to be ticked, with how many articles it would leave. */
export function FacetValue({ name, count, share, isOn, onToggle }: FacetValueProps) {
  const locale = useLocale();
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isOn}
      className={styles['value']}
      title={name}
      onClick={onToggle}
    >
      <span aria-hidden className={styles['tick']}>
        {isOn && <Check size={11} strokeWidth={3} />}
      </span>
      <span className={styles['name']}>{name}</span>
      <span className={styles['count']}>{count.toLocaleString(locale)}</span>
      <span aria-hidden className={styles['bar']} style={{ width: `${100 * share}%` }} />
    </button>
  );
}
