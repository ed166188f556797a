import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../review/matchShortcut.ts';
import { nextOpenCell, readSheetKey } from './sheetKeys.ts';

const SIZE = { rowCount: 40, columnCount: 5 };
const FROM = { row: 3, column: 2 };

function press(key: string, differences: Partial<KeyPress> = {}): KeyPress {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  return {
    key,
    code,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    ...differences,
  };
}

describe('a key at a cell', () => {
  it.each([
    [press('ArrowDown'), { row: 4, column: 2 }],
    [press('ArrowUp'), { row: 2, column: 2 }],
    [press('ArrowLeft'), { row: 3, column: 1 }],
    [press('ArrowRight', { ctrlKey: true }), { row: 3, column: 4 }],
    [press('Home'), { row: 3, column: 0 }],
    [press('End', { ctrlKey: true }), { row: 39, column: 4 }],
    [press('PageUp'), { row: 0, column: 2 }],
  ])('$key moves', (key, to) => {
    expect(readSheetKey(key, FROM, SIZE)).toEqual({ type: 'move', to });
  });

  it.each([
    [press('a'), 'accept'],
    [press('ф', { code: 'KeyA' }), 'accept'],
    [press('A', { shiftKey: true }), 'acceptRow'],
    [press('x'), 'reject'],
    [press('Delete'), 'unknown'],
    [press('Enter'), 'edit'],
    [press('Enter', { ctrlKey: true }), 'open'],
    [press('z', { ctrlKey: true }), 'undo'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    [press('y', { ctrlKey: true }), 'redo'],
    [press('h'), 'type'],
    [press('X', { shiftKey: true }), 'type'],
    [press('2'), 'type'],
  ])('$key does what it says', (key, type) => {
    expect(readSheetKey(key, FROM, SIZE)?.type).toBe(type);
  });

  it.each([
    press('Tab'),
    press('c', { ctrlKey: true }),
    press('a', { altKey: true }),
    press('Escape'),
  ])('$key is none of the sheet’s', (key) => {
    expect(readSheetKey(key, FROM, SIZE)).toBeNull();
  });
});

describe('the next cell to decide', () => {
  const openAt = (...cells: [number, number][]) => {
    return ({ row, column }: { row: number; column: number }) =>
      row > 5 ? null : cells.some(([r, c]) => r === row && c === column);
  };
  it.each([
    [openAt([3, 1], [3, 4]), { row: 3, column: 4 }, 'to the right'],
    [openAt([3, 1], [5, 0]), { row: 5, column: 0 }, 'below, not behind'],
    [openAt([3, 2]), { row: 6, column: 0 }, 'up to the first row that is not held'],
  ])('%#', (isOpen, expected, why) => {
    expect(nextOpenCell(FROM, SIZE, isOpen), why).toEqual(expected);
  });

  it('is the next row where nothing is open, and none after the last', () => {
    expect(nextOpenCell(FROM, SIZE, () => false)).toEqual({ row: 4, column: 0 });
    const last = { row: 39, column: 4 };
    expect(nextOpenCell(last, SIZE, () => false)).toEqual(last);
  });
});
