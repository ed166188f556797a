import { Table2 } from 'lucide-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { IndicatorKind } from '../../../shared/annotationBody.ts';
import type { CorpusId } from '../../../shared/article.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Select } from '../../design/Select.tsx';
import { SearchField } from '../../design/SearchField.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { OpenArticle } from '../openArticle.ts';
import { ScopeSelect } from '../ScopeSelect.tsx';
import type { Scope } from '../useScope.ts';
import type { Workbench } from '../useWorkbench.ts';
import { FigureGrid, type RowActs } from './FigureGrid.tsx';
import { DoubtFilter, type FigureRow } from './figureMessages.ts';
import styles from './FiguresView.module.css';
import { FigureStrip } from './FigureStrip.tsx';
import { useFigureCommands } from './useFigureCommands.ts';
import { useFigures, type FigurePages, type FigureQuery } from './useFigures.ts';

type Kind = FigureQuery['kind'];
const KINDS: readonly Kind[] = ['all', ...IndicatorKind.options];
const DOUBTS = ['all', ...DoubtFilter.options] as const;

export interface FiguresViewProps {
  corpusId: CorpusId;
  workbench: Workbench;
  scope: Scope;
  onOpenArticle: OpenArticle;
}

const EVERYTHING: FigureQuery = { query: '', kind: 'all', doubt: null, sort: null };

/** Every value of every article, one row each. */
export function FiguresView({ workbench, scope, onOpenArticle }: FiguresViewProps) {
  const { t } = useTranslation('workbench');
  const [query, setQuery] = useState(EVERYTHING);
  const [firstShown, setFirstShown] = useState(0);
  const request = { ...query, query: useDeferredValue(query.query) };
  const figures = useFigures(workbench, request, scope, firstShown);
  const { sort } = query;
  const setSort = (next: FigureQuery['sort']) => {
    setQuery({ ...query, sort: next });
  };
  return (
    <div className={styles['view']}>
      <Filters {...{ query, setQuery }} totalCount={figures.totalCount}>
        <ScopeSelect {...{ scope, workbench }} />
      </Filters>
      {figures.totalCount === 0 ? (
        <EmptyState icon={Table2} title={t('figures.empty')} text={t('figures.emptyText')} />
      ) : (
        <Figures {...{ figures, sort, setSort, setFirstShown, onOpenArticle }} />
      )}
    </div>
  );
}

interface FiltersProps {
  query: FigureQuery;
  setQuery: (query: FigureQuery) => void;
  totalCount: number;
  children: ReactNode;
}

function Filters({ query, setQuery, totalCount, children }: FiltersProps) {
  const { t } = useTranslation('workbench');
  return (
    <div className={styles['filters']}>
      <Select
        label={t('figures.kindLabel')}
        options={KINDS.map((value) => ({ value, label: t(`figures.kind.${value}`) }))}
        value={query.kind}
        onChange={(kind) => {
          setQuery({ ...query, kind });
        }}
      />
      <Select
        label={t('figures.doubtLabel')}
        options={DOUBTS.map((value) => ({ value, label: t(`figures.doubt.${value}`) }))}
        value={query.doubt ?? 'all'}
        onChange={(doubt) => {
          setQuery({ ...query, doubt: doubt === 'all' ? null : doubt });
        }}
      />
      <div className={styles['search']}>
        <SearchField
          label={t('figures.search')}
          value={query.query}
          onChange={(words) => {
            setQuery({ ...query, query: words });
          }}
        />
      </div>
      {children}
      <span role="status" className={styles['count']}>
        {t('figures.count', { count: totalCount })}
      </span>
    </div>
  );
}

interface FiguresProps extends Pick<FiguresViewProps, 'onOpenArticle'> {
  figures: FigurePages;
  sort: FigureQuery['sort'];
  setSort: (sort: FigureQuery['sort']) => void;
  setFirstShown: (index: number) => void;
}

function Figures({ figures, onOpenArticle, ...grid }: FiguresProps) {
  const { rowAt, totalCount } = figures;
  const [chosen, setChosen] = useState(0);
  const [hovered, setHovered] = useState<number | null>(null);
  const [isEditing, setIsEditing] = useState(false);
  const commands = useFigureCommands();
  const active = Math.min(chosen, totalCount - 1);
  const shown = rowAt(isEditing ? active : (hovered ?? active));
  const open = ({ articleId, target }: FigureRow) => {
    onOpenArticle(articleId, [articleId], target);
  };
  const choose = (isToEdit: boolean, index: number) => {
    setChosen(index);
    setIsEditing(isToEdit);
  };
  const acts: RowActs = {
    ...rowCommands(rowAt, { ...commands, open }),
    hover: setHovered,
    choose: choose.bind(null, false),
    edit: choose.bind(null, true),
  };
  return (
    <>
      <FigureGrid {...{ figures, active, acts }} {...grid} />
      {shown !== null && (
        <FigureStrip
          figure={shown}
          isEditing={isEditing}
          onEdit={setIsEditing.bind(null, true)}
          onLeave={setIsEditing.bind(null, false)}
          onOpen={open.bind(null, shown)}
          onSave={(...change) => {
            setIsEditing(false);
            commands.change(shown, ...change);
          }}
        />
      )}
    </>
  );
}

type RowCommand = 'open' | 'accept' | 'reject';

/** The commands on a row, by its index; nothing is done to one that has not been read. */
function rowCommands(
  rowAt: FigurePages['rowAt'],
  commands: Record<RowCommand, (row: FigureRow) => void>,
): Pick<RowActs, RowCommand> {
  const withRow = (name: RowCommand) => (index: number) => {
    const row = rowAt(index);
    if (row !== null) commands[name](row);
  };
  return { open: withRow('open'), accept: withRow('accept'), reject: withRow('reject') };
}
