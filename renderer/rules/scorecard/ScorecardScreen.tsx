import { Medal } from 'lucide-react';
import { useMemo } from 'react';
import type { RuleRecord } from '../../../app/review/scorecard.ts';
import { useRuleRecords } from '../../database/useRuleRecords.ts';
import { Dialog } from '../../design/Dialog.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { listScores } from './listScores.ts';
import { ReliabilityTable } from './ReliabilityTable.tsx';
import { ScoreTable } from './ScoreTable.tsx';

/** How every rule fares with people's decisions, and whether confidence keeps its word. */
export function ScorecardScreen({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('rules');
  const records = useRuleRecords();
  return (
    <Dialog
      isFull
      onClose={onClose}
      title={t('scorecard.title')}
      description={t('scorecard.description')}
    >
      {records.length === 0 ? (
        <EmptyState icon={Medal} title={t('scorecard.empty')} text={t('scorecard.emptyText')} />
      ) : (
        <Tables records={records} />
      )}
    </Dialog>
  );
}

function Tables({ records }: { records: readonly RuleRecord[] }) {
  const scores = useMemo(() => listScores(records), [records]);
  return (
    <>
      <ScoreTable scores={scores} />
      <ReliabilityTable records={records} />
    </>
  );
}
