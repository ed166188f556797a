import { describe, expect, it } from 'vitest';
import { findSegments } from './segments.ts';

interface Named {
  name: string;
  start: number;
  end: number;
}

const mark = (name: string, start: number, end: number): Named => ({ name, start, end });

/** `0-4 A0 B1` is a segment from 0 to 4 with A on lane 0 and B on lane 1. */
const describeSegments = (start: number, end: number, marks: Named[]): string[] =>
  findSegments({ start, end }, marks).map((segment) =>
    [
      `${String(segment.start)}-${String(segment.end)}`,
      ...segment.marks.map(({ mark, lane }) => `${mark.name}${String(lane)}`),
    ].join(' '),
  );

const cases: [string, Named[], string[]][] = [
  ['no marks: one segment', [], ['0-10']],
  ['one mark inside', [mark('A', 2, 5)], ['0-2', '2-5 A0', '5-10']],
  ['nested', [mark('B', 3, 5), mark('A', 2, 8)], ['0-2', '2-3 A0', '3-5 A0 B1', '5-8 A0', '8-10']],
  [
    'crossing: the second keeps its lane after the first ends',
    [mark('A', 0, 5), mark('B', 3, 8)],
    ['0-3 A0', '3-5 A0 B1', '5-8 B1', '8-10'],
  ],
  [
    'same bounds keep their order',
    [mark('A', 1, 3), mark('B', 1, 3)],
    ['0-1', '1-3 A0 B1', '3-10'],
  ],
  ['touching marks share a lane', [mark('A', 0, 5), mark('B', 5, 10)], ['0-5 A0', '5-10 B0']],
  [
    'cut to the range',
    [mark('A', -5, 2), mark('B', 8, 20), mark('C', 30, 40), mark('D', 10, 12)],
    ['0-2 A0', '2-8', '8-10 B0'],
  ],
];

describe('findSegments', () => {
  it.each(cases)('%s', (_why, marks, expected) => {
    expect(describeSegments(0, 10, marks)).toEqual(expected);
  });

  it('counts the marks that find no lane, each from its start to its end', () => {
    const marks = [mark('A', 0, 4), mark('B', 1, 8), mark('C', 2, 9), mark('D', 5, 7)];
    const segments = findSegments({ start: 0, end: 10 }, marks, 2);
    const drawn = segments.map(({ start, marks: laid, hiddenCount }) => [
      start,
      laid.map((one) => one.mark.name).join(''),
      hiddenCount,
    ]);
    expect(drawn).toEqual([
      [0, 'A', 0],
      [1, 'AB', 0],
      [2, 'AB', 1],
      [4, 'B', 1],
      [5, 'BD', 1],
      [7, 'B', 1],
      [8, '', 1],
      [9, '', 0],
    ]);
  });

  it('lays ten thousand marks on one word onto three lanes', () => {
    const crowd = Array.from({ length: 10_000 }, () => mark('A', 3, 6));
    const segments = findSegments({ start: 0, end: 10 }, crowd, 3);
    expect(segments.map(({ marks, hiddenCount }) => marks.length + hiddenCount)).toEqual([
      0, 10_000, 0,
    ]);
    expect(segments[1]?.marks).toHaveLength(3);
  });

  it('gives nothing for an empty range', () => {
    expect(findSegments({ start: 4, end: 4 }, [mark('A', 0, 9)])).toEqual([]);
  });
});
