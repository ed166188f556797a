import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentenceAround.ts';

const TEXT = 'Họp ở Nà Mây.\nSáng nay, bà Sương\tđến Nà Mây. Chiều, bà về huyện.';

const around = (words: string, text = TEXT, from = 0) => {
  const start = text.indexOf(words, from);
  return sentenceAround(text, { start, end: start + words.length });
};

describe('sentenceAround', () => {
  it.each([
    ['Sương', ['Sáng nay, bà ', 'Sương', ' đến Nà Mây.'], 'between line break and full stop'],
    ['bà về', ['Chiều, ', 'bà về', ' huyện.'], 'the last sentence'],
    ['Họp', ['', 'Họp', ' ở Nà Mây.'], 'the very start'],
    ['huyện.', ['Chiều, bà về ', 'huyện.', ''], 'the very end'],
    ['Mây. Chiều', ['Sáng nay, bà Sương đến Nà ', 'Mây. Chiều', ', bà về huyện.'], 'over two'],
  ])('%j → %j (%s)', (words, [before, quoted, after]) => {
    expect(around(words)).toEqual({ before, words: quoted, after });
  });

  it('cuts a long sentence between words and says so', () => {
    const text = `${'một hai '.repeat(40)}Nà Mây ${'ba bốn '.repeat(40)}`;
    const { before, after } = around('Nà Mây', text);
    expect(before).toMatch(/^… (?:một|hai) .{60,80}$/u);
    expect(after).toMatch(/^ ba .{130,160}(?:ba|bốn) …$/u);
  });
});
