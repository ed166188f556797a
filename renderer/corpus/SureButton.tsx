import { CheckCheck } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import { Button } from '../design/Button.tsx';
import { Tooltip } from '../design/Tooltip.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useConfidence } from '../review/useConfidence.ts';
import { useSureness } from '../review/useSureness.ts';
import { useThreshold } from '../review/useThreshold.ts';
import { useAcceptSure } from './useAcceptSure.ts';

/** Accepts what is sure enough in the selected articles; the bar is that of the article screen. */
export function SureButton({ ids }: { ids: readonly ArticleId[] }) {
  const { t } = useTranslation('corpus');
  const { t: tReview } = useTranslation('review');
  const [threshold] = useThreshold();
  const { learntFrom } = useSureness();
  const confidence = useConfidence()(threshold);
  const accept = useAcceptSure();
  const [isBusy, setIsBusy] = useState(false);
  const run = async () => {
    setIsBusy(true);
    await accept(ids, threshold);
    setIsBusy(false);
  };
  const meaning =
    learntFrom === null
      ? tReview('action.asSaid')
      : tReview('action.asLearnt', { count: learntFrom });
  return (
    <Tooltip label={meaning} side="top">
      <Button size="small" icon={CheckCheck} disabled={isBusy} onClick={() => void run()}>
        {t('bulk.acceptSure', { confidence })}
      </Button>
    </Tooltip>
  );
}
