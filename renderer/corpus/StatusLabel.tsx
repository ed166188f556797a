import { memo } from 'react';
import type { ReviewStatus } from '../../shared/review.ts';
import { classNames } from '../design/classNames.ts';
import styles from './StatusLabel.module.css';

const CIRCLE = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0';

/**
 * The signs as Lucide draws them (`circle`, `circle-dot-dashed` …), each as one path: when a row
 * takes over the elements of another, its sign changes without elements being made.
 */
const paths: Record<ReviewStatus, string> = {
  new: CIRCLE,
  inWork:
    'M10.1 2.18a9.93 9.93 0 0 1 3.8 0M17.6 3.71a9.95 9.95 0 0 1 2.69 2.7M21.82 10.1a9.93 9.93 0 0 1 0 3.8' +
    'M20.29 17.6a9.95 9.95 0 0 1-2.7 2.69M13.9 21.82a9.94 9.94 0 0 1-3.8 0M6.4 20.29a9.95 9.95 0 0 1-2.69-2.7' +
    'M2.18 13.9a9.93 9.93 0 0 1 0-3.8M3.71 6.4a9.95 9.95 0 0 1 2.7-2.69M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  reviewed: 'M21.801 10A10 10 0 1 1 17 3.335M9 11l3 3L22 4',
  secondLook:
    'M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0' +
    'M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  skipped: `${CIRCLE}M22 2L2 22`,
};

interface StatusLabelProps {
  status: ReviewStatus;
  /** The name of the status. */
  text: string;
}

/** How far an article is: a sign of its own shape, and the word. */
export const StatusLabel = memo(function StatusLabel({ status, text }: StatusLabelProps) {
  return (
    <span className={classNames(styles['status'], styles[status])}>
      <svg aria-hidden width={15} height={15} viewBox="0 0 24 24" className={styles['icon']}>
        <path d={paths[status]} />
      </svg>
      {text}
    </span>
  );
});
