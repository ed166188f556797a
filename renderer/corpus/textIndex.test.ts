import { expect, it } from 'vitest';
import { parseQuery } from './searchQuery.ts';
import { TextIndex } from './textIndex.ts';

const texts = {
  a: 'Thu ngân sách của huyện Sơn Khê đạt 1.428,57 tỷ đồng; hoà giải ở cơ sở.',
  b: 'Ngân hàng mở chi nhánh, sách vở tới trường. Thuỷ lợi nội đồng năm 2022.',
  c: 'Hội nghị bàn về “ngân sách” – và về hồi hương.',
};

const articles = Object.entries(texts).map(([id, text]) => ({ id, version: '1', text }));

const indexOf = (given: typeof articles) => {
  const index = new TextIndex<string>();
  index.add(given);
  return index;
};

it.each([
  ['ngan sach', ['a', 'c'], 'side by side only, marks do not matter'],
  ['NGÂN SÁCH', ['a', 'c'], 'capitals'],
  ['ngán sách', [], 'marks that are typed count'],
  ['hội', ['c'], 'not hồi'],
  ['hoi ', ['c'], 'a bare word is any of them'],
  ['hòa giải', ['a'], 'the other place for the tone'],
  ['thủy lợi', ['b'], 'ủy for uỷ'],
  ['thu ngân', ['a'], 'from the first word on'],
  ['ngân s', ['a', 'c'], 'the last word may be unfinished'],
  ['"ngân s"', [], 'not in quotation marks'],
  ['ngân sách "sơn khê"', ['a'], 'two phrases, both'],
  ['1.428,57', ['a'], 'a number'],
  ['202', ['b'], 'the beginning of a number'],
  ['sách của huyện', ['a'], 'three words'],
  ['sơ hội', [], 'a phrase does not go over to the next article'],
  ['', ['a', 'b', 'c'], 'nothing asked for'],
])('%j finds %j: %s', (query, expected) => {
  expect(indexOf(articles).find(parseQuery(query))).toEqual(expected);
});

it('takes the new text of an article for the old one', () => {
  const index = indexOf(articles);
  expect(index.hasVersion('a', '1')).toBe(true);
  expect(index.add([{ id: 'a', version: '2', text: 'Chỉ còn trồng rừng.' }])).toEqual(new Set([0]));
  expect(index.find(parseQuery('ngân sách'))).toEqual(['c']);
  expect(index.find(parseQuery('trồng rừng'))).toEqual(['a']);
  expect([index.hasVersion('a', '1'), index.hasVersion('a', '2')]).toEqual([false, true]);
  expect(index.articleCount).toBe(3);
});

it('is the same when it is made again of what was stored', () => {
  const index = indexOf(articles);
  index.add([{ id: 'a', version: '2', text: 'Chỉ còn trồng rừng.' }]);
  const again = new TextIndex(index.vocabulary.words, structuredClone(index.blocks));
  expect(again.find(parseQuery('ngân sách'))).toEqual(['c']);
  expect(again.hasVersion('a', '2')).toBe(true);
});

it('goes on in a new block when one is full', () => {
  const many = Array.from({ length: 2300 }, (_, at) => ({
    id: String(at),
    version: '1',
    text: `bài ${at} nói về rừng`,
  }));
  const index = indexOf(many);
  expect(index.blocks.map(({ ids }) => ids.length)).toEqual([1000, 1000, 300]);
  expect(index.find(parseQuery('rừng'))).toHaveLength(2300);
  expect(index.find(parseQuery('rừng'), 2)).toHaveLength(300);
  expect(index.add([{ id: 'x', version: '1', text: 'rừng' }])).toEqual(new Set([2]));
});
