import {
  Circle,
  CircleCheckBig,
  CircleDotDashed,
  CircleSlash2,
  Eye,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
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

/** How far an article is: a sign of its own shape, and the word. */
export function StatusLabel({ status }: { status: ReviewStatus }) {
  const { t } = useTranslation();
  const Icon = icons[status];
  return (
    <span className={classNames(styles['status'], styles[status])}>
      <Icon aria-hidden size={15} strokeWidth={2} className={styles['icon']} />
      {t(`status.${status}`)}
    </span>
  );
}
