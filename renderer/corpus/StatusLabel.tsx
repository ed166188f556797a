import {
  Circle,
  CircleCheckBig,
  CircleDotDashed,
  CircleSlash2,
  Eye,
  type LucideIcon,
} from 'lucide-react';
import { memo } from 'react';
import type { ReviewStatus } from '../../shared/review.ts';
import { classNames } from '../design/classNames.ts';
import styles from './StatusLabel.module.css';

const icons: Record<ReviewStatus, LucideIcon> = {
  new: Circle,
  inWork: CircleDotDashed,
  reviewed: CircleCheckBig,
  secondLook: Eye,
  skipped: CircleSlash2,
};

interface StatusLabelProps {
  status: ReviewStatus;
  /** The name of the status. */
  text: string;
}

/** How far an article is: a sign of its own shape, and the word. */
export const StatusLabel = memo(function StatusLabel({ status, text }: StatusLabelProps) {
  const Icon = icons[status];
  return (
    <span className={classNames(styles['status'], styles[status])}>
      <Icon aria-hidden size={15} strokeWidth={2} className={styles['icon']} />
      {text}
    </span>
  );
});
