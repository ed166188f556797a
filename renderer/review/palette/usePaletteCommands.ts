import { ReviewStatus } from '../../../shared/review.ts';
import type { MenuCommand } from '../../../shared/command.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { runMenuCommand } from '../../shell/menuCommands.ts';
import { shortcuts } from '../../shell/shortcuts.ts';
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
const OF_PROGRAM = [
  'openFolder',
  'exportDataset',
  'showProject',
  'showRules',
  'showWorkbench',
  'showSettings',
  'showShortcuts',
] as const satisfies readonly MenuCommand[];

/** All commands of the article screen with their keys, in the language of the interface. */
export function usePaletteCommands(source: PaletteSource): PaletteCommand[] {
  const { t } = useTranslation('review');
  const { t: tCommon } = useTranslation();
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
  const ofProgram = OF_PROGRAM.map((id) => ({
    id,
    name: tCommon(`shortcut.${id}`),
    keys: shortcuts[id].keys[0],
    run: () => {
      runMenuCommand(id);
    },
  }));
  return [...ofKeys, ...useProjectCommands(source), ...useStatusCommands(source), ...ofProgram];
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
