import { describe, expect, it } from 'vitest';
import { analyseText } from '../analyseText.ts';
import { dateAt, isBoundary, readSentences, spanOf } from './sentence.ts';

const read = (text: string) => {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return readSentences(analyseText(text, blocks).article);
};

describe('readSentences', () => {
  it('counts dates in tokens', () => {
    const [sentence] = read('Trong 6 tháng đầu năm 2021, thu đạt 5 tỷ.');
    const [date] = sentence?.dates ?? [];
    expect(date && sentence?.words.slice(date.first, date.next).join(' ')).toBe(
      '6 tháng đầu năm 2021',
    );
    expect(sentence && dateAt(sentence, 1)).toBe(date);
    expect(sentence && dateAt(sentence, 0)).toBeNull();
  });

  it('leaves out the tokens of a sentence without a number, not its opening', () => {
    const [first, second] = read('Đến nay, huyện ổn định. Có 5 xã.');
    expect(first).toMatchObject({ opening: 'đến nay, huyện ổn định.', words: [] });
    expect(second?.words).toEqual(['có', '5', 'xã', '.']);
  });

  it.each(
    'hai ba bốn sáu bảy tám chín mười thứ nửa'
      .split(' ')
      .concat(['một trăm', 'năm nghìn', 'có năm', 'gồm năm', 'thêm năm', 'với năm', 'gấp đôi']),
  )('reads the tokens of a sentence with %s', (number) => {
    const [sentence] = read(`Nay ${number} xã đạt.`);
    expect(sentence?.words).toEqual(['nay', ...number.split(' '), 'xã', 'đạt', '.']);
  });

  it.each(['một', 'năm', 'thai', 'bao', 'có'])('needs no tokens for the sake of %s', (word) => {
    const [sentence] = read(`Nay ${word} xã đạt.`);
    expect(sentence?.words).toEqual([]);
  });

  it('reads an endless sentence in pieces that hold every token once', () => {
    const pieces = read('đạt 5 xã, '.repeat(400));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap(({ words }) => words)).toHaveLength(1600);
    expect(Math.max(...pieces.map(({ words }) => words.length))).toBeLessThanOrEqual(300);
  });

  it('makes spans of tokens', () => {
    const [sentence] = read('Có 5 xã.');
    expect(sentence && spanOf(sentence, 1, 3)).toEqual({ start: 3, end: 7 });
    expect(sentence && spanOf(sentence, 2, 2)).toBeNull();
  });
});

describe('isBoundary', () => {
  it.each<[string | undefined, boolean, string]>([
    [';', true, 'parts clauses'],
    [',', false, 'may join words'],
    ['xã', false, 'a word'],
    [undefined, true, 'the end'],
  ])('%j is %s: %s', (word, expected) => {
    expect(isBoundary(word)).toBe(expected);
  });
});
