import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  text?: string;
  /** The ways out, as buttons. */
  actions?: ReactNode;
  /** `danger` for what went wrong: it is announced at once. */
  tone?: 'neutral' | 'danger';
  /** 1 where it is the whole screen. */
  headingLevel?: 1 | 2;
}

/** Fills a place where there is nothing to show: says why and what can be done. */
export function EmptyState({
  icon: Icon,
  title,
  text,
  actions,
  tone = 'neutral',
  headingLevel = 2,
}: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      className={classNames(styles['state'], tone === 'danger' && styles['danger'])}
      role={tone === 'danger' ? 'alert' : undefined}
    >
      <span className={styles['icon']}>
        <Icon aria-hidden size={24} strokeWidth={1.6} />
      </span>
      <Heading className={styles['title']}>{title}</Heading>
      {text !== undefined && <p className={styles['text']}>{text}</p>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
