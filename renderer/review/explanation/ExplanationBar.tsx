import { Lightbulb } from 'lucide-react';
import { useMemo } from 'react';
import { calibrateConfidence } from '../../../app/review/calibrateConfidence.ts';
import { sumOutcomes } from '../../../app/review/scorecard.ts';
import { spansOfBody } from '../../../app/review/spansOfBody.ts';
import type { MenuCommand } from '../../../shared/command.ts';
import type { Span } from '../../../shared/span.ts';
import type { Suggestion } from '../../../shared/suggestion.ts';
import { useRuleRecords } from '../../database/useRuleRecords.ts';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { runMenuCommand } from '../../shell/menuCommands.ts';
import { PlaceButton } from '../PlaceButton.tsx';
import { useConfidence } from '../useConfidence.ts';
import styles from './ExplanationBar.module.css';

interface ExplanationBarProps {
  /** What the machine proposed; null for what was added by hand. */
  suggestion: Suggestion | null;
  /** The article's text. */
  text: string;
  /** Scrolls to words of the text and lets them flash. */
  onJump: (span: Span) => void;
}

/** Why the active item was suggested: by which rule, on which words, and how that rule fares. */
export function ExplanationBar({ suggestion, text, onJump }: ExplanationBarProps) {
  const { t } = useTranslation('rules');
  if (suggestion === null) return null;
  const { rule, body } = suggestion;
  return (
    <section className={styles['bar']} aria-label={t('explain.label')}>
      <Lightbulb aria-hidden size={14} className={styles['icon']} />
      <code className={styles['rule']} title={rule}>
        {rule}
      </code>
      <span className={styles['words']}>
        {spansOfBody(body)
          .slice(0, MOST_PLACES)
          .map((span) => (
            <PlaceButton key={`${span.start}-${span.end}`} {...{ text, span, onJump }} />
          ))}
      </span>
      <Standing suggestion={suggestion} />
      {rule.startsWith('user.') && <CommandButton command="showRules" text={t('title')} />}
      <CommandButton command="showScorecard" text={t('explain.all')} />
    </section>
  );
}

const MOST_PLACES = 4;

/** The rule's own word, what its record makes of it, and the record. */
function Standing({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('rules');
  const writeConfidence = useConfidence();
  const records = useRuleRecords();
  const calibrate = useMemo(() => calibrateConfidence(records), [records]);
  const { rule, body, confidence } = suggestion;
  const record = records.find((other) => other.rule === rule);
  const learnt = writeConfidence(calibrate({ rule, type: body.type }, confidence));
  const said = writeConfidence(confidence);
  return (
    <span className={styles['standing']}>
      <span title={t('explain.confidenceHint')}>
        {learnt === said ? said : t('explain.confidence', { said, learnt })}
      </span>
      <span>
        {record ? t('explain.record', sumOutcomes(record.outcomes)) : t('explain.noRecord')}
      </span>
    </span>
  );
}

function CommandButton({ command, text }: { command: MenuCommand; text: string }) {
  return (
    <Button
      size="small"
      variant="quiet"
      onClick={() => {
        runMenuCommand(command);
      }}
    >
      {text}
    </Button>
  );
}
