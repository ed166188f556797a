import type { FileChunk, WriteContext } from '../datasetFormat.ts';

/** Type names as they are written, with the labels that they stand for. */
export interface BratTypes {
  spans: Map<string, string>;
  relations: Set<string>;
}

/**
 * `annotation.conf` with the types in use, `visual.conf` with their labels and colours.
 * Source: https://brat.nlplab.org/configuration.html
 */
export function* writeConfigurations(
  { labels }: WriteContext,
  { spans, relations }: BratTypes,
): Iterable<FileChunk> {
  const section = (name: string, lines: string[]) => [`[${name}]`, ...lines, ''];
  const arcs = Array.from(relations, (name) => `${name}\tArg1:<ANY>, Arg2:<ANY>`);
  const types = [
    ...section('entities', [...spans.keys()]),
    ...section('relations', arcs),
    ...section('events', []),
    ...section('attributes', []),
  ];
  yield { path: 'annotation.conf', content: types.join('\n') };
  const hues = new Map(labels.map(({ id, hue }) => [id, hue]));
  const names = Array.from(spans, ([name, label]) => `${name} | ${label}`);
  const drawn = Array.from(spans, ([name, label]) => {
    const colour = colourOf(hues.get(label) ?? 210);
    return `${name}\tbgColor:${colour}, fgColor:black, borderColor:darken`;
  });
  const looks = [...section('labels', names), ...section('drawing', drawn)];
  yield { path: 'visual.conf', content: looks.join('\n') };
}

/** A light colour of the hue as `#rrggbb`: the configuration knows no other notation. */
function colourOf(hue: number): string {
  const channel = (shift: number) => {
    const at = (shift + hue / 30) % 12;
    const light = 0.8 - 0.2 * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(light * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
