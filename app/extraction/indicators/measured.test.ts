import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

/** The values as quoted, without what they measure. */
const values = (text: string) => indicatorLines(text).map((line) => line.split(' | ')[0]);

describe('isMeasured', () => {
  it.each<[string, string[], string]>([
    ['Xã có dân số 9.840 người, quân số 32 chiến sĩ.', ['9.840 người', '32 chiến sĩ'], 'số counts'],
    ['Lập biên bản 1.204 trường hợp vi phạm.', ['1.204 trường hợp'], 'biên bản is no village'],
    ['Kiểm tra 7/11 BCH Chi hội.', ['7/11 BCH'], 'a part whose noun is in no list'],
    ['Hơn nửa số hộ có điện.', ['nửa'], 'a half'],
    ['Khoảng 1/3 số hộ trồng chè.', ['1/3'], 'a part of a number'],
    ['Huyện đạt 17/20 nhiệm vụ trọng tâm.', ['17/20 nhiệm vụ'], 'a part of a slogan'],
    ['Huyện cấp cho cơ sở 12.400 liều vắc xin.', ['12.400 liều'], 'too many for a number'],
    ['Tất cả 12 xã đã về đích.', ['12 xã'], 'all of many'],
  ])('finds in %j %j: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['Hệ số tăng 0,5 rồi giảm 0,45.', 'numerals without a unit'],
    ['Trụ sở đặt tại số 18/4, ngõ 7/2 phố Huế.', 'addresses'],
    ['Duyệt quy hoạch chi tiết tỷ lệ 1/500 cụm công nghiệp.', 'the scale of a map'],
    ['Tai nạn giảm cả 3 tiêu chí, cả hai bên đồng thuận.', 'all of a few'],
    ['Giá trị sản xuất trên 1 ha canh tác được nâng cao.', 'what an amount is reckoned by'],
    ['Xã cách trung tâm huyện 18 km về phía bắc.', 'where a place is'],
    ['Giữa hai kỳ họp, đường về ngã ba Đồn thông suốt.', 'a number word in a fixed phrase'],
    ['Hội nghị lần thứ mười tám Ban Chấp hành.', 'an ordinal of two words'],
    ['Hỗ trợ tàu cá công suất trên 90 CV vươn khơi.', 'which ships are meant'],
    ['Tăng số giường bệnh trên 1 vạn dân.', 'for how many heads'],
    ['Bị cáo lĩnh 7 năm tù, ngồi xe 45 chỗ.', 'what the guide does not count'],
  ])('finds none in %j: %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
