import { RotateCcw } from 'lucide-react';
import type { ArticleId } from '../../../shared/article.ts';
import type { Dismissal } from '../../../shared/dismissal.ts';
import { restoreFinding } from '../../commands/dismissFinding.ts';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useReport } from '../useReport.ts';
import styles from './DismissedFinding.module.css';

interface DismissedFindingProps {
  articleId: ArticleId;
  dismissal: Dismissal;
}

/** Who marked a finding as right and why, and the way back. */
export function DismissedFinding({ articleId, dismissal }: DismissedFindingProps) {
  const { t } = useTranslation('findings');
  const report = useReport();
  const { author, reason } = dismissal;
  return (
    <span className={styles['settled']}>
      <span>{[t('dismissedBy', { author }), reason].filter(Boolean).join(': ')}</span>
      <Button
        size="small"
        variant="quiet"
        icon={RotateCcw}
        onClick={() => void report(restoreFinding(articleId, dismissal))}
      >
        {t('restore')}
      </Button>
    </span>
  );
}
