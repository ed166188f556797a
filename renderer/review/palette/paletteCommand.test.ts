import { expect, it } from 'vitest';
import { findCommands } from './paletteCommand.ts';

const commands = ['Hoàn tác', 'Đánh dấu mọi chỗ', 'Bài sau', 'Tìm trong bài'].map((name) => ({
  name,
}));

const cases: [string, string[], string][] = [
  ['hoan', ['Hoàn tác'], 'without diacritics'],
  ['DANH dau', ['Đánh dấu mọi chỗ'], 'đ is d'],
  ['bai', ['Bài sau', 'Tìm trong bài'], 'what begins with it comes first'],
  ['trong tim', ['Tìm trong bài'], 'in any order'],
  ['xyz', [], 'nothing'],
];

it.each(cases)('finds for %j %j', (query, expected) => {
  expect(findCommands(commands, query).map(({ name }) => name)).toEqual(expected);
});

it('shows all for nothing', () => {
  expect(findCommands(commands, ' ')).toEqual(commands);
});
