import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('findSubject over clauses', () => {
  it.each([
    [
      'So với cùng kỳ năm ngoái số vụ cháy giảm 9 vụ (giảm 12%); hoa màu xuống giống được 90 ha.',
      [
        '9 vụ | số vụ cháy | 9 vụ | change down same_period',
        '12% | số vụ cháy | 12 % | change down same_period',
        '90 ha | hoa màu | 90 ha | level',
      ],
      'what is compared, without a comma',
    ],
    [
      'Tỷ lệ thu gom ở đô thị đạt 95%, ở nông thôn đạt 71%.',
      ['95% | Tỷ lệ thu gom | 95 % | rate', '71% | Tỷ lệ thu gom | 71 % | rate'],
      'the same elsewhere',
    ],
    [
      'Điểm thi đạt 6,1 điểm, cao hơn bình quân chung của tỉnh 0,3 điểm.',
      ['6,1 điểm | Điểm thi | 6.1 điểm | level', '0,3 điểm | Điểm thi | 0.3 điểm | change up'],
      'more than the mean',
    ],
    [
      'Xếp hạng chuyển đổi số, xã Tân Lập đứng thứ 8, tăng 5 bậc so với năm 2024.',
      ['thứ 8 | chuyển đổi số | 8 | rank', '5 bậc | chuyển đổi số | 5 bậc | change up year:2024'],
      'who is ranked is not by what',
    ],
    [
      'Doanh thu từ ăn uống, vận chuyển, bán hàng đạt 45 tỷ đồng.',
      ['45 tỷ đồng | Doanh thu từ ăn uống, vận chuyển, bán hàng | 45 tỷ đồng | level'],
      'a list in the name',
    ],
    [
      'Lúa nước đã gieo sạ 290 ha; giảm lỗ 2 tỷ đồng.',
      ['290 ha | Lúa nước | 290 ha | level', '2 tỷ đồng | lỗ | 2 tỷ đồng | change down'],
      'what it is done to; what is lessened',
    ],
    [
      'Hồ sơ nộp qua mạng đạt 91%; thu hồi tài sản trị giá 2 tỷ đồng.',
      ['91% | Hồ sơ nộp qua mạng | 91 % | rate', '2 tỷ đồng | tài sản | 2 tỷ đồng | level'],
      'which of those counted; what is worth it',
    ],
    [
      'Mỗi tân binh được tặng 3 triệu đồng.',
      ['3 triệu đồng | tân binh | 3 triệu đồng | level'],
      'who gets it',
    ],
    [
      'So với cùng kỳ, số dự án mới tăng 38%, vốn FDI gấp 2,1 lần.',
      [
        '38% | số dự án mới | 38 % | change up same_period',
        '2,1 lần | vốn FDI | 2.1 lần | multiple same_period',
      ],
      'a comparison for both',
    ],
    [
      'Phấn đấu thu đạt và vượt 101 tỷ đồng.',
      ['101 tỷ đồng | thu | 101 tỷ đồng | level'],
      'an amount that is reached is no excess',
    ],
    [
      'Nguyên nhân chủ yếu là chạy quá tốc độ chiếm 41% số vụ, vượt đèn đỏ 17%, ngủ gật 6%.',
      [
        '41% | chạy quá tốc độ | 41 % | share',
        '17% | vượt đèn đỏ | 17 % | share',
        '6% | ngủ gật | 6 % | share',
      ],
      'causes are verb phrases',
    ],
    [
      'Gia đình chính sách được tặng thêm chăn ấm 400.000 đồng.',
      ['400.000 đồng | chăn ấm | 400000 đồng | level'],
      'what they get',
    ],
    [
      'Thuyền công suất dưới 20 CV có 66 chiếc.',
      ['66 chiếc | Thuyền công suất dưới 20 CV | 66 chiếc | level'],
      'the vessels, not their power',
    ],
    [
      'Hỗ trợ hộ nghèo, người già và trẻ em với tổng kinh phí 19 tỷ đồng.',
      ['19 tỷ đồng | tổng kinh phí | 19 tỷ đồng | level'],
      'not those who get it',
    ],
    [
      'Tân Phú: Hơn 2 tỷ đồng ủng hộ đồng bào bị lũ.',
      ['2 tỷ đồng | - | 2 tỷ đồng | level at_least'],
      'whose news it is',
    ],
    [
      'Từ đầu năm đã giải quyết đạt 96% yêu cầu của dân.',
      ['96% | yêu cầu của dân | 96 % | share'],
      'not the verb alone',
    ],
    [
      'Đến nay, số xã đạt từ 12 tiêu chí trở lên là 8 xã.',
      ['8 xã | số xã đạt từ 12 tiêu chí trở lên | 8 xã | level'],
      'criteria of those counted',
    ],
    [
      'Giá trị sản xuất toàn ngành nông nghiệp tăng 4%; thu toàn ngành đạt 3 tỷ đồng.',
      [
        '4% | Giá trị sản xuất toàn ngành nông nghiệp | 4 % | change up',
        '3 tỷ đồng | thu | 3 tỷ đồng | level',
      ],
      'the whole of a branch; the whole branch',
    ],
    [
      'Vắc xin cúm trên đàn gà được 3.200 liều; lúa mùa thiệt hại 52 ha.',
      [
        '3.200 liều | Vắc xin cúm trên đàn gà | 3200 liều | level',
        '52 ha | lúa mùa thiệt hại | 52 ha | level',
      ],
      'a thing that says on what, and what harm befalls',
    ],
    [
      'Số đơn đã xử lý 61 đơn; tổng số hộ đã vay là 90 hộ.',
      ['61 đơn | Số đơn đã xử lý | 61 đơn | level', '90 hộ | tổng số hộ đã vay | 90 hộ | level'],
      'which of them are counted',
    ],
    [
      'Nhiều mặt hàng tăng khá như cát khai thác tăng 11%.',
      ['11% | cát khai thác | 11 % | change up'],
      'an example, with the verb that says which',
    ],
    [
      'Công nghiệp chế biến, chế tạo tăng 7%; sản xuất điện, khí đốt, hơi nước tăng 3%.',
      [
        '7% | Công nghiệp chế biến, chế tạo | 7 % | change up',
        '3% | sản xuất điện, khí đốt, hơi nước | 3 % | change up',
      ],
      'branches and all that they make',
    ],
    [
      'HĐND tỉnh giao dự toán thu tiền sử dụng đất là 700 tỷ đồng.',
      ['700 tỷ đồng | dự toán thu tiền sử dụng đất | 700 tỷ đồng | level'],
      'what is given, without the verb',
    ],
    [
      'Các huyện, thị, thành phố đã trao tổng số 310 suất quà.',
      ['310 suất | suất quà | 310 suất | level'],
      'no unit of administration alone',
    ],
    [
      'Giải phóng mặt bằng đạt 83% kế hoạch; thu phí, lệ phí đạt 47% dự toán.',
      [
        '83% | Giải phóng mặt bằng | 83 % | attainment plan',
        '47% | thu phí, lệ phí | 47 % | attainment plan',
      ],
      'the end of a word is no verb; what is collected together',
    ],
    [
      'Tổng diện tích cây hằng năm đạt 900 ha; thu ngân sách của Hòa Lạc đạt 3 tỷ đồng.',
      [
        '900 ha | Tổng diện tích cây hằng năm | 900 ha | level',
        '3 tỷ đồng | thu ngân sách | 3 tỷ đồng | level',
      ],
      'which crops; not whose budget',
    ],
    [
      'Có nhiều khoản thu đạt cao là lệ phí môn bài (91%), thu xổ số (64%).',
      ['91% | lệ phí môn bài | 91 % | rate', '64% | thu xổ số | 64 % | rate'],
      'what stands before a percentage in brackets',
    ],
    [
      'Thu phí tham quan có thể vượt 20 tỷ đồng; doanh thu vận tải thực hiện 9 tỷ đồng; kinh phí thực hiện 2 tỷ đồng.',
      [
        '20 tỷ đồng | Thu phí tham quan | 20 tỷ đồng | attainment over',
        '9 tỷ đồng | doanh thu vận tải | 9 tỷ đồng | level',
        '2 tỷ đồng | kinh phí thực hiện | 2 tỷ đồng | level',
      ],
      'not what can or did come about; what the money is for',
    ],
    [
      'Trồng cây phân tán đạt 61.000 cây; cấy lúa mùa được 320 ha; gây quỹ hội 2 tỷ đồng.',
      [
        '61.000 cây | cây phân tán | 61000 cây | level',
        '320 ha | lúa mùa | 320 ha | level',
        '2 tỷ đồng | quỹ hội | 2 tỷ đồng | level',
      ],
      'what is grown or raised, not that it is',
    ],
    [
      'Xây dựng được quỹ hội 5 tỷ đồng; huy động các nguồn lực xã hội được 3 tỷ đồng.',
      [
        '5 tỷ đồng | quỹ hội | 5 tỷ đồng | level',
        '3 tỷ đồng | nguồn lực xã hội | 3 tỷ đồng | level',
      ],
      'without the particle after the verb and the plural',
    ],
    [
      'Tổng đàn gia súc của xã tăng khá với đàn trâu 360 con.',
      ['360 con | đàn trâu | 360 con | level'],
      'what a preposition leads to right before the value',
    ],
    [
      'Vay số tiền 23 tỷ đồng, cùng với quỹ hội trên 4 tỷ đồng.',
      [
        '23 tỷ đồng | số tiền | 23 tỷ đồng | level',
        '4 tỷ đồng | quỹ hội | 4 tỷ đồng | level at_least',
      ],
      'what comes with it has its own amount',
    ],
    [
      'Hiến đất, đóng góp hàng nghìn ngày công và 5 tỷ đồng. Trong nhiệm kỳ, gần 3 tỷ đồng được hỗ trợ cho hộ nghèo.',
      ['5 tỷ đồng | - | 5 tỷ đồng | level', '3 tỷ đồng | - | 3 tỷ đồng | level about'],
      'neither a rough count nor the term',
    ],
    [
      'Nâng tổng số đảng viên đến thời điểm hiện tại lên 540 đồng chí.',
      ['540 đồng chí | tổng số đảng viên | 540 đồng chí | level up'],
      'no place stands before the verb',
    ],
    [
      'Số lượt người được tư vấn, giới thiệu việc làm là 90 người; về cơ cấu kinh tế, dịch vụ chiếm 30%.',
      [
        '90 người | Số lượt người được tư vấn, giới thiệu việc làm | 90 người | level',
        '30% | dịch vụ | 30 % | share',
      ],
      'verbs that say which; what is spoken of',
    ],
    [
      'Giảm tỷ lệ hộ nghèo còn 2%.',
      ['2% | tỷ lệ hộ nghèo | 2 % | rate down'],
      'a direction before the subject',
    ],
    [
      'Hội vận động hội viên đóng góp quỹ hội được 1,2 tỷ đồng.',
      ['1,2 tỷ đồng | quỹ hội | 1.2 tỷ đồng | level'],
      'what those who are asked give',
    ],
    [
      'Hỗ trợ mỗi hộ 10 triệu đồng (trị giá mỗi suất 2 triệu đồng).',
      ['10 triệu đồng | hộ | 10 triệu đồng | level', '2 triệu đồng | suất | 2 triệu đồng | level'],
      'each of those who get it, each of what is given',
    ],
    [
      'Tỷ lệ nợ quá hạn, nợ xấu chiếm 0,8%.',
      ['0,8% | Tỷ lệ nợ quá hạn, nợ xấu | 0.8 % | share'],
      'the noun of a ratio once more',
    ],
    [
      'Nguồn vốn ủy thác có tổng dư nợ 42 tỷ đồng.',
      ['42 tỷ đồng | tổng dư nợ | 42 tỷ đồng | level'],
      'the total that a thing has',
    ],
    [
      'Chuyển đổi cây trồng đạt 20% trên tổng diện tích.',
      ['20% | Chuyển đổi cây trồng | 20 % | share'],
      'a share of a total',
    ],
    [
      'Tỷ lệ đường phố có cây xanh, chiếu sáng đạt 100%.',
      ['100% | Tỷ lệ đường phố có cây xanh, chiếu sáng | 100 % | rate'],
      'what they have says of which the ratio is',
    ],
    [
      'Từ nguồn ngân sách huyện, địa phương đã đầu tư 43,6 tỷ đồng.',
      ['43,6 tỷ đồng | - | 43.6 tỷ đồng | level'],
      'where the money is from is not what is measured',
    ],
    [
      'Doanh thu du lịch của TP. Sông Hồng đạt 80 tỷ đồng.',
      ['80 tỷ đồng | Doanh thu du lịch | 80 tỷ đồng | level'],
      'no clause ends at the point of a short form',
    ],
    [
      '- Hộ gia đình được dùng điện lưới: 97,8%',
      ['97,8% | Hộ gia đình được dùng điện lưới | 97.8 % | rate'],
      'those counted, with what they get',
    ],
    [
      'Tỉnh phấn đấu kéo giảm tai nạn giao thông từ 5 - 10%.',
      ['5 - 10% | tai nạn giao thông | 5 to 10 % | change down'],
      'what is brought down',
    ],
    [
      'Nguyên nhân chủ yếu do đi không đúng phần đường chiếm 33%.',
      ['33% | đi không đúng phần đường | 33 % | share'],
      'a cause after what is due to it',
    ],
    [
      'Thu ngân sách khá. Tuy vậy, đến nay mới giải ngân được 58,4% kế hoạch.',
      ['58,4% | - | 58.4 % | attainment plan'],
      'a word between sentences is no name',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
