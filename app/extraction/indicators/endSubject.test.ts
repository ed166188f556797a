import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('endSubject', () => {
  it.each([
    [
      'Công tác xã hội hóa thư viện vận động được 3 tỷ đồng; việc ghép cải tạo vườn tạp thực hiện được 12 ha.',
      [
        '3 tỷ đồng | xã hội hóa thư viện | 3 tỷ đồng | level',
        '12 ha | ghép cải tạo vườn tạp | 12 ha | level',
      ],
      'a verb made a noun, and the verb after it',
    ],
    [
      'Các khoản thu từ đấu giá lâm sản nộp ngân sách được 2 tỷ đồng; quỹ xã vận động được 9 triệu đồng.',
      [
        '2 tỷ đồng | khoản thu từ đấu giá lâm sản | 2 tỷ đồng | level',
        '9 triệu đồng | quỹ xã | 9 triệu đồng | level',
      ],
      'without the verb whose object is the value',
    ],
    [
      'Vốn huy động đạt 9 triệu đồng; kinh phí bố trí cho các huyện 4 tỷ đồng.',
      [
        '9 triệu đồng | Vốn huy động | 9 triệu đồng | level',
        '4 tỷ đồng | kinh phí | 4 tỷ đồng | level',
      ],
      'a verb that is a modifier; for whom',
    ],
    [
      'Tỷ lệ trẻ dưới 5 tuổi thấp còi ở trẻ em gái còn 21%; tỷ lệ thất nghiệp được khống chế ở mức 2,6%.',
      [
        '21% | Tỷ lệ trẻ dưới 5 tuổi thấp còi ở trẻ em gái | 21 % | rate',
        '2,6% | tỷ lệ thất nghiệp | 2.6 % | rate',
      ],
      'whom it concerns; kept at a level',
    ],
    [
      'Số hộ được điều chỉnh giảm thuế là 53 hộ; mức chi của khách thấp, chỉ khoảng 80.000 đồng/ngày.',
      [
        '53 hộ | Số hộ được điều chỉnh giảm thuế | 53 hộ | level',
        '80.000 đồng/ngày | mức chi của khách | 80000 đồng/ngày | level about',
      ],
      'a verb inside a name before a copula; a predicate before a comma',
    ],
    [
      'Người có chứng chỉ đạt 28%.',
      ['28% | Người có chứng chỉ | 28 % | rate'],
      'a noun that sounds as only',
    ],
    [
      'Tỷ lệ người cao tuổi nghèo còn 3%.',
      ['3% | Tỷ lệ người cao tuổi nghèo | 3 % | rate'],
      'not how old',
    ],
    [
      'Số người hưởng trợ cấp hằng tháng là 214 người.',
      ['214 người | Số người hưởng trợ cấp hằng tháng | 214 người | level'],
      'how it is paid',
    ],
    [
      'Sản lượng mía niên vụ 2024 - 2025 ước đạt 8.300 tấn.',
      ['8.300 tấn | Sản lượng mía | 8300 tấn | level about 2024/2025'],
      'without the season',
    ],
    [
      'Tổng diện tích rừng đã giao khoán đạt 430 ha; số tiền thi hành án đã xong là 8 tỷ đồng.',
      [
        '430 ha | Tổng diện tích rừng đã giao khoán | 430 ha | level',
        '8 tỷ đồng | số tiền thi hành án đã xong | 8 tỷ đồng | level',
      ],
      'what was done says which, where another verb follows',
    ],
    [
      'Tỷ lệ án dân sự đã hoàn thành là 90%; số chi hội đạt vững mạnh bình quân hằng năm là 74 chi hội.',
      [
        '90% | Tỷ lệ án dân sự đã hoàn thành | 90 % | rate',
        '74 chi hội | số chi hội đạt vững mạnh | 74 chi hội | level',
      ],
      'verbs of the name before the copula',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
