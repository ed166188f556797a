import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../design/classNames.ts';
import styles from './Notice.module.css';

interface NoticeProps {
  tone: 'neutral' | 'warning' | 'danger';
  children: ReactNode;
  /** What can be done about it, as buttons. */
  actions?: ReactNode;
}

/** One line across the screen about the folder as a whole. */
export function Notice({ tone, children, actions }: NoticeProps) {
  const Icon = tone === 'neutral' ? Info : CircleAlert;
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames(styles['notice'], styles[tone])}
    >
      <Icon aria-hidden size={16} className={styles['icon']} />
      <p className={styles['text']}>{children}</p>
      {actions}
    </div>
  );
}
