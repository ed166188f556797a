import { Button } from '../design/Button.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './SaveBar.module.css';

interface LeaveBarProps {
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before rules that are not saved are given up. */
export function LeaveBar({ onStay, onLeave }: LeaveBarProps) {
  const { t } = useTranslation('rules');
  return (
    <footer className={styles['bar']}>
      <p className={styles['state']} role="alert">
        {t('leave.question')}
      </p>
      <Button variant="danger" onClick={onLeave}>
        {t('leave.leave')}
      </Button>
      <Button autoFocus onClick={onStay}>
        {t('leave.stay')}
      </Button>
    </footer>
  );
}
