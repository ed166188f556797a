import { describe, expect, it } from 'vitest';
import { parseArticle } from '../reading/parseArticle.ts';
import { quote } from '../text/spans.ts';
import { analyseText } from './analyseText.ts';

const text = [
  'Đông Sơn tổng kết công tác năm',
  '.',
  'Sáng 12/1, UBND huyện Đông Sơn họp. Đồng chí Lê Văn Ất chủ trì.',
].join('\n\n');

const words = (source: string) => {
  const { article } = analyseText(source, parseArticle(source));
  return {
    blocks: article.blocks.map((block) => quote(article.text, block)),
    sentences: article.sentences.map((sentence) => quote(article.text, sentence)),
    tokens: article.tokens.map((token) => quote(article.key, token)),
  };
};

describe('analyseText', () => {
  it('leaves the sentences and tokens of junk out', () => {
    expect(words(text).sentences).toEqual([
      'Đông Sơn tổng kết công tác năm',
      'Sáng 12/1, UBND huyện Đông Sơn họp.',
      'Đồng chí Lê Văn Ất chủ trì.',
    ]);
    expect(words(text).tokens.slice(0, 3)).toEqual(['đông', 'sơn', 'tổng']);
  });

  it('reads decomposed text as its composed form', () => {
    expect(words(text.normalize('NFD'))).toEqual(words(text));
  });

  it('leads back to the offsets of decomposed text', () => {
    const source = text.normalize('NFD');
    const { article, toSource } = analyseText(source, parseArticle(source));
    const [title] = article.blocks;
    expect(title).toBeDefined();
    expect(source.slice(toSource(title?.start ?? 0), toSource(title?.end ?? 0))).toBe(
      'Đông Sơn tổng kết công tác năm'.normalize('NFD'),
    );
  });
});
