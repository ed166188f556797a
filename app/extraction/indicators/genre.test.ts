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

describe('genreOf', () => {
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
