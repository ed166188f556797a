import { CheckCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { Finding } from '../../../shared/finding.ts';
import type { Project } from '../../../shared/project.ts';
import type { Span } from '../../../shared/span.ts';
import { dismissFinding } from '../../commands/dismissFinding.ts';
import { Button } from '../../design/Button.tsx';
import { classNames } from '../../design/classNames.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { PlaceButton } from '../PlaceButton.tsx';
import { useReport } from '../useReport.ts';
import { DismissedFinding } from './DismissedFinding.tsx';
import { DismissForm } from './DismissForm.tsx';
import styles from './FindingRow.module.css';
import type { ListedFinding } from './listFindings.ts';
import { useFindingText } from './useFindingText.ts';

interface FindingRowProps {
  listed: ListedFinding;
  articleId: ArticleId;
  /** The article's text. */
  text: string;
  project: Pick<Project, 'labels' | 'fields'>;
  isActive: boolean;
  onShow: (listed: ListedFinding) => void;
  onJump: (span: Span) => void;
}

/** One finding: what it says, the words concerned, and marking it as right. */
export function FindingRow({ listed, isActive, onShow, onJump, ...of }: FindingRowProps) {
  const { finding, dismissal } = listed;
  const write = useFindingText(of.project);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={row}
      className={classNames(
        styles['row'],
        isActive && styles['active'],
        dismissal !== null && styles['dismissed'],
      )}
    >
      <button
        type="button"
        className={styles['text']}
        aria-current={isActive || undefined}
        data-severity={finding.severity}
        onClick={() => {
          onShow(listed);
        }}
      >
        {write(finding)}
      </button>
      <div className={styles['foot']}>
        <Places finding={finding} text={of.text} onJump={onJump} />
        <Dismissing listed={listed} articleId={of.articleId} />
      </div>
    </li>
  );
}

interface PlacesProps {
  finding: Finding;
  text: string;
  onJump: (span: Span) => void;
}

function Places({ finding, text, onJump }: PlacesProps) {
  return (
    <div className={styles['places']}>
      {finding.spans.map((span) => (
        <PlaceButton key={`${span.start}-${span.end}`} {...{ text, span, onJump }} />
      ))}
    </div>
  );
}

type DismissingProps = Pick<FindingRowProps, 'listed' | 'articleId'>;

function Dismissing({ listed, articleId }: DismissingProps) {
  const { t } = useTranslation('findings');
  const report = useReport();
  const [isAsking, setIsAsking] = useState(false);
  const { dismissal } = listed;
  if (dismissal !== null) return <DismissedFinding {...{ articleId, dismissal }} />;
  if (!isAsking) {
    return (
      <Button
        size="small"
        icon={CheckCheck}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {t('dismiss')}
      </Button>
    );
  }
  return (
    <DismissForm
      onCancel={() => {
        setIsAsking(false);
      }}
      onDismiss={(reason) => {
        setIsAsking(false);
        void report(dismissFinding(articleId, listed.identity, reason));
      }}
    />
  );
}
