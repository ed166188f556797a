import { ReviewStatus } from '../../../shared/review.ts';
import { MenuCommand } from '../../../shared/command.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { isMenuCommandAnswered, runMenuCommand } from '../../shell/menuCommands.ts';
import { shortcuts, type ShortcutId } from '../../shell/shortcuts.ts';
import { motions, reviewShortcuts, type ReviewShortcutId } from '../reviewShortcuts.ts';
import type { ReviewKeys } from '../keyActions.ts';
import { runShortcut } from '../useReviewKeys.ts';
import type { PaletteCommand } from './paletteCommand.ts';

export type PaletteSource = ReviewKeys;

/** What is no command of its own: movements, ways to press another key, the palette itself. */
const LEFT_OUT = new Set<string>([
  ...Object.keys(motions),
  ...['label', 'exactBounds', 'extend', 'palette', 'clear', 'hint'],
]);
/** What the menu has and the keys of the article do not. */
type ProgramCommand = Exclude<MenuCommand, ReviewShortcutId>;

const isOfProgram = (id: MenuCommand): id is ProgramCommand => !(id in reviewShortcuts);
const hasKeys = (id: ProgramCommand): id is ProgramCommand & ShortcutId => id in shortcuts;

/** All commands of the article screen with their keys, in the language of the interface. */
export function usePaletteCommands(source: PaletteSource): PaletteCommand[] {
  const { t } = useTranslation('review');
  const ids = Object.keys(reviewShortcuts) as ReviewShortcutId[];
  const ofKeys = ids
    .filter((id) => !LEFT_OUT.has(id))
    .map((id) => ({
      id,
      name: t(`shortcut.${id}`),
      keys: reviewShortcuts[id].keys[0],
      run: () => {
        runShortcut(id, source);
      },
    }));
  const ofProject = [...useProjectCommands(source), ...useStatusCommands(source)];
  return [...ofKeys, ...useFindingCommands(source), ...ofProject, ...useProgramCommands()];
}

const findingDirections = [
  ['nextFinding', 1],
  ['previousFinding', -1],
] as const;

function useFindingCommands({ findingSteps }: PaletteSource): PaletteCommand[] {
  const { t } = useTranslation();
  if (!findingSteps.hasOpen) return [];
  return findingDirections.map(([id, direction]) => ({
    id,
    name: t(`shortcut.${id}`),
    keys: shortcuts[id].keys[0],
    run: () => {
      findingSteps.go(direction);
    },
  }));
}

/** The menu's commands that something answers now. */
function useProgramCommands(): PaletteCommand[] {
  const { t } = useTranslation('palette');
  const { t: tCommon } = useTranslation();
  const ids = MenuCommand.options.filter(isOfProgram).filter(isMenuCommandAnswered);
  return ids.map((id) => ({
    id,
    name: hasKeys(id) ? tCommon(`shortcut.${id}`) : t(`program.${id}`),
    keys: hasKeys(id) ? shortcuts[id].keys[0] : null,
    run: () => {
      runMenuCommand(id);
    },
  }));
}

/** A command for each label and each field of the project. */
function useProjectCommands({ model, selection, commands }: PaletteSource): PaletteCommand[] {
  const { t } = useTranslation('palette');
  const locale = useLocale();
  const labels = [...model.looks].map(([id, { name, hotkey }]) => ({
    id: `label ${id}`,
    name: t('giveLabel', { name }),
    keys: hotkey,
    run: () => {
      selection.label(id);
    },
  }));
  const fields = model.items.fields.map(({ key, field, item }) => ({
    id: key,
    name: t('editField', { name: field.name[locale] }),
    keys: null,
    run: () => {
      commands.edit({ key, layer: 'fields', item });
    },
  }));
  return [...labels, ...fields];
}

function useStatusCommands({ screen }: PaletteSource): PaletteCommand[] {
  const { t } = useTranslation('palette');
  const { t: tCommon } = useTranslation();
  return ReviewStatus.options.map((status) => ({
    id: `status ${status}`,
    name: t('setStatus', { name: tCommon(`status.${status}`) }),
    keys: null,
    run: () => {
      screen.setStatus(status);
    },
  }));
}
