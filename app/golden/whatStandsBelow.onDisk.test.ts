import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../reading/parseArticle.ts';
import { templateProject } from '../template/templateProject.ts';
import { createExtractor } from '../extraction/createExtractor.ts';

const GOLDEN = join(import.meta.dirname, 'articles');
const extractor = createExtractor(templateProject);
const texts = ['01-dai-hoi-xa-moi', '23-khong-tieu-de', '27-de-dan-nghieng'].map((name) =>
  readFileSync(join(GOLDEN, `${name}.txt`), 'utf8'),
);

const JUNK = [
  ...[
    '',
    '.',
    '***',
    'Chia sẻ',
    'Facebook Zalo',
    'In bài viết',
    'Lượt xem: 2.318',
    '1.204 lượt xem',
  ],
  ...['Từ khóa: cấp nước, đường liên thôn', 'Tags: họp', '>> Giá cam tăng nhẹ', 'A- A A+', '100%'],
  ...['© 2024 Báo Đông Sơn', 'Hotline: 0912 000 111', 'Thống kê truy cập: 5.120', '15 phút trước'],
  ...['Thiết kế bởi Trung tâm công nghệ thông tin', 'Địa chỉ: số 1 đường Hoa Ban', 'Thời tiết'],
];
const junk = fc.array(fc.constantFrom(...JUNK), { maxLength: 8 });
const related = fc.constantFrom(
  '',
  '\nTin liên quan\nHuyện Ba Sông tổ chức hội chợ\nBí thư thăm chợ',
);
const comments = fc.constantFrom(
  '',
  '\nBình luận\nHọ tên\nNgày 5/6/2019, tôi đã góp ý về chợ này.',
);

const extract = (text: string) =>
  extractor.extract(text, parseArticle(text)).map(({ id, body }) => [id, body]);

describe('what is found in an article', () => {
  it.each(texts.map((text, index) => [index, text] as const))(
    'does not depend on what stands below it (article %i)',
    (_, text) => {
      const expected = extract(text);
      fc.assert(
        fc.property(junk, related, comments, (lines, links, box) => {
          expect(extract(`${text}\n\n${lines.join('\n')}${links}${box}`)).toEqual(expected);
        }),
        { numRuns: 60 },
      );
    },
  );
});
