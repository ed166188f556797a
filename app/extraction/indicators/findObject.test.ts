import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('findObject', () => {
  it.each([
    [
      'Chuyển 14 ha đất lúa sang trồng ngô; đưa 6 người nghiện vào cơ sở cai nghiện.',
      ['14 ha | đất lúa | 14 ha | level', '6 người | người nghiện | 6 người | level'],
      'before where they are moved',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
