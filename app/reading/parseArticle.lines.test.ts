import { describe, expect, it } from 'vitest';
import { parseArticle } from './parseArticle.ts';

const blocksOf = (text: string) =>
  parseArticle(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('parseArticle on single lines', () => {
  it.each<[string, string[]]>([
    [
      ' date 2023-06 Đông Sơn hoàn thành kế hoạch năm\n\nHuyện đã họp. Kết quả tốt.',
      [
        'dateLine: date 2023-06',
        'title: Đông Sơn hoàn thành kế hoạch năm',
        'lead: Huyện đã họp. Kết quả tốt.',
      ],
    ],
    [
      '08/07/2021 09:14 Đông Sơn hoàn thành kế hoạch năm\n\nHuyện đã họp. Kết quả tốt.',
      [
        'dateLine: 08/07/2021 09:14',
        'title: Đông Sơn hoàn thành kế hoạch năm',
        'lead: Huyện đã họp. Kết quả tốt.',
      ],
    ],
    [
      'Đông Sơn hoàn thành kế hoạch năm\nThu Hà | 08/07/2021 09:14\nHuyện đã họp. Kết quả tốt.',
      [
        'title: Đông Sơn hoàn thành kế hoạch năm',
        'byline: Thu Hà',
        'dateLine: | 08/07/2021 09:14',
        'lead: Huyện đã họp. Kết quả tốt.',
      ],
    ],
    [
      'Đông Sơn hoàn thành kế hoạch | Báo Đông Sơn điện tử\n\nHuyện đã họp. Kết quả tốt.',
      [
        'title: Đông Sơn hoàn thành kế hoạch',
        'junk: | Báo Đông Sơn điện tử',
        'lead: Huyện đã họp. Kết quả tốt.',
      ],
    ],
    [
      'Đông Sơn hoàn thành kế hoạch\n\nHuyện đã họp. Dân có nước sạch./. Thu Hà',
      [
        'title: Đông Sơn hoàn thành kế hoạch',
        'lead: Huyện đã họp. Dân có nước sạch./.',
        'byline: Thu Hà',
      ],
    ],
    [
      'Đông Sơn mừng ngày hội\n\nNhân kỷ niệm 40 năm mở chợ Bến Gỗ (3/2/1980\n- 3/2/2020), huyện mở hội. Hội vui.',
      [
        'title: Đông Sơn mừng ngày hội',
        'lead: Nhân kỷ niệm 40 năm mở chợ Bến Gỗ (3/2/1980\n- 3/2/2020), huyện mở hội. Hội vui.',
      ],
    ],
    [
      'Ngày 10/06/2021, UBND huyện Đông Sơn họp phiên thường kỳ. Có 3 nội dung.',
      ['lead: Ngày 10/06/2021, UBND huyện Đông Sơn họp phiên thường kỳ. Có 3 nội dung.'],
    ],
  ])('cuts %j', (text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });

  it('cuts the same way when the letters are decomposed', () => {
    const text = ' date 2023-06 Đông Sơn hoàn thành kế hoạch năm\n\nHuyện đã họp.'.normalize('NFD');
    expect(blocksOf(text).slice(0, 2)).toEqual([
      'dateLine: date 2023-06',
      `title: ${'Đông Sơn hoàn thành kế hoạch năm'.normalize('NFD')}`,
    ]);
  });

  it('takes hostile text in a time that grows with its length', () => {
    const hostile = [
      'ngày lúc '.repeat(60_000),
      'A. '.repeat(200_000),
      '\n'.repeat(500_000),
      'Tin, '.repeat(100_000),
      '10/06/2021 '.repeat(50_000),
      'Huyện Đông Sơn\n'.repeat(35_000),
      `${'Bình luận\n'.repeat(50_000)}${'Huyện đã họp bàn. '.repeat(30_000)}`,
    ];
    for (const text of hostile) {
      const blocks = parseArticle(text);
      expect(blocks.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
  });
});
