import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classNames } from './classNames.ts';

interface BadgeProps {
  tone?: 'neutral' | 'accent' | 'success' | 'warning' | 'danger';
  icon?: LucideIcon;
  children: ReactNode;
}

/** A short fact. The words carry the meaning, the tone only helps. */
export function Badge({ tone = 'neutral', icon: Icon, children }: BadgeProps) {
  return (
    <span className={classNames(styles['badge'], styles[tone])}>
      {Icon && <Icon aria-hidden size={13} strokeWidth={2} />}
      {children}
    </span>
  );
}
