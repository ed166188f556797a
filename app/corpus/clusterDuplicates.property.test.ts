import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSignature, likeness } from './articleSignature.ts';
import { clusterDuplicates } from './clusterDuplicates.ts';

const RELEASE = `Huyện Vân Khê nghiệm thu đường vào bản Tà Pừng
Sáng 4/5, đoàn kiểm tra của huyện đã đi bộ hết 3,2 km đường bê tông vừa đổ xong. Mặt đường rộng ba
mét, hai bên có rãnh thoát nước. Trưởng bản Lò Văn Pọm nói rằng bà con góp 640 ngày công và hiến
1.150 m2 đất vườn. Số tiền còn lại, hơn 2,4 tỷ đồng, lấy từ ngân sách huyện. Đơn vị thi công hứa
sửa miễn phí những chỗ nứt trong vòng hai năm tới.`;

const OTHER = `Hợp tác xã chè Nậm Hoi mở thêm xưởng sấy thứ hai
Từ tháng Ba, xưởng mới của hợp tác xã chạy hai ca, mỗi ngày nhận 1,8 tấn búp tươi của sáu bản quanh
vùng. Giá thu mua giữ ở mức 14.000 đồng một ki lô gam. Chị Vàng Thị Mỷ cho biết lò sấy điện đỡ khói
hơn lò củi cũ, người làm không còn ho vào buổi chiều.`;

function signed(id: string, text: string) {
  const signature = articleSignature(text);
  if (signature === null) throw new Error(`${id} has too few words.`);
  return { id, signature };
}

describe('the likeness', () => {
  it.each<[string, string, string, number, number]>([
    ['the same text', RELEASE, RELEASE, 1, 1],
    ['without diacritics, in capitals', RELEASE, RELEASE.toUpperCase().normalize('NFD'), 1, 1],
    ['wrapped otherwise', RELEASE, RELEASE.replace(/\s+/gu, '\n'), 1, 1],
    ['with another header and footer', RELEASE, `BÁO X ${RELEASE} Tin, ảnh: B. A.`, 0.85, 1],
    ['one sentence cut', RELEASE, RELEASE.replace(/Mặt đường[^.]*\./u, ''), 0.7, 0.98],
    ['another article', RELEASE, OTHER, 0, 0.1],
  ])('%s', (_, one, other, low, high) => {
    const value = likeness(signed('a', one).signature, signed('b', other).signature);
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });

  it('is near the share of common runs of syllables', () => {
    const word = fc.constantFrom('đất', 'nước', 'lúa', 'ngô', 'chè', 'bản', 'xã', 'cầu', 'đường');
    const words = fc.array(word, { minLength: 60, maxLength: 90 });
    fc.assert(
      fc.property(words, words, fc.nat(60), (one, other, shared) => {
        const mixed = [...one.slice(0, shared), ...other];
        const runs = (list: string[]) =>
          new Set(list.slice(2).map((_, index) => list.slice(index, index + 3).join(' ')));
        const [a, b] = [runs(one), runs(mixed)];
        const exact = [...a].filter((run) => b.has(run)).length / new Set([...a, ...b]).size;
        const [left, right] = [signed('a', one.join(' ')), signed('b', mixed.join(' '))];
        // Five standard errors of a share of 128.
        expect(Math.abs(likeness(left.signature, right.signature) - exact)).toBeLessThan(0.23);
      }),
    );
  });

  it('is null for a text of two words', () => {
    expect(articleSignature('Vân Khê.')).toBeNull();
  });
});

describe('clusters', () => {
  const articles = [
    signed('other', OTHER),
    signed('first', RELEASE),
    signed('second', `${RELEASE}\nNguồn: cổng thông tin huyện`),
    signed('again', OTHER.toUpperCase()),
    signed('third', RELEASE.replace('Sáng 4/5, ', '')),
  ];

  it('hold the same press release together, whatever dress it wears', () => {
    expect(clusterDuplicates(articles)).toEqual([
      ['other', 'again'],
      ['first', 'second', 'third'],
    ]);
  });

  it('do not depend on the order of the articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 5 }), (shuffled) => {
        const sets = clusterDuplicates(shuffled).map((ids) => [...ids].sort().join());
        expect(sets.sort()).toEqual(['again,other', 'first,second,third']);
      }),
    );
  });

  it('hold copies together among thousands that share their stock phrases', () => {
    const stock = RELEASE.repeat(2).split(/(?<=[.])/u);
    const crowd = Array.from({ length: 3_000 }, (_, number) => {
      const own = Array.from({ length: 60 }, (_word, at) => `tiếng${String(number)}x${String(at)}`);
      return signed(`crowd ${String(number)}`, `${stock[number % 3] ?? ''} ${own.join(' ')}`);
    });
    const copies = [10, 1_500, 2_990].flatMap((at) => {
      const [original] = crowd.slice(at);
      return original === undefined ? [] : [{ ...original, id: `copy of ${original.id}` }];
    });
    expect(clusterDuplicates([...crowd, ...copies])).toEqual([
      ['crowd 10', 'copy of crowd 10'],
      ['crowd 1500', 'copy of crowd 1500'],
      ['crowd 2990', 'copy of crowd 2990'],
    ]);
  });

  it('leave alone what stands alone, and an empty corpus', () => {
    expect(clusterDuplicates(articles.slice(0, 2))).toEqual([]);
    expect(clusterDuplicates([])).toEqual([]);
  });
});
