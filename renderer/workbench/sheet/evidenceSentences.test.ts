import { describe, expect, it } from 'vitest';
import { quoteSentences, startOfText } from './evidenceSentences.ts';

const TEXT = 'Xã Nà Mây họp bàn\n\nSáng 12/3, xã họp. Đồng chí Lò Sương, TP. Lai Hà, dự. Hết.';

function quoted(words: string) {
  const start = TEXT.indexOf(words);
  const [found] = quoteSentences(TEXT, [{ start, end: start + words.length }]);
  return found && [found.before, found.words, found.after];
}

describe('words in their sentence', () => {
  it.each([
    ['12/3', ['Sáng ', '12/3', ', xã họp.']],
    ['Lai Hà', ['Đồng chí Lò Sương, TP. ', 'Lai Hà', ', dự.']],
    ['Nà Mây', ['Xã ', 'Nà Mây', ' họp bàn']],
    ['họp. Đồng chí', ['Sáng 12/3, xã ', 'họp. Đồng chí', ' Lò Sương, TP. Lai Hà, dự.']],
  ])('%s', (words, expected) => {
    expect(quoted(words)).toEqual(expected);
  });

  it('are cut where the sentence is very long', () => {
    const text = `${'a '.repeat(400)}thu 5 tỷ ${'b '.repeat(400)}`;
    const start = text.indexOf('5 tỷ');
    const [found] = quoteSentences(text, [{ start, end: start + 4 }]);
    expect(found?.before).toHaveLength(220);
    expect(found?.after).toHaveLength(220);
  });
});

it('shows how a text begins, cut between words', () => {
  expect(startOfText('Một\n\n\nhai\n')).toBe('Một\nhai');
  const long = startOfText('xã '.repeat(500));
  expect(long.endsWith('xã …')).toBe(true);
  expect(long.length).toBeLessThan(705);
});
