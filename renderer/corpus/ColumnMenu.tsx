import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronDown,
  EyeOff,
  ListPlus,
  Pin,
  PinOff,
  UnfoldHorizontal,
  FoldHorizontal,
} from 'lucide-react';
import { Menu } from '../design/Menu.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ArticleGrid.module.css';
import { LEAST_WIDTH, MOST_WIDTH } from './articleColumns.tsx';
import type { HeaderCellProps } from './GridHeader.tsx';
import { moveColumn } from './gridView.ts';

/** In CSS pixels; how far one choice of the menu moves the edge of a column. */
const STEP = 40;

/** All that can be done with a column, for those who do not drag. */
export function ColumnMenu(props: HeaderCellProps) {
  const { t } = useTranslation('corpus');
  const name = t(`grid.${props.column.id}`);
  const groups = actionsOf(props).map((group) =>
    group.map(({ action, isDisabled = false, onChoose }) => ({
      id: action,
      label: t(`column.${action}`),
      icon: ICONS[action],
      isDisabled,
      onChoose,
    })),
  );
  return (
    <Menu
      trigger={
        <button type="button" className={styles['more']} aria-label={t('column.menu', { name })}>
          <ChevronDown aria-hidden size={13} />
        </button>
      }
      groups={groups}
    />
  );
}

interface ColumnAction {
  action: keyof typeof ICONS;
  isDisabled?: boolean;
  onChoose: () => void;
}

const actionsOf = (props: HeaderCellProps): ColumnAction[][] => [
  orderActions(props),
  placeActions(props),
  showActions(props),
];

function orderActions({ column, table }: HeaderCellProps): ColumnAction[] {
  const by = (action: ColumnAction['action'], isDescending?: boolean, isMulti = false) => ({
    action,
    onChoose: () => {
      table.getColumn(column.id)?.toggleSorting(isDescending, isMulti);
    },
  });
  return [by('ascending', false), by('descending', true), by('alsoBy', undefined, true)];
}

function placeActions({ column, view, changeView }: HeaderCellProps): ColumnAction[] {
  const { columns } = view;
  const { id } = column;
  const move = (action: ColumnAction['action'], by: -1 | 1) => ({
    action,
    onChoose: () => {
      changeView({ columns: moveColumn(columns, id, by) });
    },
  });
  const resize = (action: ColumnAction['action'], by: number) => ({
    action,
    onChoose: () => {
      const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, column.width + by));
      changeView({ columns: { ...columns, widths: { ...columns.widths, [id]: width } } });
    },
  });
  return [move('left', -1), move('right', 1), resize('wider', STEP), resize('narrower', -STEP)];
}

function showActions({ column, table, view }: HeaderCellProps): ColumnAction[] {
  const isPinned = column.pinnedAt !== null;
  const pin = () => {
    table.getColumn(column.id)?.pin(isPinned ? false : 'start');
  };
  const hide = () => {
    table.getColumn(column.id)?.toggleVisibility(false);
  };
  return [
    { action: isPinned ? 'unpin' : 'pin', onChoose: pin },
    { action: 'hide', isDisabled: view.columns.shown.length === 1, onChoose: hide },
  ];
}

const ICONS = {
  ascending: ArrowUp,
  descending: ArrowDown,
  alsoBy: ListPlus,
  left: ArrowLeft,
  right: ArrowRight,
  wider: UnfoldHorizontal,
  narrower: FoldHorizontal,
  pin: Pin,
  unpin: PinOff,
  hide: EyeOff,
};
