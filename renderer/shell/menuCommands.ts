import type { MenuCommand } from '../../shared/command.ts';
import { bridge } from '../bridge.ts';

type Handler = () => void;

const handlers = new Map<MenuCommand, Handler[]>();
let isUpdateDue = false;

/** Tells main, once for all changes of this turn, which items of the menu do something now. */
function updateMenu(): void {
  if (isUpdateDue) return;
  isUpdateDue = true;
  queueMicrotask(() => {
    isUpdateDue = false;
    void bridge.requests['menu:update']({ enabled: [...handlers.keys()] });
  });
}

/**
 * Makes `handler` the one that a menu command runs, before any added earlier: a dialog goes before
 * the screen below it. The returned function takes it away again.
 */
export function addMenuHandler(command: MenuCommand, handler: Handler): () => void {
  handlers.set(command, [...(handlers.get(command) ?? []), handler]);
  updateMenu();
  return () => {
    const rest = (handlers.get(command) ?? []).filter((other) => other !== handler);
    if (rest.length > 0) handlers.set(command, rest);
    else handlers.delete(command);
    updateMenu();
  };
}

const isEditable = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type !== 'checkbox');

/** True while the menu would let a command be chosen. */
export function isMenuCommandAnswered(command: MenuCommand): boolean {
  return handlers.has(command);
}

/** Runs a command as the menu would. Undo and redo belong to the text box that has the focus. */
export function runMenuCommand(command: MenuCommand): void {
  if ((command === 'undo' || command === 'redo') && isEditable(document.activeElement)) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way reaches a text box's own undo
    document.execCommand(command);
    return;
  }
  handlers.get(command)?.at(-1)?.();
}

/** Lets the menu reach the window's handlers until the returned function is called. */
export function listenToMenu(): () => void {
  updateMenu();
  return bridge.events['menu:chosen'](({ command }) => {
    runMenuCommand(command);
  });
}
