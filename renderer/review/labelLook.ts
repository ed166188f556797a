import type { Label, LocalName } from '../../shared/project.ts';

/** How a label is drawn: `code` is short enough to stand in the text. */
export interface LabelLook {
  code: string;
  name: string;
  hue: number;
  hotkey: string | null;
}

/** The looks of a project's labels by their id, in one language of the interface. */
export function lookOfLabels(
  labels: readonly Label[],
  locale: keyof LocalName,
): ReadonlyMap<string, LabelLook> {
  return new Map(
    labels.map(({ id, name, hue, hotkey }) => [
      id,
      { code: id.slice(0, 3).toUpperCase(), name: name[locale], hue, hotkey },
    ]),
  );
}
