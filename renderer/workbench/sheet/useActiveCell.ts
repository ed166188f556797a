import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { ArticleId } from '../../../shared/article.ts';
import type { Field } from '../../../shared/project.ts';
import { useMenuCommand } from '../../shell/useMenuCommand.ts';
import type { PagedRows } from '../usePagedRows.ts';
import type { CellEditing } from './SheetGrid.tsx';
import {
  nextOpenCell,
  readSheetKey,
  type CellPlace,
  type SheetAction,
  type SheetSize,
} from './sheetKeys.ts';
import type { SheetRow } from './sheetMessages.ts';
import { useSheetCommands, type CellName } from './useSheetCommands.ts';

interface SheetPlaces {
  fields: readonly Field[];
  rows: PagedRows<SheetRow>;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** Where one is in the sheet, and what keys do there. */
export function useActiveCell({ fields, rows, onOpenArticle }: SheetPlaces) {
  const size = { rowCount: rows.totalCount, columnCount: fields.length };
  const [chosen, setChosen] = useState<CellPlace>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<CellEditing | null>(null);
  // A row that is gone leaves its place to the next one.
  const active = { ...chosen, row: Math.min(chosen.row, size.rowCount - 1) };
  const goTo = (place: CellPlace) => {
    setEditing(null);
    setChosen(place);
  };
  const commands = useSheetCommands(goTo);
  useMenuCommand('undo', commands.undo);
  useMenuCommand('redo', commands.redo);
  const cell = nameCell(rows.rowAt(active.row), fields[active.column], active);
  const goOn = (from: CellPlace = active) => {
    goTo(nextOpenCell(from, size, isOpenIn(rows, fields)));
  };
  const save = (value: string | null, isLeft = false) => {
    if (cell !== null) commands.write(cell, value);
    if (isLeft) setEditing(null);
    else goOn();
  };
  const actor = { fields, active, size, commands, goTo, goOn, save, setEditing, onOpenArticle };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || cell === null || event.nativeEvent.isComposing) return;
    const action = readSheetKey(event, active, size);
    if (action !== null && run(action, cell, actor)) event.preventDefault();
  };
  return { active, editing, setEditing, save, onKeyDown, goTo };
}

interface Actor extends Pick<SheetPlaces, 'fields' | 'onOpenArticle'> {
  active: CellPlace;
  size: SheetSize;
  commands: ReturnType<typeof useSheetCommands>;
  goTo: (place: CellPlace) => void;
  goOn: (from?: CellPlace) => void;
  save: (value: string | null) => void;
  setEditing: (editing: CellEditing) => void;
}

/** True when the browser shall do nothing more with the key. */
function run(action: SheetAction, cell: CellName, actor: Actor): boolean {
  const { commands, active, fields, size } = actor;
  switch (action.type) {
    case 'move':
      actor.goTo(action.to);
      return true;
    case 'type':
      return type(action.letter, actor);
    case 'edit':
      actor.setEditing({ letter: null });
      return true;
    case 'open':
      actor.onOpenArticle(cell.articleId, [cell.articleId]);
      return true;
    case 'undo':
    case 'redo':
      commands[action.type]();
      return true;
    case 'unknown':
      actor.save(null);
      return true;
    case 'acceptRow':
      commands.acceptAll(
        cell,
        fields.map(({ id }) => id),
      );
      actor.goOn({ row: active.row, column: size.columnCount });
      return true;
    case 'accept':
    case 'reject':
      commands[action.type](cell);
      actor.goOn();
      return true;
  }
}

/** The number of a choice chooses it; any other letter begins a new value. */
function type(letter: string, { fields, active, save, setEditing }: Actor): boolean {
  const field = fields[active.column];
  const choice = field?.choices[Number(letter) - 1];
  if (field?.type === 'choice' && choice !== undefined) {
    save(choice.id);
    return true;
  }
  // The box must have the focus before the browser types the letter into it.
  flushSync(() => {
    setEditing({ letter });
  });
  return field?.type === 'choice';
}

function nameCell(
  row: SheetRow | null,
  field: Field | undefined,
  place: CellPlace,
): CellName | null {
  return row && field ? { articleId: row.articleId, field: field.id, place } : null;
}

/** Null for a cell of a row that is not held. */
function isOpenIn(rows: PagedRows<SheetRow>, fields: readonly Field[]) {
  return ({ row, column }: CellPlace): boolean | null => {
    const { cells } = rows.rowAt(row) ?? {};
    if (cells === undefined) return null;
    return cells[fields[column]?.id ?? '']?.state === 'suggested';
  };
}
