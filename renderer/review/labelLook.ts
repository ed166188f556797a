import type { Label, LocalName } from '../../shared/project.ts';
import { findKeyClash } from './matchShortcut.ts';

/** How a label is drawn: `code` is short enough to stand in the text. */
export interface LabelLook {
  code: string;
  name: string;
  hue: number;
  hotkey: string | null;
  /** The key that the project gives it, where that does something else on this screen. */
  takenKey: string | null;
}

/** The looks of a project's labels by their id, in one language of the interface. */
export function lookOfLabels(
  labels: readonly Label[],
  locale: keyof LocalName,
): ReadonlyMap<string, LabelLook> {
  return new Map(
    labels.map(({ id, name, hue, hotkey }) => {
      const isTaken = hotkey !== null && findKeyClash(hotkey) !== null;
      const keys = isTaken ? { hotkey: null, takenKey: hotkey } : { hotkey, takenKey: null };
      return [id, { code: id.slice(0, 3).toUpperCase(), name: name[locale], hue, ...keys }];
    }),
  );
}
