import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('findSubject', () => {
  it.each([
    [
      'Kế hoạch vốn 90 tỷ đồng, các địa phương mới giải ngân được 31% kế hoạch.',
      [
        '90 tỷ đồng | Kế hoạch vốn | 90 tỷ đồng | level',
        '31% | Kế hoạch vốn | 31 % | attainment plan',
      ],
      'who does it is not what is measured',
    ],
    [
      'Cây chè trồng được 45 ha; lĩnh vực vận tải, kho bãi đạt 12 tỷ đồng.',
      [
        '45 ha | Cây chè | 45 ha | level',
        '12 tỷ đồng | lĩnh vực vận tải, kho bãi | 12 tỷ đồng | level',
      ],
      'what it is done to; sectors over a comma',
    ],
    [
      'Hội viên góp 210 ngày công, trên 30 triệu đồng; tặng 20 suất quà trị giá 6 triệu đồng.',
      [
        '210 ngày công | ngày công | 210 ngày công | level',
        '30 triệu đồng | - | 30 triệu đồng | level at_least',
        '20 suất | suất quà | 20 suất | level',
        '6 triệu đồng | suất quà | 6 triệu đồng | level',
      ],
      'money is of what it is the worth of only',
    ],
    [
      'Doanh số cho vay đạt 184 tỷ đồng và huy động 54 tỷ đồng.',
      [
        '184 tỷ đồng | Doanh số cho vay | 184 tỷ đồng | level',
        '54 tỷ đồng | - | 54 tỷ đồng | level',
      ],
      'a new verb after a conjunction',
    ],
    [
      'Điểm sáng của huyện là thu ngân sách nhà nước 1.262 tỷ đồng.',
      ['1.262 tỷ đồng | thu ngân sách nhà nước | 1262 tỷ đồng | level'],
      'a predicate noun',
    ],
    [
      'Số hội viên có mức sống khá đạt 67%.',
      ['67% | Số hội viên có mức sống khá | 67 % | rate'],
      'a noun inside the name',
    ],
    [
      'Trong đó, lúa 6.194 ha, giảm 0,95% (-59 ha); rau các loại 17.405 ha (+443 ha).',
      [
        '6.194 ha | lúa | 6194 ha | level',
        '0,95% | lúa | 0.95 % | change down',
        '59 ha | lúa | 59 ha | change down',
        '17.405 ha | rau các loại | 17405 ha | level',
        '443 ha | rau các loại | 443 ha | change up',
      ],
      'a list of single words',
    ],
    [
      'Vốn ngân sách đạt 744 tỷ đồng, chiếm 38,2% và các thành phần kinh tế 1.202 tỷ đồng.',
      [
        '744 tỷ đồng | Vốn ngân sách | 744 tỷ đồng | level',
        '38,2% | Vốn ngân sách | 38.2 % | share',
        '1.202 tỷ đồng | thành phần kinh tế | 1202 tỷ đồng | level',
      ],
      'a noun after a conjunction',
    ],
    [
      'Khu vực tư nhân và vốn nhà nước chiếm 94%.',
      ['94% | Khu vực tư nhân và vốn nhà nước | 94 % | share'],
      'two joined nouns',
    ],
    [
      'May mặc 67,5 nghìn cái, khai thác đá chẻ 221 nghìn viên.',
      [
        '67,5 nghìn cái | May mặc | 67.5 nghìn cái | level',
        '221 nghìn viên | khai thác đá chẻ | 221 nghìn viên | level',
      ],
      'a classifier names nothing',
    ],
    [
      'Giá trị sản xuất huyện Hòa Lạc đạt 50 tỷ đồng.',
      ['50 tỷ đồng | Giá trị sản xuất | 50 tỷ đồng | level'],
      'without a named place',
    ],
    [
      'Cơ cấu chuyển dịch tích cực, công nghiệp - xây dựng tăng 2%.',
      ['2% | công nghiệp - xây dựng | 2 % | change up'],
      'the piece before is a clause',
    ],
    [
      'Năm 2022, thu nội địa trên địa bàn huyện đạt 64 tỷ đồng.',
      ['64 tỷ đồng | thu nội địa | 64 tỷ đồng | level 2022'],
      'without period and place',
    ],
    [
      'Tổ chức thành công cuộc bầu cử với tỷ lệ cử tri đi bầu đạt 99,8%.',
      ['99,8% | tỷ lệ cử tri đi bầu | 99.8 % | rate'],
      'after a preposition',
    ],
    [
      'Tổng sản phẩm trên địa bàn (GRDP) tăng 8,75%.',
      ['8,75% | Tổng sản phẩm | 8.75 % | change up'],
      'over brackets',
    ],
    [
      'Tổng giá trị sản xuất nông nghiệp, thủy sản đạt 980 tỷ đồng.',
      ['980 tỷ đồng | Tổng giá trị sản xuất nông nghiệp, thủy sản | 980 tỷ đồng | level'],
      'over a comma',
    ],
    [
      'Tốc độ tăng sản lượng tôm bình quân giai đoạn 2021-2023 đạt 7%.',
      ['7% | Tốc độ tăng sản lượng tôm bình quân | 7 % | rate 2021/2023'],
      'a verb inside the name',
    ],
    [
      'Trong đó: công nghiệp - xây dựng 1.250 tỷ đồng (tăng 9,7%), dịch vụ thương mại 845,3 tỷ đồng.',
      [
        '1.250 tỷ đồng | công nghiệp - xây dựng | 1250 tỷ đồng | level',
        '9,7% | công nghiệp - xây dựng | 9.7 % | change up',
        '845,3 tỷ đồng | dịch vụ thương mại | 845.3 tỷ đồng | level',
      ],
      'a list without verbs',
    ],
    [
      'Đồng bào dân tộc thiểu số chiếm gần 45%.',
      ['45% | Đồng bào dân tộc thiểu số | 45 % | share about'],
      'a number word inside the name',
    ],
    [
      'Các cấp hội vận động được 1,2 tỷ đồng.',
      ['1,2 tỷ đồng | - | 1.2 tỷ đồng | level'],
      'a verb alone is no name',
    ],
    [
      'Giải ngân vốn nước sạch 2.318 triệu đồng.',
      ['2.318 triệu đồng | Giải ngân vốn nước sạch | 2318 triệu đồng | level'],
      'a verb with its object is',
    ],
    [
      'Thu hút 12 dự án với tổng vốn đăng ký hơn 1.500 tỷ đồng.',
      [
        '12 dự án | dự án | 12 dự án | level',
        '1.500 tỷ đồng | tổng vốn đăng ký | 1500 tỷ đồng | level at_least',
      ],
      'after the value before',
    ],
    [
      'Thanh tra phát hiện sai phạm về đất đai gần 3 tỷ đồng; các tổ thợ đã giúp nhau 9 triệu đồng.',
      [
        '3 tỷ đồng | sai phạm về đất đai | 3 tỷ đồng | level about',
        '9 triệu đồng | - | 9 triệu đồng | level',
      ],
      'what is found, not that it is; not who did it',
    ],
    [
      'Phát hiện vi phạm về thuế phải xử lý 5 tỷ đồng; doanh thu vượt trên 9% kế hoạch.',
      [
        '5 tỷ đồng | vi phạm về thuế phải xử lý | 5 tỷ đồng | level',
        '9% | doanh thu | 9 % | attainment over at_least plan',
      ],
      'what is found, with all that is said of it; more than beyond',
    ],
    [
      'Phát hiện 4 vụ với số tiền 70 triệu đồng, lỗi khác số tiền 2 triệu đồng.',
      [
        '4 vụ | vụ | 4 vụ | level',
        '70 triệu đồng | số tiền | 70 triệu đồng | level',
        '2 triệu đồng | số tiền | 2 triệu đồng | level',
      ],
      'a sum is a noun of its own',
    ],
    [
      'Đã thu hồi cho ngân sách xã 3 tỷ đồng; mỗi hộ nghèo 20 triệu đồng, mỗi suất trị giá 1 triệu đồng.',
      [
        '3 tỷ đồng | thu hồi cho ngân sách xã | 3 tỷ đồng | level',
        '20 triệu đồng | hộ nghèo | 20 triệu đồng | level',
        '1 triệu đồng | suất | 1 triệu đồng | level',
      ],
      'the preposition of a verb; what each of is worth it',
    ],
    [
      'Số xã đạt chuẩn nông thôn mới chiếm 62%, chăn nuôi đạt 91% kế hoạch, kênh mương được cứng hóa đạt 40%.',
      [
        '62% | Số xã đạt chuẩn nông thôn mới | 62 % | share',
        '91% | chăn nuôi | 91 % | attainment plan',
        '40% | kênh mương được cứng hóa | 40 % | rate',
      ],
      'verbs inside a name',
    ],
    [
      'Diện tích lúa hè thu được 3.100 ha; sản lượng tôm từ đầu năm đạt 40 tấn.',
      [
        '3.100 ha | Diện tích lúa hè thu | 3100 ha | level',
        '40 tấn | sản lượng tôm | 40 tấn | level',
      ],
      'a season that sounds as a verb; a period at the end',
    ],
    [
      'Có 15 xã (30%) được hỗ trợ vốn, tăng 4% so với năm 2019.',
      [
        '15 xã | xã | 15 xã | level',
        '30% | xã | 30 % | rate',
        '4% | xã | 4 % | change up year:2019',
      ],
      'what goes on after a bracket',
    ],
    [
      'Tuyến đường dài 8,6 km, tổng mức đầu tư 186 tỷ đồng.',
      [
        '8,6 km | Tuyến đường | 8.6 km | level',
        '186 tỷ đồng | tổng mức đầu tư | 186 tỷ đồng | level',
      ],
      'a length',
    ],
    [
      'Xây 4 tuyến đường với tổng chiều dài 12 km.',
      [
        '4 tuyến đường | tuyến đường | 4 tuyến đường | level',
        '12 km | tổng chiều dài | 12 km | level',
      ],
      'a length as a noun',
    ],
    [
      'Lực lượng kiểm lâm lập biên bản hơn 40 trường hợp.',
      ['40 trường hợp | trường hợp | 40 trường hợp | level at_least'],
      'no amount in the word for a force',
    ],
    [
      'Xây dựng - dịch vụ, chiếm 24%; đồng bào dân tộc nghèo 1,4 tỷ đồng.',
      [
        '24% | Xây dựng - dịch vụ | 24 % | share',
        '1,4 tỷ đồng | đồng bào dân tộc nghèo | 1.4 tỷ đồng | level',
      ],
      'a sector before a dash is no verb; who is poor',
    ],
    [
      'Sản lượng tôm 210 tấn; nuôi trồng 64 tấn, đạt 79% kế hoạch.',
      [
        '210 tấn | Sản lượng tôm | 210 tấn | level',
        '64 tấn | nuôi trồng | 64 tấn | level',
        '79% | nuôi trồng | 79 % | attainment plan',
      ],
      'a sector without a noun',
    ],
    [
      'Ngành sản xuất và phân phối điện tăng 25%, nhóm chế biến gỗ tăng 4%.',
      [
        '25% | Ngành sản xuất và phân phối điện | 25 % | change up',
        '4% | nhóm chế biến gỗ | 4 % | change up',
      ],
      'a branch of the economy with the words for what it does',
    ],
    [
      'Hội phát động “quỹ Sum họp” được 90 triệu đồng, “Quỹ mái lá” được 6 triệu đồng.',
      [
        '90 triệu đồng | quỹ Sum họp | 90 triệu đồng | level',
        '6 triệu đồng | Quỹ mái lá | 6 triệu đồng | level',
      ],
      'a fund in quotation marks, without them',
    ],
    [
      'Nhân dân làm hàng rào cây xanh 1.600 m; nạo vét kênh nội đồng 7 km.',
      ['1.600 m | hàng rào cây xanh | 1600 m | level', '7 km | kênh nội đồng | 7 km | level'],
      'what is made or mended, without the verb',
    ],
    [
      'Khách nội địa ước đạt 91 nghìn lượt khách, tăng gấp 6 lần so với cùng kỳ.',
      [
        '91 nghìn lượt khách | Khách nội địa | 91 nghìn lượt khách | level about',
        '6 lần | Khách nội địa | 6 lần | multiple same_period',
      ],
      'who the guests are is said before them',
    ],
    [
      'Năm qua, tăng tỷ lệ nuôi dê nhốt chuồng (trên 60% tổng đàn); chè chất lượng cao chiếm 21%.',
      [
        '60% | tỷ lệ nuôi dê nhốt chuồng | 60 % | share at_least',
        '21% | chè chất lượng cao | 21 % | share',
      ],
      'what stands before the bracket is measured; no amount in the word for quality',
    ],
    [
      'Khu dân cư số 4 có 71 hộ; vụ hè thu đạt 48 tạ/ha.',
      ['71 hộ | hộ | 71 hộ | level', '48 tạ/ha | vụ hè thu | 48 tạ/ha | level'],
      'the number of a place; the season of a harvest',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
