import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../shared/article.ts';
import { decodeText } from '../reading/decodeText.ts';
import { parseArticle } from '../reading/parseArticle.ts';
import { encodeLegacy, type Legacy } from '../reading/testing/encodeLegacy.ts';
import { templateProject } from '../template/templateProject.ts';
import { createExtractor } from './createExtractor.ts';

const ARTICLE = `Thứ năm, 12/5/2022

Bản Phiệt sơ kết công tác dân vận

Sáng 12/5, đồng chí Nông Thị Mẩy, Phó Bí thư Thường trực Huyện ủy Bảo Thắng, chủ trì hội nghị sơ kết công tác dân vận quý I.

Thu ngân sách ước đạt 57 tỷ đồng, bằng 62,5% dự toán, tăng 8% so với cùng kỳ; toàn xã còn 143 hộ nghèo.`;

const extractor = createExtractor(templateProject);

function read(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const decoded = decodeText(bytes, 'a.txt');
  if (!decoded.ok) throw new Error(decoded.failure.message);
  return decoded.value;
}

/** The words of each entity and each value, in composed form. */
function findWords(text: string): string[] {
  return extractor.extract(text, parseArticle(text)).flatMap(({ body }) => {
    if (body.type === 'field') return [];
    const spans = body.type === 'entity' ? body.spans : [body.span];
    return spans.map(({ start, end }) => text.slice(start, end).normalize('NFC'));
  });
}

describe('the engine on legacy encodings', () => {
  it.each<Legacy>(['windows-1258', 'tcvn3', 'vni'])(
    'finds in %s what it finds in UTF-8',
    (name) => {
      const { text, encoding } = read(encodeLegacy(ARTICLE, name));
      expect(encoding).toBe(name);
      const words = findWords(text);
      expect(words).toEqual(findWords(ARTICLE));
      expect(words).toEqual(expect.arrayContaining(['Nông Thị Mẩy', '57 tỷ đồng', '143 hộ']));
    },
  );
});
