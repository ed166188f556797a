import { expect, it } from 'vitest';
import { findTokens } from '../../../app/text/tokens.ts';
import { findLikely } from './findLikely.ts';

const units = new Set(['đồng', 'chỉ tiêu', 'hợp tác xã']);

const cases: [string, string[], string][] = [
  ['Ông Lê Văn Sáu đến thăm.', ['Lê Văn Sáu'], 'a name without what it is called by'],
  ['Trong buổi chiều, trời mưa.', [], 'the first word of a sentence is no name'],
  ['Huyện ủy Khe Vàng họp.', ['Huyện ủy Khe Vàng'], 'a small second syllable belongs to it'],
  ['Bí thư Tỉnh ủy Lê Văn Sáu nói.', ['Bí thư Tỉnh ủy', 'Lê Văn Sáu'], 'a post, then a person'],
  ['về thị trấn Khe Vàng', ['thị trấn Khe Vàng'], 'the unit before a place'],
  ['theo Nghị quyết số 06-NQ/TW', ['Nghị quyết số 06-NQ/TW'], 'the number of an act'],
  ['UBND tỉnh và HĐND xã', ['UBND tỉnh', 'HĐND xã'], 'bodies, each with its level'],
  ['thu 57 tỷ đồng, tăng 7% so', ['57 tỷ đồng', '7%'], 'numbers with units and signs'],
  ['đạt 14/26 chỉ tiêu', ['14/26 chỉ tiêu'], 'a unit of two syllables that is known'],
  ['đạt 36,9 % kế hoạch', ['36,9 %'], 'a space before the sign'],
  ['thu 49,7 triệu đồng/năm', ['49,7 triệu đồng/năm'], 'a unit for each of something'],
  ['xếp thứ 9 của tỉnh', ['thứ 9'], 'a rank'],
  ['họp sáng 18/7/2023 ở xã', ['sáng 18/7/2023'], 'a date, not its numbers'],
  ['', [], 'nothing'],
];

it.each(cases)('%j has %j: %s', (text, expected) => {
  const row = { start: 0, end: text.length };
  const found = findLikely(text, row, findTokens(text, row), units);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it('gives offsets into the text for a row in its midst', () => {
  const text = 'Xã Khe Vàng. Ngày 3/4, họp.';
  const row = { start: 13, end: text.length };
  const [date] = findLikely(text, row, findTokens(text, row), units);
  expect(text.slice(date?.start, date?.end)).toBe('Ngày 3/4');
});
