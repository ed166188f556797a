import { describe, expect, it } from 'vitest';
import { entityOf, findingsOf } from './testing/extracted.ts';

const TEXT =
  'Huyện ủy Suối Ngà họp. Huyện uỷ Suối Ngà nhất trí; HUYỆN ỦY SUỐI NGÀ kết luận tại Suối Ngà.';
const findings = (...marks: [string, string][]) =>
  findingsOf('two-labels', {
    path: 'a.txt',
    text: TEXT,
    bodies: marks.map(([label, words]) => entityOf(TEXT, label, words)),
  });

describe('two labels', () => {
  it('are found over spellings, the most frequent label first', () => {
    const marks: [string, string][] = [
      ['LOCATION', 'Huyện ủy Suối Ngà'],
      ['ORG', 'Huyện uỷ Suối Ngà'],
      ['ORG', 'HUYỆN ỦY SUỐI NGÀ'],
    ];
    const uses = [
      { label: 'ORG', count: 2 },
      { label: 'LOCATION', count: 1 },
    ];
    expect(findings(...marks)).toEqual([{ text: 'Huyện uỷ Suối Ngà', uses }]);
  });

  it.each<[[string, string][], string]>([
    [
      [
        ['ORG', 'Huyện ủy Suối Ngà'],
        ['ORG', 'Huyện uỷ Suối Ngà'],
      ],
      'one label',
    ],
    [
      [
        ['ORG', 'Huyện ủy Suối Ngà'],
        ['LOCATION', 'Suối Ngà'],
      ],
      'a part of a name',
    ],
  ])('are not found in %j (%s)', (marks) => {
    expect(findings(...marks)).toEqual([]);
  });
});
