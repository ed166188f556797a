import { writeCount } from '../../../text/writeCount.ts';

/** What the card says of the dataset. */
export interface CardFacts {
  name: string;
  parts: readonly { name: string; count: number; byteLength: number }[];
  /** Of the tags, in the order of their numbers. */
  names: readonly string[];
}

/**
 * The README of a dataset folder, whose YAML head tells the library what is where. Source:
 * https://huggingface.co/docs/hub/datasets-cards
 */
export function writeCard({ name, parts, names }: CardFacts): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const files = parts.flatMap((part) => [
    `  - split: ${part.name}`,
    `    path: data/${part.name}-*`,
  ]);
  return [
    '---',
    `pretty_name: ${JSON.stringify(name)}`,
    ...['language:', '- vi', 'task_categories:', '- token-classification'],
    ...['configs:', '- config_name: default', '  data_files:', ...files],
    ...['dataset_info:', '  features:', ...featureLines(names)],
    '  splits:',
    ...parts.flatMap(({ name: part, byteLength, count }) => [
      ...[`  - name: ${part}`, `    num_bytes: ${byteLength}`, `    num_examples: ${count}`],
    ]),
    '---',
    '',
    `# ${name}`,
    '',
    `${writeCount(total)} articles, labelled with Dấu.`,
    '',
    'Offsets count Unicode code points, as Python strings do; `end` is exclusive. `tokens` are',
    'syllables; `ner_tags` hold of overlapping entities the first and of those that start together',
    'the longest; `spans` hold every mark: entities, evidence of fields, indicators and their names.',
    '',
  ].join('\n');
}

function featureLines(names: readonly string[]): string[] {
  const classNames = names.map((tag, index) => `          '${index}': ${JSON.stringify(tag)}`);
  return [
    ...['  - name: file', '    dtype: string', '  - name: text', '    dtype: string'],
    ...['  - name: tokens', '    list: string', '  - name: ner_tags', '    list:'],
    ...['      class_label:', '        names:', ...classNames],
    ...['  - name: spans', '    list:', ...SPAN_COLUMNS.flatMap(columnLines)],
    ...['    - name: parts', '      list:', '      - name: start', '        dtype: int32'],
    ...['      - name: end', '        dtype: int32'],
    ...SPAN_END.flatMap(columnLines),
    ...['  - name: relations', '    list:', ...RELATION_COLUMNS.flatMap(columnLines)],
    ...['  - name: meta', '    dtype: string'],
  ];
}

type NamedType = readonly [name: string, dtype: string];

const SPAN_COLUMNS: readonly NamedType[] = [
  ...([
    ['id', 'string'],
    ['layer', 'string'],
    ['label', 'string'],
  ] as const),
  ...([
    ['text', 'string'],
    ['start', 'int32'],
    ['end', 'int32'],
  ] as const),
];
const SPAN_END: readonly NamedType[] = [
  ['value', 'float64'],
  ['unit', 'string'],
  ['attributes', 'string'],
];
const RELATION_COLUMNS: readonly NamedType[] = [
  ['type', 'string'],
  ['from', 'string'],
  ['to', 'string'],
];

const columnLines = ([name, dtype]: NamedType) => [`    - name: ${name}`, `      dtype: ${dtype}`];
