import type { VirtualItem } from '@tanstack/react-virtual';
import { CheckCheck } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import { Button } from '../../design/Button.tsx';
import { classNames } from '../../design/classNames.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { DismissedFinding } from '../../review/findings/DismissedFinding.tsx';
import { useFindingText } from '../../review/findings/useFindingText.ts';
import { placeAfterKey } from '../placeAfterKey.ts';
import type { PagedRows } from '../usePagedRows.ts';
import { useShownRows } from '../useShownRows.ts';
import styles from './FindingList.module.css';
import type { FoundRow } from './findingMessages.ts';

const ROW_HEIGHT = 68;

interface FindingListProps {
  rows: PagedRows<FoundRow>;
  project: Project;
  setFirstShown: (index: number) => void;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
  onDismiss: (found: FoundRow) => void;
}

/** The findings; only those in view are drawn. Arrow keys choose, Enter opens, R marks as right. */
export function FindingList({ rows, project, onDismiss, ...rest }: FindingListProps) {
  const { t } = useTranslation('workbench');
  const { active, setChosen, open } = useChosen(rows, rest.onOpenArticle);
  const {
    scroller,
    rows: shown,
    height,
    scrollTo,
  } = useShownRows({
    count: rows.totalCount,
    rowHeight: ROW_HEIGHT,
    headHeight: 0,
    onFirstShown: rest.setFirstShown,
  });
  const go = (next: number) => {
    setChosen(next);
    scrollTo(next);
  };
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('findings.title')}
      aria-rowcount={rows.totalCount}
      aria-activedescendant={`finding-${active}`}
      className={styles['list']}
      onKeyDown={(event) => {
        runKey(event, { rows, active, open, go, dismiss: onDismiss });
      }}
    >
      <div role="presentation" className={styles['sheet']} style={{ height }}>
        <Rows {...{ shown, rows, project, active, onDismiss }} onChoose={setChosen} onOpen={open} />
      </div>
    </div>
  );
}

interface RowsProps extends Pick<RowProps, 'project' | 'onChoose' | 'onOpen' | 'onDismiss'> {
  shown: readonly VirtualItem[];
  rows: PagedRows<FoundRow>;
  active: number;
}

function Rows({ shown, rows, active, ...rest }: RowsProps) {
  return shown.map((item) => (
    <Row
      key={item.index}
      item={item}
      found={rows.rowAt(item.index)}
      isActive={item.index === active}
      {...rest}
    />
  ));
}

function useChosen(rows: PagedRows<FoundRow>, onOpenArticle: FindingListProps['onOpenArticle']) {
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, rows.totalCount - 1);
  const open = (row: FoundRow) => {
    onOpenArticle(row.articleId, articlesAround(rows, active));
  };
  return { active, setChosen, open };
}

interface RowProps extends FoundProps {
  item: VirtualItem;
  isActive: boolean;
  onChoose: (index: number) => void;
}

function Row({ item: { index, start }, isActive, onChoose, ...found }: RowProps) {
  return (
    <div
      id={`finding-${index}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isActive}
      className={classNames(styles['row'], isActive && styles['active'])}
      style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
      onClick={onChoose.bind(null, index)}
    >
      <Found {...found} />
    </div>
  );
}

interface KeyTargets extends Pick<FindingListProps, 'rows'> {
  active: number;
  open: (found: FoundRow) => void;
  dismiss: (found: FoundRow) => void;
  go: (index: number) => void;
}

function runKey(event: KeyboardEvent, { rows, active, open, dismiss, go }: KeyTargets): void {
  if (event.target !== event.currentTarget || event.ctrlKey) return;
  const row = rows.rowAt(active);
  const next = placeAfterKey(event.key, active, rows.totalCount);
  if (event.key === 'Enter' && row !== null) open(row);
  else if (event.code === 'KeyR' && row?.dismissal === null) dismiss(row);
  else if (next !== null) go(next);
  else return;
  event.preventDefault();
}

/** The articles of the rows near one, in their order: those to go on with from there. */
function articlesAround(rows: FindingListProps['rows'], index: number): ArticleId[] {
  const around = Array.from({ length: 400 }, (_, at) => rows.rowAt(index - 200 + at));
  return [...new Set(around.flatMap((row) => row?.articleId ?? []))];
}

interface FoundProps {
  found: FoundRow | null;
  project: Project;
  onOpen: (found: FoundRow) => void;
  onDismiss: (found: FoundRow) => void;
}

function Found({ found, project, onOpen, onDismiss }: FoundProps) {
  const { t } = useTranslation('workbench');
  const write = useFindingText(project);
  if (found === null) return <span role="gridcell" />;
  return (
    <>
      <span role="gridcell" className={styles['text']} data-severity={found.finding.severity}>
        {write(found.finding)}
      </span>
      <span role="gridcell" className={styles['foot']}>
        <button
          type="button"
          tabIndex={-1}
          className={styles['open']}
          lang="vi"
          onClick={onOpen.bind(null, found)}
        >
          {found.title}
        </button>
        {found.alikeCount > 1 && (
          <span className={styles['alike']}>
            {t('findings.alike', { count: found.alikeCount })}
          </span>
        )}
        {found.dismissal === null ? (
          <Button
            size="small"
            variant="quiet"
            icon={CheckCheck}
            onClick={onDismiss.bind(null, found)}
          >
            {t('findings.dismiss')}
          </Button>
        ) : (
          <DismissedFinding articleId={found.articleId} dismissal={found.dismissal} />
        )}
      </span>
    </>
  );
}
