import { Menu, type WebContents } from 'electron';
import type { Translate } from './localisation/translate.ts';

/** Cut, copy and paste under the right mouse button, where the page has no menu of its own. */
export function addContextMenu(contents: WebContents, translate: () => Translate): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const text = translate();
    const copy = { role: 'copy', label: text('menu.copy'), enabled: editFlags.canCopy } as const;
    const editing = [
      { role: 'cut', label: text('menu.cut'), enabled: editFlags.canCut },
      copy,
      { role: 'paste', label: text('menu.paste'), enabled: editFlags.canPaste },
      { role: 'selectAll', label: text('menu.selectAll'), enabled: editFlags.canSelectAll },
    ] as const;
    Menu.buildFromTemplate(isEditable ? [...editing] : [copy]).popup();
  });
}
