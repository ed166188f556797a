import { Menu } from 'electron';
import { MenuCommand } from '../shared/command.ts';
import { menuTemplate, type MenuActions, type MenuState } from './menuTemplate.ts';

/** What can be asked for before the window has said what it can do. */
const AT_START: readonly MenuCommand[] = [
  'openFolder',
  'openSample',
  'showSettings',
  'showShortcuts',
  'showAbout',
];

/** The native menu, drawn anew when its words or its recent folders change. */
export class AppMenu {
  readonly #actions: MenuActions;
  readonly #state: () => Omit<MenuState, 'enabled'>;
  #enabled: ReadonlySet<MenuCommand> = new Set(AT_START);

  constructor(state: () => Omit<MenuState, 'enabled'>, actions: MenuActions) {
    this.#state = state;
    this.#actions = actions;
    this.redraw();
  }

  redraw(): void {
    const template = menuTemplate({ ...this.#state(), enabled: this.#enabled }, this.#actions);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  /** Commands that are not named cannot be chosen. */
  enable(commands: readonly MenuCommand[]): void {
    this.#enabled = new Set(commands);
    const menu = Menu.getApplicationMenu();
    for (const command of MenuCommand.options) {
      const item = menu?.getMenuItemById(command);
      if (item) item.enabled = this.#enabled.has(command);
    }
  }
}
