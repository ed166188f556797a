import type { KeyPress } from '../../review/matchShortcut.ts';

/** A cell by its row and its column. */
export interface CellPlace {
  row: number;
  column: number;
}

export interface SheetSize {
  rowCount: number;
  columnCount: number;
}

/** What a key asks for; `type` begins a value with the letter of the key itself. */
export type SheetAction =
  | { type: 'move'; to: CellPlace }
  | { type: 'accept' | 'acceptRow' | 'reject' | 'unknown' | 'edit' | 'open' | 'undo' | 'redo' }
  | { type: 'type'; letter: string };

const PAGE = 15;
const PLAIN: Readonly<Record<string, 'edit' | 'unknown'>> = {
  Enter: 'edit',
  F2: 'edit',
  Delete: 'unknown',
  Backspace: 'unknown',
};

/** What a key means at a cell that is not being edited; null when it is none of the sheet's. */
export function readSheetKey(
  press: KeyPress,
  from: CellPlace,
  size: SheetSize,
): SheetAction | null {
  const { key, code, ctrlKey, altKey, metaKey, shiftKey } = press;
  if (altKey || metaKey) return null;
  if (ctrlKey && key === 'Enter') return { type: 'open' };
  const to = placeAfter(key, ctrlKey, from, size);
  if (to !== null) return { type: 'move', to };
  if (ctrlKey && code === 'KeyZ') return { type: shiftKey ? 'redo' : 'undo' };
  if (ctrlKey) return code === 'KeyY' ? { type: 'redo' } : null;
  if (code === 'KeyA') return { type: shiftKey ? 'acceptRow' : 'accept' };
  if (code === 'KeyX' && !shiftKey) return { type: 'reject' };
  const plain = PLAIN[key];
  if (plain !== undefined) return { type: plain };
  return key.length === 1 && key !== ' ' ? { type: 'type', letter: key } : null;
}

function placeAfter(
  key: string,
  isCtrl: boolean,
  { row, column }: CellPlace,
  { rowCount, columnCount }: SheetSize,
): CellPlace | null {
  const at = (nextRow: number, nextColumn: number): CellPlace => ({
    row: Math.max(0, Math.min(nextRow, rowCount - 1)),
    column: Math.max(0, Math.min(nextColumn, columnCount - 1)),
  });
  switch (key) {
    case 'ArrowDown':
      return at(isCtrl ? rowCount : row + 1, column);
    case 'ArrowUp':
      return at(isCtrl ? 0 : row - 1, column);
    case 'ArrowRight':
      return at(row, isCtrl ? columnCount : column + 1);
    case 'ArrowLeft':
      return at(row, isCtrl ? 0 : column - 1);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'Home':
      return at(isCtrl ? 0 : row, 0);
    case 'End':
      return at(isCtrl ? rowCount : row, columnCount);
    default:
      return null;
  }
}

/**
 * The next cell to decide: to the right in the row, else the first one of a row below. The start of
 * the next row when none is known of; the same cell at the very end.
 */
export function nextOpenCell(
  { row, column }: CellPlace,
  { rowCount, columnCount }: SheetSize,
  isOpen: (place: CellPlace) => boolean | null,
): CellPlace {
  for (let at = row; at < rowCount; at += 1) {
    for (let right = at === row ? column + 1 : 0; right < columnCount; right += 1) {
      const open = isOpen({ row: at, column: right });
      // Null: that row is not held yet.
      if (open === null) return { row: at, column: 0 };
      if (open) return { row: at, column: right };
    }
  }
  return row + 1 < rowCount ? { row: row + 1, column: 0 } : { row, column };
}
