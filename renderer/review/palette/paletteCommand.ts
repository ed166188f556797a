import { foldDiacritics } from '../../../app/text/foldSpelling.ts';

export interface PaletteCommand {
  id: string;
  name: string;
  /** As on the shortcut sheet; null for none. */
  keys: string | null;
  run: () => void;
}

/**
 * The commands whose names have all the words of a query, blind to case, diacritics and the order of
 * words; those that begin with it first. All of them for an empty query.
 */
export function findCommands<Command extends Pick<PaletteCommand, 'name'>>(
  commands: readonly Command[],
  query: string,
): Command[] {
  const wanted = foldDiacritics(query.normalize('NFC').trim());
  const words = wanted.split(/\s+/u);
  const keyed = commands.map((command) => ({ command, key: foldDiacritics(command.name) }));
  const found = keyed.filter(({ key }) => words.every((word) => key.includes(word)));
  const first = found.filter(({ key }) => key.startsWith(wanted));
  const rest = found.filter(({ key }) => !key.startsWith(wanted));
  return [...first, ...rest].map(({ command }) => command);
}
