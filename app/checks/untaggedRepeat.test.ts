import { describe, expect, it } from 'vitest';
import { checkArticle } from './checkArticle.ts';
import { entityOf, findingsOf } from './testing/extracted.ts';

const OPENING = 'Sáng qua, ông Lò Văn Tám thăm xã Hoà Bản theo lời mời của Huyện ủy.\n\n';

/** The findings when the first place of each name is marked, and these more. */
function findings(rest: string, more: [string, string, number][] = []) {
  const text = OPENING + rest;
  const marks: [string, string, number][] = [
    ['PERSON', 'Lò Văn Tám', 1],
    ['LOCATION', 'xã Hoà Bản', 1],
    ['ORG', 'Huyện ủy', 1],
    ...more,
  ];
  const bodies = marks.map(([label, words, nth]) => entityOf(text, label, words, nth));
  return { text, article: { path: 'a.txt', text, bodies } };
}

describe('an untagged repeat', () => {
  it.each<[string, string, string]>([
    ['Theo ông Lò Văn Tám, đường đã xong.', 'Lò Văn Tám', 'the same'],
    ['Lò Văn Tám nói vậy.', 'Lò Văn Tám', 'at the start of a sentence'],
    ['LÒ VĂN TÁM cũng dự.', 'Lò Văn Tám', 'in capitals'],
    ['Bà con xã Hòa Bản vui mừng.', 'xã Hoà Bản', 'another place of the tone'],
    ['Theo kết luận của Huyện uỷ, đường đã xong.', 'Huyện ủy', 'one capital within a sentence'],
  ])('is found in %j: %s (%s)', (rest, text) => {
    expect(findingsOf('untagged-repeat', findings(rest).article)).toMatchObject([{ text }]);
  });

  it.each<[string, [string, string, number][], string]>([
    ['Ông Tám nói vậy.', [], 'a shorter form'],
    ['Theo ông Lò Văn Tám Thành, đường đã xong.', [], 'a longer name'],
    ['Theo ông Lò Văn Támh, đường đã xong.', [], 'not at the end of a syllable'],
    ['Theo ông Chá Lò Văn Tám, đường đã xong.', [], 'a longer name in front'],
    ['Theo Quỹ Lò Văn Tám - Suối Ngà.', [], 'in a longer name'],
    ['Họ lò văn tám đời nay.', [], 'without its capitals'],
    ['Xã hoà bản làng.', [], 'without its capitals'],
    ['Đường đã xong. Huyện ủy nhất trí.', [], 'a plain word that opens a sentence'],
    ['Huyện ủy nhất trí.', [], 'a plain word that opens a sentence'],
    ['Theo Trường Lò Văn Tám thì vậy.', [['ORG', 'Trường Lò Văn Tám', 1]], 'inside another mark'],
    ['Theo ông Lò Văn Tám thì vậy.', [['PERSON', 'Lò Văn Tám', 2]], 'marked'],
    ['Đường đã xong.\n\nBài liên quan\nÔng Lò Văn Tám về hưu\nBình luận', [], 'junk'],
  ])('is not found in %j with %j (%s)', (rest, more) => {
    expect(findingsOf('untagged-repeat', findings(rest, more).article)).toEqual([]);
  });

  it('gives all places of a name as one finding, quoting the text as read', () => {
    const { text, article } = findings('Ông Hà và Lò Văn Tám đi; Lò Văn Tám về.');
    const decomposed = text.normalize('NFD');
    const marks = [entityOf(decomposed, 'PERSON', 'Lò Văn Tám'.normalize('NFD'))];
    for (const one of [article, { path: 'a.txt', text: decomposed, bodies: marks }]) {
      const [finding, ...others] = checkArticle(one);
      expect(others).toEqual([]);
      const quotes = finding?.spans.map(({ start, end }) => one.text.slice(start, end));
      expect(quotes?.map((words) => words.normalize('NFC'))).toEqual(['Lò Văn Tám', 'Lò Văn Tám']);
    }
  });
});
