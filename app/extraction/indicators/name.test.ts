import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('nameValues', () => {
  it.each([
    [
      'Thu ngân sách đạt 64 tỷ đồng, vượt 7,5% dự toán và tăng 6% so với cùng kỳ.',
      [
        '64 tỷ đồng | Thu ngân sách | 64 tỷ đồng | level',
        '7,5% | Thu ngân sách | 7.5 % | attainment over plan',
        '6% | Thu ngân sách | 6 % | change up same_period',
      ],
      'values that qualify an earlier one',
    ],
    [
      'Ra mắt 3 tổ đan lát, đạt 150% kế hoạch.',
      ['3 tổ | tổ đan lát | 3 tổ | level', '150% | tổ đan lát | 150 % | attainment plan'],
      'the count before',
    ],
    [
      'Trồng được 215 ha quế, đạt 107% kế hoạch.',
      ['215 ha | quế | 215 ha | level', '107% | quế | 107 % | attainment plan'],
      'what stands after a measure',
    ],
    [
      'Đảo đón 900 lượt khách (khách nước ngoài có 50 lượt), tăng 40 lượt.',
      [
        '900 lượt khách | lượt khách | 900 lượt khách | level',
        '50 lượt | khách nước ngoài | 50 lượt | level',
        '40 lượt | lượt khách | 40 lượt | change up',
      ],
      'what stands in brackets is not qualified',
    ],
    [
      'Giá trị sản xuất theo giá hiện hành đạt khoảng 80 tỷ đồng.',
      ['80 tỷ đồng | Giá trị sản xuất theo giá hiện hành | 80 tỷ đồng | level about'],
      'prices of the time',
    ],
    [
      'Phong trào “Tiết kiệm vì người nghèo” quyên góp được 4 triệu đồng; huy động được số tiền gửi 9 tỷ đồng.',
      ['4 triệu đồng | - | 4 triệu đồng | level', '9 tỷ đồng | số tiền gửi | 9 tỷ đồng | level'],
      'not from inside a title, nor with the verb before a sum',
    ],
    [
      'Giúp 7 hội viên T.P Sông Nhạn làm nhà và Mô hình “Góp gạo” có 3 tổ.',
      [
        '7 hội viên | hội viên T.P Sông Nhạn làm nhà | 7 hội viên | level',
        '3 tổ | tổ | 3 tổ | level',
      ],
      'the point of a short form; the next programme',
    ],
    [
      'Khảo sát 40 tổ hợp tác, hợp tác xã chăn nuôi; 100% thôn, khu phố có loa.',
      [
        '40 tổ hợp tác | tổ hợp tác, hợp tác xã chăn nuôi | 40 tổ hợp tác | level',
        '100% | thôn, khu phố có loa | 100 % | share',
      ],
      'nouns that are counted together',
    ],
    [
      'Lũ cuốn cầu ở 3 xã Nậm Rịa, Bản Phố và Thanh Sa.',
      ['3 xã | xã Nậm Rịa, Bản Phố và Thanh Sa | 3 xã | level'],
      'places by name',
    ],
    [
      'Xây dựng quỹ hội được 7 tỷ đồng; kiến nghị thu hồi vào ngân sách 3 tỷ đồng.',
      [
        '7 tỷ đồng | quỹ hội | 7 tỷ đồng | level',
        '3 tỷ đồng | thu hồi vào ngân sách | 3 tỷ đồng | level',
      ],
      'the verb before a fund, and what is asked for',
    ],
    [
      'Tặng nồi cơm cho 2 trạm, tổng trị giá 9 triệu đồng.',
      ['2 trạm | trạm | 2 trạm | level', '9 triệu đồng | tổng trị giá | 9 triệu đồng | level'],
      'the worth of all',
    ],
    [
      'Số hộ rời diện nghèo là 60 hộ, trong đó chuyển sang hộ cận nghèo là 25 hộ.',
      [
        '60 hộ | Số hộ rời diện nghèo | 60 hộ | level',
        '25 hộ | chuyển sang hộ cận nghèo | 25 hộ | level',
      ],
      'what befell them',
    ],
    [
      'Năm ngoái thu nhập đạt 31 triệu đồng/người. Nay đạt 36 triệu đồng/người.',
      [
        '31 triệu đồng/người | thu nhập | 31 triệu đồng/người | level',
        '36 triệu đồng/người | thu nhập | 36 triệu đồng/người | level',
      ],
      'a rate without a name',
    ],
    [
      'Trồng 215 ha quế; bảo đảm tưới cho 900 ha.',
      ['215 ha | quế | 215 ha | level', '900 ha | - | 900 ha | level'],
      'other words in between',
    ],
    [
      'Nhận 60 hồ sơ khiếu nại, tố cáo của tiểu thương (45 hồ sơ đủ điều kiện), đã trả lời 40/45 hồ sơ.',
      [
        '60 hồ sơ | hồ sơ khiếu nại, tố cáo của tiểu thương | 60 hồ sơ | level',
        '45 hồ sơ | hồ sơ đủ điều kiện | 45 hồ sơ | level',
        '40/45 hồ sơ | hồ sơ đủ điều kiện | 40/45 hồ sơ | fraction',
      ],
      'a fraction of what was counted before',
    ],
    [
      'Đàn trâu có 5.200 con, đàn bò 12.300 con.',
      ['5.200 con | Đàn trâu | 5200 con | level', '12.300 con | đàn bò | 12300 con | level'],
      'a bare count is named by its subject',
    ],
    [
      'Vận động 35 hộ dân hiến 2.500 m2 đất, làm 12,5km đường.',
      [
        '35 hộ | hộ dân | 35 hộ | level',
        '2.500 m2 | đất | 2500 m2 | level',
        '12,5km | đường | 12.5 km | level',
      ],
      'objects',
    ],
    [
      'Xảy ra 8 vụ tai nạn, 6 người bị thương, giảm 2 vụ.',
      [
        '8 vụ | vụ tai nạn | 8 vụ | level',
        '6 người | người bị thương | 6 người | level',
        '2 vụ | vụ tai nạn | 2 vụ | change down',
      ],
      'the last one with the same unit',
    ],
    [
      'Tỷ lệ bao phủ nước sạch là 71% số hộ; bảo hiểm tự nguyện: 5.200 người.',
      [
        '71% | Tỷ lệ bao phủ nước sạch | 71 % | share',
        '5.200 người | bảo hiểm tự nguyện | 5200 người | level',
      ],
      'a ratio, not what it is of; the item before a colon',
    ],
    [
      'Giới thiệu việc làm cho 310 thợ hàn và đào tạo nghề cho 40 chị em; trao 7 kỷ niệm chương.',
      [
        '40 chị em | chị em | 40 chị em | level',
        '7 kỷ niệm chương | kỷ niệm chương | 7 kỷ niệm chương | level',
      ],
      'the next action',
    ],
    [
      'Kiểm tra 2 chi bộ do vi phạm quy chế, 5 mô hình do hội làm chủ.',
      [
        '2 chi bộ | chi bộ | 2 chi bộ | level',
        '5 mô hình | mô hình do hội làm chủ | 5 mô hình | level',
      ],
      'the cause is no part of the name, the doer is',
    ],
    [
      'Kỷ luật 31 đảng viên với hình thức: Khiển trách 20, cảnh cáo 9, khai trừ 2 đảng viên.',
      [
        '31 đảng viên | đảng viên | 31 đảng viên | level',
        '20 | Khiển trách | 20 | level',
        '9 | cảnh cáo | 9 | level',
        '2 đảng viên | đảng viên | 2 đảng viên | level',
      ],
      'numbers by form, the last with its unit',
    ],
    [
      'Thu phí và thu lệ phí lần lượt đạt 12 và 15 tỷ đồng.',
      ['12 | Thu phí | 12 tỷ đồng | level', '15 tỷ đồng | thu lệ phí | 15 tỷ đồng | level'],
      'a unit for both',
    ],
    [
      'Trao vốn khởi nghiệp cho 12 chị; kết thúc 4 đợt khảo sát và ban hành 7 văn bản.',
      [
        '12 chị | chị | 12 chị | level',
        '4 đợt | đợt khảo sát | 4 đợt | level',
        '7 văn bản | văn bản | 7 văn bản | level',
      ],
      'who gets it is counted; the next action',
    ],
    [
      'Tổng đàn trâu có 900 con, gia cầm có 40.000 con; số tiền phạt 7 tỷ đồng, đã thu được 2 tỷ đồng.',
      [
        '900 con | Tổng đàn trâu | 900 con | level',
        '40.000 con | gia cầm | 40000 con | level',
        '7 tỷ đồng | số tiền phạt | 7 tỷ đồng | level',
        '2 tỷ đồng | - | 2 tỷ đồng | level',
      ],
      'each noun has its own number; what was collected is another amount',
    ],
    [
      'Quỹ khuyến học đã giải ngân 12 dự án; cho 90 lượt hội viên vay số tiền trên 3 tỷ đồng.',
      [
        '12 dự án | dự án | 12 dự án | level',
        '90 lượt | lượt hội viên vay | 90 lượt | level',
        '3 tỷ đồng | số tiền | 3 tỷ đồng | level at_least',
      ],
      'what the verb is done to; a sum after a count',
    ],
    [
      'Nâng tổng số hội viên toàn Đảng bộ lên 70 hội viên; giám sát chuyên đề 5 chi bộ.',
      [
        '70 hội viên | tổng số hội viên | 70 hội viên | level up',
        '5 chi bộ | chi bộ | 5 chi bộ | level',
      ],
      'without all of a body; a count after a subject of inspection',
    ],
    [
      'Hỗ trợ 4 tổ trồng rau ở xã An Phú và các phường Lộc Hà, mở 8 quầy hàng tại các huyện.',
      ['4 tổ | tổ trồng rau | 4 tổ | level', '8 quầy | quầy hàng | 8 quầy | level'],
      'without the units where they are',
    ],
    [
      'Bình quân đạt 17,5 tiêu chí/xã.',
      ['17,5 tiêu chí/xã | tiêu chí | 17.5 tiêu chí/xã | level'],
      'without the rate of its unit',
    ],
    [
      'Cho vay hộ nghèo chiếm 31% tổng dư nợ, hộ cận nghèo 24%, nước sạch 15%.',
      [
        '31% | Cho vay hộ nghèo | 31 % | share',
        '24% | hộ cận nghèo | 24 % | share',
        '15% | nước sạch | 15 % | share',
      ],
      'one verb for the parts of a whole',
    ],
    [
      'Xảy ra 8 vụ tai nạn, làm chết 3 người. So với cùng kỳ, giảm 2 vụ, giảm 1 người chết, 4 người bị thương.',
      [
        '8 vụ | vụ tai nạn | 8 vụ | level',
        '3 người | người | 3 người | level',
        '2 vụ | vụ tai nạn | 2 vụ | change down same_period',
        '1 người | người chết | 1 người | change down same_period',
        '4 người | người bị thương | 4 người | change down same_period',
      ],
      'a change told in the next sentence; one verb for two',
    ],
    [
      'Toàn xã có 5 trường, 900 học sinh, tăng 1 trường và 60 học sinh so với năm học trước.',
      [
        '5 trường | trường | 5 trường | level',
        '900 học sinh | học sinh | 900 học sinh | level',
        '1 trường | trường | 1 trường | change up',
        '60 học sinh | học sinh | 60 học sinh | change up',
      ],
      'two changes',
    ],
    [
      'Tiếp nhận 45 đơn khiếu nại, đã giải quyết 36/45 đơn, đạt 80%.',
      [
        '45 đơn | đơn khiếu nại | 45 đơn | level',
        '36/45 đơn | đơn khiếu nại | 36/45 đơn | fraction',
        '80% | đơn khiếu nại | 80 % | rate',
      ],
      'a fraction and its percentage of a whole named before',
    ],
    [
      'Tháo dỡ 30 ha nhà màng, nhà lưới ven sông, đạt 64% kế hoạch.',
      [
        '30 ha | nhà màng, nhà lưới ven sông | 30 ha | level',
        '64% | nhà màng, nhà lưới ven sông | 64 % | attainment plan',
      ],
      'the end of a list in the name before is no subject',
    ],
    [
      'Tai nạn giảm (giảm 3% số vụ, 5% số người chết và giảm 8% về số người bị thương).',
      [
        '3% | số vụ | 3 % | change down',
        '5% | số người chết | 5 % | change down',
        '8% | số người bị thương | 8 % | change down',
      ],
      'changes in several numbers',
    ],
    [
      'Từ “Quỹ Khuyến học”, từ đầu năm, có 14 hội viên được vay.',
      ['14 hội viên | hội viên được vay | 14 hội viên | level'],
      'who is counted is no fund',
    ],
    [
      'Khởi tố 40 vụ/62 bị can, đạt 90%; làm rõ 31 vụ, với 45 đối tượng (đạt 77%); xử 9 vụ, 12 bị cáo, đạt 60%.',
      [
        '40 vụ | vụ | 40 vụ | level',
        '62 bị can | bị can | 62 bị can | level',
        '90% | vụ | 90 % | rate',
        '31 vụ | vụ | 31 vụ | level',
        '45 đối tượng | đối tượng | 45 đối tượng | level',
        '77% | vụ | 77 % | rate',
        '9 vụ | vụ | 9 vụ | level',
        '12 bị cáo | bị cáo | 12 bị cáo | level',
        '60% | vụ | 60 % | rate',
      ],
      'not the count that only goes with another',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
