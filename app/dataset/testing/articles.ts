import fc from 'fast-check';
import { IndicatorKind } from '../../../shared/annotationBody.ts';
import type {
  DatasetEntity,
  DatasetField,
  DatasetIndicator,
  LabelledArticle,
} from '../../../shared/dataset.ts';

/** What has broken other tools: astral characters, NFD, CRLF, tabs, quotes, `_`, brackets, escapes. */
const PIECES = [
  ...['Xã ', 'Vân ', 'Phú ', 'tỷ đồng', 'đạt', '57', '1.642,5', '%', ', ', '. ', ' ', '\n', '\r\n'],
  ...[
    '\t',
    '"',
    "'",
    '_',
    '[',
    ']',
    '|',
    '\\',
    '*',
    ';',
    '->',
    '<b>',
    '&amp;',
    '#',
    '{',
    '}',
    '\\n',
  ],
  ...[
    '😀',
    '𝟙𝟚',
    '👨‍👩‍👧',
    '🇻🇳',
    'tỉnh'.normalize('NFD'),
    'Hoà'.normalize('NFD'),
    '½',
    '\u200b',
    '\u00a0',
  ],
  ...['O', 'B-ORG', '-DOCSTART-', 'T1', '=1+1', '\ufeff', 'ﬁ', '한국'],
];

/** At least two words, so that marks find a place. */
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 25 })
  .map((pieces) => `Tin ${pieces.join('')} hết`);

/** Places where a person could begin or end a mark: not inside a character, not around a space. */
function edgesOf(written: string): { starts: number[]; ends: number[] } {
  const segments = Array.from(new Intl.Segmenter('vi').segment(written));
  const solid = segments.filter(({ segment }) => /^[^\s\u200b\ufeff]/u.test(segment));
  return {
    starts: solid.map(({ index }) => index),
    ends: solid.map(({ index, segment }) => index + segment.length),
  };
}

type Pick = (written: string) => { start: number; end: number; text: string };

const pick: fc.Arbitrary<Pick> = fc
  .tuple(fc.nat(1_000), fc.nat(6))
  .map(([from, length]) => (written) => {
    const { starts, ends } = edgesOf(written);
    const first = from % starts.length;
    const start = starts[first] ?? 0;
    const end = ends[Math.min(first + length, ends.length - 1)] ?? written.length;
    return { start, end, text: written.slice(start, end) };
  });

const provenance = fc.oneof(
  fc.record({ verdict: fc.constantFrom('accepted' as const, 'corrected' as const) }),
  fc.record({ confidence: fc.constantFrom(0, 0.5, 0.93), rule: fc.constant('entity.org') }),
  fc.constant({}),
);
const words = fc.constantFrom(
  'tỷ đồng',
  'a|b',
  'x_y',
  '[1]',
  'a\tb',
  '"',
  '\\',
  'đ'.normalize('NFD'),
  '*',
  '->;',
);
const label = fc.constantFrom(
  ...['PERSON', 'ORG', 'ĐỊA_DANH', 'my-label', '_0041_', 'B-ORG', '0', 'constructor', '<b>'],
  ...[
    'cơ quan',
    'a\tb',
    'a\nb',
    '"x"',
    'a|b',
    '[1]',
    '*',
    '_',
    'O',
    '\\',
    'nhãn 😀',
    'a\r\nb ',
    '%',
    '#',
  ],
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 });

const entity = fc.tuple(label, pick, provenance);
const indicator = fc.record({
  ...{ span: pick, name: maybe(pick), kind: fc.constantFrom(...IndicatorKind.options) },
  value: fc.oneof(fc.constantFrom(0, -5.25, 1428.57, 1e21), fc.constant({ num: 19, den: 21 })),
  upper: maybe(fc.constant(60)),
  unit: maybe(words),
  direction: fc.constantFrom('up' as const, null),
  qualifier: fc.constantFrom('about' as const, null),
  base: fc.constantFrom('year:2019', null),
  period: fc.constantFrom('2021-01/2021-06', null),
  canonical: fc.constantFrom(
    { value: 57e9, upper: 60e9, unit: 'VND' },
    { value: { num: 1, den: 3 }, unit: 'm2' },
    null,
  ),
  provenance,
});
const field = fc.tuple(
  fc.constantFrom('title', 'province', 'leadBody'),
  fc.array(pick, { maxLength: 2 }),
  words,
  provenance,
);

/** Articles as Dấu makes them, with nested and overlapping marks over difficult texts. */
export const labelledArticle: fc.Arbitrary<LabelledArticle> = fc
  .record({
    ...{ text, entities: fc.array(entity, { maxLength: 5 }) },
    ...{
      indicators: fc.array(indicator, { maxLength: 2 }),
      fields: fc.array(field, { maxLength: 2 }),
    },
  })
  .map((parts) => ({
    ...{ file: 'tin/bài 1.txt', text: parts.text, fields: fieldsOf(parts.fields, parts.text) },
    entities: parts.entities
      .map(([name, place, made]): DatasetEntity => ({ label: name, ...place(parts.text), ...made }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    indicators: parts.indicators
      .map(({ span, name, upper, canonical, provenance: made, ...rest }): DatasetIndicator => ({
        ...{ ...span(parts.text), name: name && name(parts.text), ...rest, ...made },
        ...(upper !== null && { upper }),
        ...(canonical !== null && { canonical }),
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }));

function fieldsOf(
  fields: readonly [string, Pick[], string, Pick extends never ? never : object][],
  written: string,
): Record<string, DatasetField> {
  return Object.fromEntries(
    fields.map(([id, places, value, made]) => {
      const pairs = places.map((place) => place(written));
      const distinct = new Map(
        pairs.map(({ start, end }) => [start, [start, end] as [number, number]]),
      );
      const evidence = [...distinct.values()].sort(([a], [b]) => a - b);
      return [id, { value, evidence, ...made }];
    }),
  );
}

/** Two parts apart, and a relation with attributes, as other tools have them. */
export const foreignArticle: LabelledArticle = {
  file: 'ngoài.txt',
  text: 'Ông Vừ A Dế và bà Lý Thị Sua 😀 họp ở xã Nậm Khao.\r\nHết.',
  fields: { province: { value: 'Lai Châu', evidence: [] } },
  entities: [
    {
      id: 'x1',
      label: 'PERSON',
      start: 4,
      end: 11,
      text: 'Vừ A Dế',
      attributes: { role: 'chair' },
    },
    {
      ...{ label: 'GROUP', start: 4, end: 28, text: 'Vừ A Dế và bà Lý Thị Sua' },
      spans: [
        [4, 11],
        [18, 28],
      ],
    },
    { id: 'x2', label: 'LOCATION', start: 38, end: 49, text: 'xã Nậm Khao' },
  ],
  indicators: [
    {
      ...{ id: 'i9', start: 12, end: 14, text: 'và', name: null, value: 2, unit: null },
      ...{ kind: 'level', direction: null, qualifier: null, base: null, period: null },
      attributes: { note: 'một chú thích', checked: 1 },
    },
  ],
  relations: [
    { type: 'meetsAt', from: 'x1', to: 'x2' },
    { type: 'counts', from: 'i9', to: 'x1' },
  ],
  meta: { source: 'sưu tầm', year: 2021 },
};
