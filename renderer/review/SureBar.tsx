import { CheckCheck } from 'lucide-react';
import { Button } from '../design/Button.tsx';
import { Select } from '../design/Select.tsx';
import { Tooltip } from '../design/Tooltip.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './SureBar.module.css';
import { useConfidence } from './useConfidence.ts';

interface SureBarProps {
  /** 0 to 1. */
  threshold: number;
  onThreshold: (threshold: number) => void;
  learntFrom: number | null;
  /** How many open suggestions are at least that sure. */
  count: number;
  onAccept: () => void;
}

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** Accepts all sure suggestions of the article in one step. */
export function SureBar({ threshold, onThreshold, learntFrom, count, onAccept }: SureBarProps) {
  const { t } = useTranslation('review');
  const write = useConfidence();
  return (
    <div className={styles['bar']}>
      <Select
        label={t('action.threshold')}
        options={THRESHOLDS.map((value) => ({
          value: String(value),
          label: t('action.atLeast', { confidence: write(value) }),
        }))}
        value={String(threshold)}
        onChange={(value) => {
          onThreshold(Number(value));
        }}
      />
      <span className={styles['meaning']}>
        {learntFrom === null ? t('action.asSaid') : t('action.asLearnt', { count: learntFrom })}
      </span>
      <Tooltip label={t('shortcut.acceptSure')} shortcut="Shift+A" side="top">
        <Button icon={CheckCheck} onClick={onAccept} disabled={count === 0}>
          {t('action.acceptSure', { count })}
        </Button>
      </Tooltip>
    </div>
  );
}
