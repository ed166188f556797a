import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('goesOn', () => {
  it.each([
    [
      'Mở 21 lớp học nghề về cắt may, nấu ăn, sửa xe máy cho 410 lao động.',
      [
        '21 lớp học | lớp học nghề về cắt may, nấu ăn, sửa xe máy | 21 lớp học | level',
        '410 lao động | lao động | 410 lao động | level',
      ],
      'what a subject word opens, up to the word that leads to the next value',
    ],
    [
      'Phát hiện 9 đối tượng có hành vi cất giấu, mua bán pháo nổ.',
      ['9 đối tượng | đối tượng có hành vi cất giấu, mua bán pháo nổ | 9 đối tượng | level'],
      'verbs after such a word',
    ],
    [
      'Tổ chức 6 buổi nói chuyện về luật giao thông, thu hút 700 người.',
      [
        '6 buổi | buổi nói chuyện về luật giao thông | 6 buổi | level',
        '700 người | người | 700 người | level',
      ],
      'a verb with a value of its own is a clause',
    ],
    [
      'Khai trương 2 điểm bán hàng về nông sản, góp phần bình ổn giá.',
      ['2 điểm | điểm bán hàng về nông sản | 2 điểm | level'],
      'a word that opens clauses',
    ],
    [
      'Thăm hỏi 640 người cao tuổi, người khuyết tật, trẻ em mồ côi và gia đình chính sách.',
      [
        '640 người | người cao tuổi, người khuyết tật, trẻ em mồ côi và gia đình chính sách | 640 người | level',
      ],
      'more of those who are counted',
    ],
    [
      'Huyện có 12 thôn vùng cao, người dân còn khó khăn.',
      ['12 thôn | thôn vùng cao | 12 thôn | level'],
      'persons are no more of places',
    ],
    [
      'Có 18 hộ thoát nghèo, hộ khá tăng 3%.',
      ['18 hộ | hộ thoát nghèo | 18 hộ | level', '3% | hộ khá | 3 % | change up'],
      'a noun with a value of its own is another subject',
    ],
    [
      'Đã sửa 4 trường học, trạm xá, nhà trẻ; trồng 7 ha keo.',
      [
        '4 trường học | trường học, trạm xá, nhà trẻ | 4 trường học | level',
        '7 ha | keo | 7 ha | level',
      ],
      'short members up to the end of the clause',
    ],
    [
      'Lắp 15 bộ bàn ghế, khung cảnh quanh trụ sở thay đổi hẳn so với trước.',
      ['15 bộ | bộ bàn ghế | 15 bộ | level'],
      'a long rest is a clause',
    ],
    [
      'Khảo sát 30 cơ sở về vệ sinh, nước sạch và xử lý rác thải với kinh phí 9 triệu đồng.',
      [
        '30 cơ sở | cơ sở về vệ sinh, nước sạch và xử lý rác thải | 30 cơ sở | level',
        '9 triệu đồng | kinh phí | 9 triệu đồng | level',
      ],
      'up to what it cost',
    ],
    [
      'Kiểm tra 14 điểm kinh doanh dịch vụ lưu trú, quán bia phát hiện 5 vụ vi phạm.',
      [
        '14 điểm | điểm kinh doanh dịch vụ lưu trú, quán bia | 14 điểm | level',
        '5 vụ | vụ vi phạm | 5 vụ | level',
      ],
      'up to the verb of the next value',
    ],
    [
      'BHYT hộ gia đình: 900 người, BHXH tự nguyện: 40 người.',
      [
        '900 người | BHYT hộ gia đình | 900 người | level',
        '40 người | BHXH tự nguyện | 40 người | level',
      ],
      'what a colon ends is an item of its own',
    ],
    [
      'Trao 40 túi gạo cho hộ nghèo, hộ khó khăn và người già neo đơn; vận động 16 cơ quan, đơn vị, nhà hảo tâm.',
      [
        '40 túi | túi gạo cho hộ nghèo, hộ khó khăn và người già neo đơn | 40 túi | level',
        '16 cơ quan, đơn vị | cơ quan, đơn vị, nhà hảo tâm | 16 cơ quan, đơn vị | level',
      ],
      'those who get it; those who give',
    ],
    [
      'Xây 8 nhà nhân ái, nhà khăn đỏ trị giá 450 triệu đồng; tổ chức 3 đợt khám, cấp phát thuốc cho 200 người.',
      [
        '8 nhà | nhà nhân ái, nhà khăn đỏ | 8 nhà | level',
        '450 triệu đồng | nhà nhân ái, nhà khăn đỏ | 450 triệu đồng | level',
        '3 đợt | đợt khám, cấp phát thuốc | 3 đợt | level',
        '200 người | người | 200 người | level',
      ],
      'the counted noun again before what it is worth; a set phrase',
    ],
    [
      'Trao 18 suất quà Tết cho hộ nghèo xã Tân Lập, Minh Hòa.',
      ['18 suất | suất quà Tết cho hộ nghèo xã Tân Lập, Minh Hòa | 18 suất | level'],
      'a gift of a feast; places at the end',
    ],
    [
      'Tặng 30 suất quà cho trẻ mồ côi, khuyết tật, có hoàn cảnh khó khăn; ban hành 4 kiến nghị khắc phục vi phạm, tồn tại.',
      [
        '30 suất | suất quà cho trẻ mồ côi, khuyết tật, có hoàn cảnh khó khăn | 30 suất | level',
        '4 kiến nghị | kiến nghị khắc phục vi phạm, tồn tại | 4 kiến nghị | level',
      ],
      'who they are; a word that only looks like a preposition',
    ],
    [
      'Tập huấn cho 40 thành viên của 8 tổ hòa giải.',
      [
        '40 thành viên | thành viên của 8 tổ hòa giải | 40 thành viên | level',
        '8 tổ | tổ hòa giải | 8 tổ | level',
      ],
      'those of others who are counted',
    ],
    [
      'Đoàn tặng 20 suất quà cho các gia đình chính sách, hộ nghèo, trị giá mỗi suất 500 nghìn đồng.',
      [
        '20 suất | suất quà cho các gia đình chính sách, hộ nghèo | 20 suất | level',
        '500 nghìn đồng | suất | 500 nghìn đồng | level',
      ],
      'those who get it, after the plural',
    ],
    [
      'Tổ chức 140 đợt tuần tra, truy quét, tháo gỡ 2.650 bẫy; có 90 cán bộ, giáo viên, nhân viên và 4 tổ chức chính trị - xã hội.',
      [
        '140 đợt | đợt tuần tra, truy quét | 140 đợt | level',
        '2.650 bẫy | bẫy | 2650 bẫy | level',
        '90 cán bộ, giáo viên, nhân viên | cán bộ, giáo viên, nhân viên | 90 cán bộ, giáo viên, nhân viên | level',
        '4 tổ chức chính trị - xã hội | tổ chức chính trị - xã hội | 4 tổ chức chính trị - xã hội | level',
      ],
      'words that go together, and before another deed',
    ],
    [
      'Ban hành 37 văn bản lãnh đạo, chỉ đạo; xóa 34 căn nhà tạm, nhà dột nát; lắp 480 biển báo.',
      [
        '37 văn bản | văn bản lãnh đạo, chỉ đạo | 37 văn bản | level',
        '34 căn nhà | căn nhà tạm, nhà dột nát | 34 căn nhà | level',
        '480 biển báo | biển báo | 480 biển báo | level',
      ],
      'pairs that are said together; a compound noun',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
