import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

const STORY =
  'Chiều muộn, anh Tám dắt 2 con trâu qua cầu, trong túi còn 50.000 đồng. Quán của chị Bưởi mở từ năm giờ sáng, ' +
  'bán 30 tô bún là dọn hàng. Con gái chị học giỏi, mê bóng đá, hay kể chuyện đội nhà thắng 3 trận liền. ' +
  'Bà ngoại bảo ngày xưa đi chợ phải lội 4 km đường đất, mang theo 5 kg gạo và hai con gà. Giá vé xe tăng 20% trước Tết.';
const REPORT = `${STORY} UBND huyện và Đảng bộ xã đã xây dựng kế hoạch.`;

const REVIEW =
  'Máy ảnh mới nặng 410 g, dày 62 mm, có 3 màu vỏ. Pin chụp được 380 tấm, sạc đầy 50% mất nửa giờ, đầy 100% mất 95 phút. ' +
  'Cảm biến phủ 98% khung ngắm, ống kính kèm theo thu phóng 5 lần. Giá bán 21,9 triệu đồng, người đặt sớm được giảm 900.000 đồng. ' +
  'Trong bài thử, tốc độ lấy nét tăng 12% so với đời trước, còn độ nhiễu thì ngang nhau, nên ai đang dùng máy cũ chưa cần vội.';

const MARKET =
  'Sáng nay chợ đầu mối mở cửa sớm, xe chở rau từ vùng cao về nối đuôi nhau trước cổng phía đông. Cà chua bán 18.000 đồng/kg, ' +
  'tăng 2.000 đồng so với tuần qua; bắp cải lên 9.500 đồng/kg. Trứng gà 3.200 đồng/quả, tăng 8% so với cùng kỳ. ' +
  'Chị bán hàng nói giá còn lên nữa vì mưa, khách mua dè hơn mọi năm. Dầu ăn giữ mức 41.000 đồng/lít.';

const EXCHANGE =
  'Bảng điện xanh trở lại sau ba hôm dò đáy. Cuối phiên, VN-Index tăng 0,8%, HNX-Index giảm 0,2%. Nhóm thép kéo chỉ số: ' +
  'cổ phiếu ABX tăng 4,1%, cổ phiếu DEY tăng 3,7%, còn cổ phiếu KLM giảm 1,9% vì bị chốt lời. Dòng tiền nội vẫn cầm chừng, ' +
  'bên mua kê lệnh thấp, bên bán chưa vội. Giới đầu tư chờ kết quả kinh doanh và xem lãi suất có đứng yên hay không.';

const CRIME =
  'Từ tháng 1 đến nay, các đơn vị đã tuần tra 640 ca đêm ở khu dân cư và quanh chợ. Trong 6 tháng đầu năm xảy ra 74 vụ phạm pháp hình sự, ' +
  'trong đó trộm cắp 31 vụ; đã làm rõ 59 vụ, bắt 83 người, lập hồ sơ chuyển viện kiểm tra 47 vụ. Số còn lại đang được thu thập tài liệu. ' +
  'Ngoài ra, các tổ liên gia đã báo 112 tin, nhờ đó nhiều vụ gây rối được ngăn từ sớm và người dân yên tâm hơn.';

/** Reports by their topic, none of which names an office of the government. */
const REPORTS = [
  [
    'forest rangers',
    'Hạt kiểm lâm Suối Vàng cho biết, quý I lực lượng bảo vệ rừng đã đi tuần 96 lượt, lập biên bản 27 vụ vi phạm. Trong đó, phá rừng làm rẫy 11 vụ, ' +
      'thiệt hại 4,3 ha; cất giữ lâm sản 9 vụ; săn bắt thú 7 vụ. Qua đó tịch thu 38 m3 gỗ, thu nộp kho bạc 152 triệu đồng. Mùa khô năm nay kéo dài, ' +
      'các chủ rừng đã làm 18 km đường băng cản lửa và thuê thêm người canh gác.',
  ],
  [
    'the grid',
    'Điện lực Tân Phước vừa đóng điện 12 trạm biến áp mới, kéo 31 km đường dây hạ thế, với tổng kinh phí 26 tỷ đồng. Nhờ vậy, điện áp ở cuối nguồn ' +
      'không còn sụt vào giờ cao điểm, 1.840 hộ dân được dùng điện ổn định. Đến cuối mùa khô, đơn vị sẽ thay 2.300 công tơ cũ và nâng công suất của ' +
      'tuyến qua cù lao, nơi các trại tôm chạy quạt nước suốt ngày đêm.',
  ],
  [
    'drought',
    'Nước mặn lấn sâu 42 km, cống Rạch Tràm phải đóng từ giữa tháng. Vụ này nông dân Vàm Sậy xuống giống 6.450 ha lúa, đến nay đã có 1.270 ha bị thiệt hại, ' +
      'trong đó 380 ha mất trắng. Những ruộng ven kênh còn bơm được nước nên chỉ giảm năng suất 15%. Giá thuê máy bơm tăng, nhiều nhà đành bỏ ruộng, chờ mưa ' +
      'xuống rồi gieo lại. Ao tôm gần cửa sông cũng chậm thả giống.',
  ],
  [
    'tourism',
    'Dịp nghỉ lễ, vùng biển Bãi Ngang đón 64.200 lượt khách, tăng 18,5% so với năm trước; khách nghỉ qua đêm là 21.700 lượt, tăng 9%. Doanh thu của các ' +
      'cơ sở lưu trú, nhà hàng đạt 83 tỷ đồng. Phòng nghỉ kín 92% trong hai ngày đầu. Bãi tắm có thêm 14 chòi canh, các tổ cứu hộ trực từ sáng đến tối, ' +
      'hàng quán niêm yết giá và không có ai phàn nàn về chặt chém.',
  ],
  [
    'training of the militia',
    'Sau mười hai hôm trên thao trường, lớp huấn luyện dân quân năm nay của Đồng Sim đã bế mạc. Tham gia có 145 chiến sĩ, quân số đạt 98%. Kết quả bắn súng ' +
      'bài 1 có 61% giỏi, 29% khá. Ngoài giờ học, các chiến sĩ giúp bà con sửa 3 km đường, nạo vét 800 m kênh mương và dựng lại một mái nhà bị tốc. ' +
      'Chỉ huy lớp khen thưởng 8 người có thành tích tốt nhất.',
  ],
] as const;

/** Other texts by their genre, some with words that reports have, too. */
const OTHERS = [
  [
    'a theft',
    'Khoảng 2 giờ sáng, nhà chị Lụa mất trộm. Trên địa bàn xã có camera, nên chỉ sau đó 3 tiếng, hai nghi phạm đã bị chặn ở bến phà cùng 2 xe máy và 14 triệu đồng. ' +
      'Một người khai nhận sinh năm 2001, trú tại xã bên; người kia 17 tuổi. Họ thừa nhận đã lấy trộm 5 xe, bán mỗi chiếc 4 triệu đồng. Công an huyện đang làm rõ vụ việc.',
  ],
  [
    'the weather',
    'Đêm nay áp thấp đi vào bờ, gió giật mạnh, sóng cao 3 - 5 m. Từ mai, vùng núi có mưa to, lượng mưa 120 - 180 mm, có nơi trên 250 mm; nhiệt độ giảm còn 19 độ C, sương dày đến trưa. ' +
      'Các địa phương ven biển cho tàu vào bến trước 17 giờ, học sinh của tỉnh được nghỉ. Đài khí tượng cho biết bão tan chậm, hướng đi có thể đổi.',
  ],
  [
    'a match',
    'Phút 71, Lộc đệm lòng vào góc xa, nâng tỷ số lên 3-1 trước 9.000 khán giả. Đội khách chỉ sút trúng đích 2 lần. Đây là chiến thắng thứ 4 liên tiếp, giúp đội chủ nhà có 27 điểm, ' +
      'hơn đội xếp sau 5 điểm. Huấn luyện viên cho biết nhiệm vụ của các cầu thủ chưa xong, còn 6 vòng đấu và hai trận ở chung kết cúp.',
  ],
  [
    'a film',
    'Sau 5 ngày ra rạp, bộ phim thu 41 tỷ đồng, bán 480.000 vé, dẫn đầu phòng vé. Đạo diễn kể có 3 diễn viên phải học lặn suốt 60 ngày. Kinh phí làm phim là 25 tỷ đồng, một nửa dành cho ' +
      'cảnh bão. Khán giả khen nhạc, chê đoạn kết vội. Nhà sản xuất sẽ chiếu thêm ở 4 nước, rồi mới đưa lên mạng vào dịp cuối năm.',
  ],
  [
    'flats for sale',
    'Hai tòa tháp ở cửa ô phía tây vừa mở bán 640 căn, giá 88 triệu đồng/m2, đắt hơn dự án bên cạnh 12 triệu đồng/m2. Căn nhỏ nhất rộng 42 m2, muốn mua phải có sẵn 1,2 tỷ đồng. ' +
      'Theo môi giới, một nửa số căn có người đặt cọc trong 3 ngày đầu, còn chung cư cũ quanh hồ thì 60 triệu đồng/m2 vẫn vắng khách. Ai cần ở ngay nên chờ thêm.',
  ],
  [
    'what happens abroad',
    'Tổng thống vừa ký gói viện trợ 12 tỷ USD, trong đó 7 tỷ USD mua tên lửa. Đến nay chính quyền đã giải ngân 4,5 tỷ USD từ ngân sách quốc phòng. Ở mặt trận phía nam, 300 binh sĩ bị thương trong tuần qua, ' +
      'hai cây cầu bị đánh sập. Nhà Trắng cho biết còn 40.000 đạn pháo sẽ được chuyển đi, nhưng phải chờ ba tuần.',
  ],
] as const;

describe('genreOf', () => {
  it.each(REPORTS)('takes a text about %s for a report', (_, text) => {
    expect(text.length).toBeGreaterThan(300);
    expect(indicatorLines(text).length).toBeGreaterThan(3);
  });

  it.each(OTHERS)('takes a text about %s for another genre', (_, text) => {
    expect(text.length).toBeGreaterThan(300);
    expect(indicatorLines(text)).toEqual([]);
  });

  it('keeps only what says itself that it is measured in a text of another genre', () => {
    expect(STORY.length).toBeGreaterThan(300);
    expect(indicatorLines(STORY)).toEqual(['20% | Giá vé xe | 20 % | change up']);
  });

  it('takes no shares, sizes or discounts of goods for indicators', () => {
    expect(REVIEW.length).toBeGreaterThan(300);
    expect(indicatorLines(REVIEW)).toEqual(['12% | tốc độ lấy nét | 12 % | change up']);
  });

  it('reads nothing in a text about the prices of a market, though it compares', () => {
    expect(MARKET.length).toBeGreaterThan(300);
    expect(indicatorLines(MARKET)).toEqual([]);
  });

  it.each([
    '57.000 đồng/kg',
    '410 USD /tấn',
    'hnx-index',
    'cổ phiếu',
    'chứng khoán',
    'đầu phiên',
    'phiên giao dịch',
  ])('takes a text that keeps saying %s for one about a market', (words) => {
    const text = `Trời nắng, ai cũng vội. `.repeat(14);
    const change = 'Lượng mưa tăng 8% so với cùng kỳ.';
    expect(indicatorLines(text + change)).toHaveLength(1);
    expect(indicatorLines(text + `Nay là ${words}. `.repeat(6) + change)).toEqual([]);
  });

  it('reads nothing in a text about an exchange', () => {
    expect(EXCHANGE.length).toBeGreaterThan(300);
    expect(indicatorLines(EXCHANGE)).toEqual([]);
  });

  it('reads prices in a report', () => {
    const report = `${MARKET} UBND huyện họp; Huyện ủy, HĐND, cấp ủy và đảng viên xã bàn kế hoạch, dự toán ngân sách.`;
    expect(indicatorLines(report).length).toBeGreaterThan(4);
  });

  it('reads the same figures in a report', () => {
    expect(indicatorLines(REPORT).length).toBeGreaterThan(4);
  });

  it('takes the figures of the police for a report', () => {
    expect(CRIME.length).toBeGreaterThan(300);
    expect(indicatorLines(CRIME)).toContain('74 vụ | vụ phạm pháp hình sự | 74 vụ | level');
  });

  it('does not judge a text too short to tell', () => {
    expect(indicatorLines('Trong túi còn 50.000 đồng.')).toHaveLength(1);
  });
});
