import { describe, expect, it } from 'vitest';
import { writeContext, writeQuote } from './writeContext.ts';

const around = (before: string, words: string, after: string) => {
  const span = { start: before.length, end: before.length + words.length };
  return writeContext(before + words + after, span);
};

describe('writeContext', () => {
  it.each<[[string, string, string], string, string]>([
    [['Họp tại ', 'xã Suối', ' hôm nay.'], 'Họp tại [xã Suối] hôm nay.', 'all of a short text'],
    [['', 'Họp', ''], '[Họp]', 'nothing around'],
    [['Tin:\r\n\r\nHọp ở ', 'xã\u{A0}Suối', '.\n'], 'Tin: ¶ Họp ở [xã Suối]. ¶', 'line ends'],
    [['a\u{1B}[2J ', 'b', ''], 'a\\u001b[2J [b]', 'a command to the terminal'],
    [
      ['đầu '.repeat(30), 'giữa', ' cuối'.repeat(30)],
      `… ${'đầu '.repeat(11)}[giữa]${' cuối'.repeat(9)} …`,
      'no word is cut',
    ],
    [['x'.repeat(90), 'giữa', 'y'.repeat(90)], '… [giữa] …', 'a word longer than the context'],
  ])('%j: %s (%s)', (parts, expected) => {
    expect(around(...parts)).toBe(expected);
  });
});

describe('writeQuote', () => {
  it('is one line', () => {
    expect(writeQuote('xã\n Suối')).toBe('"xã ¶ Suối"');
  });
});
