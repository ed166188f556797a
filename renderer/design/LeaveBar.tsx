import { Button } from './Button.tsx';
import styles from './SaveBar.module.css';

interface LeaveBarProps {
  question: string;
  leave: string;
  stay: string;
  onStay: () => void;
  onLeave: () => void;
}

/** Stands in place of a dialog's last line and asks before changes that are not saved are given up. */
export function LeaveBar({ question, leave, stay, onStay, onLeave }: LeaveBarProps) {
  return (
    <footer className={styles['bar']}>
      <p className={styles['state']} role="alert">
        {question}
      </p>
      <Button variant="danger" onClick={onLeave}>
        {leave}
      </Button>
      <Button autoFocus onClick={onStay}>
        {stay}
      </Button>
    </footer>
  );
}
