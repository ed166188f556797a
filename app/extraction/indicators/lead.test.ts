import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('readLead', () => {
  it.each([
    [
      'Tỷ lệ hộ nghèo giảm còn 4,12%.',
      ['4,12% | Tỷ lệ hộ nghèo | 4.12 % | rate down'],
      'down to a new rate',
    ],
    [
      'Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 8,3%.',
      ['12,5% | Tỷ lệ hộ nghèo | 12.5 % | rate', '8,3% | Tỷ lệ hộ nghèo | 8.3 % | rate down'],
      'the old rate has no direction',
    ],
    ['Nâng độ che phủ rừng lên 62,5%.', ['62,5% | độ che phủ rừng | 62.5 % | rate up'], 'up to'],
    [
      'Huyện đưa số xã về đích lên 9 xã.',
      ['9 xã | số xã về đích | 9 xã | level up'],
      'up to a count',
    ],
    [
      'Giảm tỷ lệ hộ nghèo 2 - 3%/năm.',
      ['2 - 3%/năm | tỷ lệ hộ nghèo | 2 to 3 %/năm | change down'],
      'the verb stands before the subject',
    ],
    [
      'Thu ngân sách đạt trên 64 tỷ đồng.',
      ['64 tỷ đồng | Thu ngân sách | 64 tỷ đồng | level at_least'],
      'at least',
    ],
    ['Toàn xã còn dưới 40 hộ nghèo.', ['40 hộ | hộ nghèo | 40 hộ | level at_most'], 'at most'],
    [
      'Tổng đàn bò ước khoảng 9.000 con.',
      ['9.000 con | Tổng đàn bò | 9000 con | level about'],
      'about',
    ],
    [
      'Sản lượng ước cả năm đạt 31.480 tấn.',
      ['31.480 tấn | Sản lượng | 31480 tấn | level about'],
      'the qualifier stands before the year word',
    ],
    [
      'Giá trị sản xuất tăng bình quân 8%/năm.',
      ['8%/năm | Giá trị sản xuất | 8 %/năm | change up'],
      'a yearly mean',
    ],
    [
      'Sản lượng tăng so với cùng kỳ 5%.',
      ['5% | Sản lượng | 5 % | change up same_period'],
      'a comparison stands in between',
    ],
    [
      'Huyện đạt và vượt kế hoạch 12/29 chỉ tiêu.',
      ['12/29 chỉ tiêu | chỉ tiêu | 12/29 chỉ tiêu | fraction'],
      'reached and exceeded is no direction',
    ],
    [
      'Giá điện ở mức 3.200 đồng/kWh.',
      ['3.200 đồng/kWh | Giá điện | 3200 đồng/kWh | level'],
      'a level in other words',
    ],
    [
      'Kinh phí thực hiện khoảng 5 tỷ đồng.',
      ['5 tỷ đồng | Kinh phí thực hiện | 5 tỷ đồng | level about'],
      'a word that only looks like a qualifier',
    ],
    [
      'Sản lượng ngô đạt 720 tấn, =51,5%KH.',
      [
        '720 tấn | Sản lượng ngô | 720 tấn | level',
        '51,5% | Sản lượng ngô | 51.5 % | attainment plan',
      ],
      'the sign for it',
    ],
    [
      'Nhiều chỉ tiêu đạt và vượt cao như chỉ tiêu kết nạp hội viên vượt 20%.',
      ['20% | chỉ tiêu kết nạp hội viên | 20 % | attainment over'],
      'two verbs, but of something else',
    ],
    [
      'Tốc độ tăng giá trị sản xuất bình quân hằng năm đạt 10,2%.',
      ['10,2% | Tốc độ tăng giá trị sản xuất | 10.2 % | rate'],
      'the other spelling of each year',
    ],
    [
      'Giải quyết 81 vụ, đạt tỷ lệ 90%, vượt chỉ tiêu đề ra 5%.',
      [
        '81 vụ | vụ | 81 vụ | level',
        '90% | vụ | 90 % | rate',
        '5% | vụ | 5 % | attainment over plan',
      ],
      'beyond a target that was set',
    ],
    [
      'Tỷ lệ nợ xấu nhỏ hơn hoặc bằng 2%; tỷ lệ hộ nghèo giảm ở mức dưới 3%.',
      ['2% | Tỷ lệ nợ xấu | 2 % | rate at_most', '3% | tỷ lệ hộ nghèo | 3 % | rate down at_most'],
      'bounds; to a level',
    ],
    [
      'Sửa 3 cầu với tổng trên 900 triệu đồng; góp 40 suất quà, tổng trị gần 30 triệu đồng.',
      [
        '3 cầu | cầu | 3 cầu | level',
        '900 triệu đồng | cầu | 900 triệu đồng | level at_least',
        '40 suất | suất quà | 40 suất | level',
        '30 triệu đồng | suất quà | 30 triệu đồng | level about',
      ],
      'what those counted cost together',
    ],
    [
      'Một số xã đạt tỷ lệ cao như Sơn Bằng 91%, Yên Khê 88%.',
      ['91% | Sơn Bằng | 91 % | rate', '88% | Yên Khê | 88 % | rate'],
      'no verb inside a proper name',
    ],
    [
      'Giá thu mua luôn cao hơn thị trường 2.000 đồng/kg.',
      ['2.000 đồng/kg | Giá thu mua | 2000 đồng/kg | change up'],
      'more than what others are paid',
    ],
    [
      'Năng suất ước 61,2 tạ/ha, cao hơn vụ trước 1,3 tạ/ha.',
      [
        '61,2 tạ/ha | Năng suất | 61.2 tạ/ha | level about',
        '1,3 tạ/ha | Năng suất | 1.3 tạ/ha | change up',
      ],
      'more than what was before',
    ],
    [
      'Diện tích rừng trồng mới 1.920 ha; hộ nghèo theo chuẩn mới còn 23 hộ.',
      [
        '1.920 ha | Diện tích rừng trồng mới | 1920 ha | level',
        '23 hộ | hộ nghèo theo chuẩn mới | 23 hộ | level',
      ],
      'new is what the name says',
    ],
    [
      'Giá trị xuất khẩu tăng nhẹ 0,4% so với tháng trước; nhập khẩu sụt giảm mạnh 12%.',
      ['0,4% | Giá trị xuất khẩu | 0.4 % | change up', '12% | nhập khẩu | 12 % | change down'],
      'a degree between the verb and the value',
    ],
    [
      'Ngành thủy sản tăng 4,9%, đóng góp 0,3 điểm phần trăm; dịch vụ tăng 6%, đóng góp tới 41%; đoàn viên đóng góp 40 ngày công.',
      [
        '4,9% | Ngành thủy sản | 4.9 % | change up',
        '0,3 điểm phần trăm | Ngành thủy sản | 0.3 điểm phần trăm | level',
        '6% | dịch vụ | 6 % | change up',
        '41% | dịch vụ | 41 % | share',
        '40 ngày công | ngày công | 40 ngày công | level',
      ],
      'what the part adds to a growth, each of its own part; not what people give',
    ],
    [
      'Nhóm dịch vụ còn lại chiếm 9%; số xã còn lại 3 xã.',
      ['9% | Nhóm dịch vụ còn lại | 9 % | share', '3 xã | số xã | 3 xã | level'],
      'the rest, as a noun',
    ],
    [
      'Diện tích rừng trồng sơ bộ đạt 640 ha; tốc độ tăng trưởng (GRDP) phấn đấu từ 7,5% trở lên.',
      [
        '640 ha | Diện tích rừng trồng | 640 ha | level',
        '7,5% | tốc độ tăng trưởng | 7.5 % | rate at_least',
      ],
      'a first figure and a goal',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
