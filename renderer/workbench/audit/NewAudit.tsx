import { Shuffle } from 'lucide-react';
import { useState } from 'react';
import type { CorpusId } from '../../../shared/article.ts';
import { readSettings } from '../../commands/settings.ts';
import { Button } from '../../design/Button.tsx';
import { Select } from '../../design/Select.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { ReplyOf } from '../workbenchMessages.ts';
import styles from './AuditView.module.css';
import { useAuditWords } from './useAuditWords.ts';

const SIZES = [20, 50, 100, 200] as const;
const ALL = '';

interface NewAuditProps {
  corpusId: CorpusId;
  workbench: Workbench;
  found: ReplyOf<'listBulkSteps'>;
  onStarted: (startedAt: string) => void;
}

/** Chooses what a sample is drawn from, and how large it is. */
export function NewAudit({ corpusId, workbench, found, onStarted }: NewAuditProps) {
  const { t } = useTranslation('audit');
  const sources = useSources(found);
  const [source, setSource] = useState(ALL);
  const [size, setSize] = useState<number>(SIZES[1]);
  const report = useFailureReport();
  const key = found.steps.some((step) => step.key === source) ? source : ALL;
  const start = async () => {
    const settings = await readSettings();
    if (!settings.ok) {
      report(settings.failure);
      return;
    }
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const { author } = settings.value;
    const request = { corpusId, key: key === ALL ? null : key, size, seed, author };
    const result = await workbench.client.call('startAudit', request);
    if (!result.ok) report(result.failure);
    else if (result.value.startedAt !== null) onStarted(result.value.startedAt);
  };
  return (
    <section className={styles['new']} aria-label={t('new.title')}>
      <h2 className={styles['heading']}>{t('new.title')}</h2>
      <Select label={t('new.source')} options={sources} value={key} onChange={setSource} />
      <div className={styles['draw']}>
        <SizeSelect size={size} onChange={setSize} />
        <Button icon={Shuffle} disabled={found.totalCount === 0} onClick={() => void start()}>
          {t('new.start')}
        </Button>
      </div>
    </section>
  );
}

interface SizeSelectProps {
  size: number;
  onChange: (size: number) => void;
}

function SizeSelect({ size, onChange }: SizeSelectProps) {
  const { t } = useTranslation('audit');
  return (
    <Select
      label={t('new.size')}
      options={SIZES.map((count) => {
        return { value: String(count), label: t('new.sizeOf', { count }) };
      })}
      value={String(size)}
      onChange={(value) => {
        onChange(Number(value));
      }}
    />
  );
}

function useSources({ steps, totalCount }: ReplyOf<'listBulkSteps'>) {
  const { t } = useTranslation('audit');
  const { writeTime } = useAuditWords();
  return [
    { value: ALL, label: t('new.all', { count: totalCount }) },
    ...steps.map(({ key, time, author, count }) => {
      const decisions = t('new.decisions', { count });
      return { value: key, label: t('new.step', { time: writeTime(time), author, decisions }) };
    }),
  ];
}
