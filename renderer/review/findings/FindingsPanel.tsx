import { ShieldAlert } from 'lucide-react';
import type { Span } from '../../../shared/span.ts';
import type { LoadedArticle } from '../../database/loadArticle.ts';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { runMenuCommand } from '../../shell/menuCommands.ts';
import { FindingRow } from './FindingRow.tsx';
import styles from './FindingsPanel.module.css';
import type { ListedFinding } from './listFindings.ts';
import type { FindingSteps } from './useFindingSteps.ts';

interface FindingsPanelProps {
  article: LoadedArticle;
  findings: readonly ListedFinding[];
  /** Scrolls to words of the text and lets them flash. */
  onJump: (span: Span) => void;
  steps: FindingSteps;
}

/** What contradicts itself in the article; nothing is shown while nothing does. */
export function FindingsPanel({ article, findings, onJump, steps }: FindingsPanelProps) {
  const { t } = useTranslation('findings');
  const { activeKey, isOpen, setIsOpen, show } = steps;
  const { stoppedRules = [] } = article.extraction;
  if (findings.length === 0) return <StoppedRules names={stoppedRules} />;
  const openCount = findings.filter(({ dismissal }) => dismissal === null).length;
  return (
    <>
      <StoppedRules names={stoppedRules} />
      <details
        className={styles['findings']}
        open={isOpen}
        data-state={openCount === 0 ? 'settled' : 'open'}
        onToggle={(event) => {
          setIsOpen(event.currentTarget.open);
        }}
      >
        <summary className={styles['title']} title={t('keys')}>
          <ShieldAlert aria-hidden size={15} />{' '}
          {openCount === 0
            ? t('settled', { count: findings.length })
            : t('title', { count: openCount })}
        </summary>
        {isOpen && <FindingList {...{ findings, article, activeKey, onJump }} onShow={show} />}
      </details>
    </>
  );
}

interface FindingListProps extends Omit<FindingsPanelProps, 'steps'> {
  activeKey: string | null;
  onShow: (listed: ListedFinding) => void;
}

/** A decision changes none of what the rows are given, so that it does not draw them again. */
function FindingList({ findings, article, activeKey, ...on }: FindingListProps) {
  const { t } = useTranslation('findings');
  const { row, text, project } = article;
  return (
    <ul className={styles['rows']} aria-label={t('label')}>
      {findings.map((listed) => (
        <FindingRow
          key={listed.key}
          listed={listed}
          articleId={row.id}
          text={text}
          project={project}
          isActive={listed.key === activeKey}
          {...on}
        />
      ))}
    </ul>
  );
}

/** The user's own rules that were too much for this article: what they would mark is missing. */
function StoppedRules({ names }: { names: readonly string[] }) {
  const { t, i18n } = useTranslation('findings');
  if (names.length === 0) return null;
  const rules = new Intl.ListFormat(i18n.language).format(names);
  return (
    <p className={styles['stopped']}>
      {t('stoppedRules', { count: names.length, rules })}
      <Button
        size="small"
        onClick={() => {
          runMenuCommand('showRules');
        }}
      >
        {t('openRules')}
      </Button>
    </p>
  );
}
