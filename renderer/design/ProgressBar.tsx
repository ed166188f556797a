import { Progress } from '@base-ui/react/progress';
import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  /** 0 to `max`; null while nobody knows how much there is. */
  value: number | null;
  max?: number;
  /** The accessible name. */
  label: string;
}

export function ProgressBar({ value, max = 1, label }: ProgressBarProps) {
  return (
    <Progress.Root value={value} max={max} aria-label={label}>
      <Progress.Track className={styles['track']}>
        <Progress.Indicator className={styles['indicator']} />
      </Progress.Track>
    </Progress.Root>
  );
}
