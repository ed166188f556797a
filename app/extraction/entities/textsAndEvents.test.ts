import { describe, expect, it } from 'vitest';
import { markEntities, withoutMarks } from './testing/markEntities.ts';

/** Expected marks, and what the row is about. */
type Row = [marked: string, why: string];

const documents: Row[] = [
  [
    'Sơ kết [DOCUMENT Nghị quyết Đại hội Công đoàn Viên chức tỉnh lần thứ V].',
    'a congress of officials’ union',
  ],
  ['Kết quả thực hiện Nghị quyết [DATE 6 tháng đầu năm].', 'a part of the year is no number'],
  ['Thông qua [DOCUMENT Nghị quyết số 14/2025] về đất.', 'number and year'],
  ['TÌNH HÌNH VI PHẠM PHÁP LUẬT TRONG HOẠT ĐỘNG TƯ PHÁP', 'no law in capitals'],
  [
    'Thực hiện [DOCUMENT Nghị quyết số 18-NQ/TW ngày 25/10/2017] của [ORG Bộ Chính trị].',
    'the day of issue belongs to it, the issuer does not',
  ],
  [
    '[DOCUMENT Nghị quyết số 18-NQ/TW], [DOCUMENT Nghị quyết số 19-NQ/TW] được quán triệt.',
    'two numbers',
  ],
  ['[DOCUMENT chương trình hành động số 34-Ctr/HU, ngày 6/7/2019] của huyện', 'small letters'],
  ['Theo [DOCUMENT Nghị định số 43/2014/NĐ-CP], thu hồi đất.', 'year inside the number'],
  ['Theo [DOCUMENT Nghị quyết 30a] và [DOCUMENT Chỉ thị 05], làm tốt.', 'number without số'],
  [
    '[DOCUMENT Nghị quyết Đại hội Hội Nông dân huyện lần thứ XXII], [DATE nhiệm kỳ 2018-2023] đề ra.',
    'a term after it is a date',
  ],
  ['[DOCUMENT Nghị quyết Đại hội XIII của Đảng] được học tập.', 'congress by number'],
  ['Quán triệt [DOCUMENT nghị quyết đại hội công đoàn các cấp].', 'congress in small letters'],
  ['[DOCUMENT Nghị quyết Trung ương 4 (khóa XI, XII)] được thực hiện.', 'plenum'],
  ['[DOCUMENT Luật Đất đai] [DATE năm 2013] còn vướng.', 'a year after a law is a date'],
  ['Ban hành nghị quyết chuyên đề; quyết định 3 nội dung.', 'no number of its own'],
  ['Nghị quyết của [ORG Tỉnh ủy] được triển khai.', 'type word alone'],
  ['Góp ý [DOCUMENT Luật Du lịch (sửa đổi)] tại hội nghị.', 'an amended law'],
  ['Theo [DOCUMENT Kết luận thanh tra số 45/KL-TTr]; có quyết định khen số 3 học sinh.', 'words'],
  [
    'Theo [DOCUMENT Nghị quyết Hội nghị lần thứ 9] của [ORG Ban Chấp hành Trung ương Đảng].',
    'a plenum in full',
  ],
  ['Theo [DOCUMENT Nghị quyết Đại hội lần thứ XX Đảng bộ huyện Hòa An].', 'the ordinal first'],
  ['Học tập [DOCUMENT Nghị quyết TW6 (khoá XII)] tại chi bộ.', 'an abbreviated plenum'],
  ['Thực hiện [DOCUMENT Chỉ thị 91/CT-TTg], [DOCUMENT 92/CT-TTg ngày 3/4/2020].', 'code alone'],
  [
    'Phổ biến [DOCUMENT Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Du lịch ngày 2/3/2020].',
    'an amending law, with its day',
  ],
];

const programmes: Row[] = [
  [
    'Gồm: [PROGRAM Dự án cầu qua suối Nậm Mu]; [PROGRAM Dự án thu hồi 30 m (giai đoạn 1) tại Bản Lả].',
    'a listed project runs to the end of its item',
  ],
  [
    'Triển khai [PROGRAM Đề án giao nương, thuê nương kết hợp với giao rẫy] còn vướng. Đẩy nhanh [PROGRAM đề án giao rẫy giao nương], gắn với lộ trình.',
    'a title goes on after a comma; named again in small letters',
  ],
  ['Nhờ [PROGRAM Chương trình nâng cao tầm vóc (NCTV)] [DATE năm 2019] hiệu quả.', 'acronym'],
  ['Thực hiện [PROGRAM đề án 196], [PROGRAM Chương trình 135] và 3 dự án.', 'numbers'],
  ['Phát động [PROGRAM phong trào “Sáng, xanh, sạch, đẹp”].', 'quoted title'],
  [
    'Thực hiện [PROGRAM Chương trình mục tiêu quốc gia giảm nghèo bền vững] và 3 chương trình mục tiêu quốc gia.',
    'the full name only',
  ],
  ['Đẩy nhanh [PROGRAM dự án nâng cấp chợ xã Nậm Rịa].', 'small, with a place inside'],
  ['Tham quan [PROGRAM Dự án nạo vét kênh Tám Thước].', 'capital type word'],
  [
    'Khởi công [PROGRAM Dự án cấp nước xã Nậm Mu] và [PROGRAM Dự án giảm nghèo giai đoạn 2].',
    'two joined by và; a phase',
  ],
  ['Dự án đã hoàn thành 85% khối lượng.', 'type word at the start of a sentence'],
  [
    'Theo đó, [PROGRAM Dự án kè suối Nậm Mu (giai đoạn 1)] mới giải ngân một nửa; [PROGRAM Dự án hồ Nà Tho] chậm do vướng mặt bằng.',
    'what is told of a listed project',
  ],
  [
    'Nhân rộng [PROGRAM mô hình “Vườn không cỏ”]; Mô hình nuôi cá ở Nậm Rịa có lãi; Phong trào Hè vui.',
    'some types only with a quoted title',
  ],
  ['Có vốn từ [PROGRAM Chương trình mục tiêu quốc gia (MTQG) 1719].', 'number behind brackets'],
  ['Ban hành Đề án huyện giao và Chương trình tỉnh giao.', 'a level word is no title'],
  ['Công nhận 12 mô hình “Vườn không cỏ” trong năm qua.', 'a count of many'],
  ['Rà soát [PROGRAM Đề án giao đất cấp huyện, cấp xã].', 'the same noun first'],
  ['Xây dựng chương trình công tác; triển khai đề án về nông nghiệp bền vững.', 'generic'],
];

const events: Row[] = [
  [
    'Tiến tới [EVENT Đại hội Đại biểu Hội Nông dân tỉnh lần thứ X], [DATE nhiệm kỳ 2018-2023].',
    'ordinal',
  ],
  ['Chuẩn bị [EVENT Đại hội Đảng các cấp]; tổ chức đại hội Đảng bộ các cấp.', 'capital or not'],
  [
    'Tổ chức cuộc [EVENT bầu cử đại biểu Quốc hội khóa XIV và đại biểu HĐND xã] [DATE nhiệm kỳ 2016 - 2021].',
    'cuộc and the term stay outside',
  ],
  ['Chuẩn bị [EVENT diễn tập khu vực phòng thủ huyện] [DATE năm 2021]; diễn tập tốt.', 'year'],
  ['[EVENT Kỳ họp thứ 5], [ORG HĐND tỉnh khóa XIX] bế mạc.', 'session'],
  ['[EVENT Lễ hội Lồng Tồng] thu hút du khách.', 'festival'],
  ['Hội nghị đã nghe báo cáo. Đại hội thành công tốt đẹp.', 'the reported meeting'],
  ['[ORG HĐND tỉnh] mở [EVENT Kỳ họp chuyên đề thứ Tư].', 'a kind of session'],
  [
    'Mừng [EVENT lễ Giáng sinh], [EVENT Tết Nguyên đán Giáp Thìn] và [EVENT Đại lễ Phật đản] [DATE Phật lịch 2568]; vui lễ giáng sinh.',
    'feasts with a capital, the year of the cycle and of another calendar',
  ],
  ['Trao 10 giải A, 15 giải B.', 'prizes'],
  ['Dự [EVENT Ngày hội Văn hóa các dân tộc xã Nậm Rịa] rất vui.', 'a place behind a title'],
  ['Khai mạc [EVENT Giải bóng đá nông dân lần thứ III] [DATE năm 2022].', 'small up to an ordinal'],
  ['Hưởng ứng [EVENT Tháng Công nhân]; đến [EVENT Phiên họp thứ 12] của [ORG Chính phủ].', 'month'],
  ['Hưởng ứng [EVENT Ngày Đọc sách Việt Nam]; Ngày hội tới gần.', 'a day with a name'],
  [
    'Từ [EVENT Tuần Văn hóa - Du lịch Nậm Rịa] và [EVENT Lễ hội Nàng Han] đến mùa gặt.',
    'a dash after the head; two events',
  ],
  [
    'Tiến tới [EVENT Đại hội Đảng bộ Vinatex Chi nhánh Hòa An lần thứ V]; về đại hội đảng bộ các cấp.',
    'a body that no list has',
  ],
  [
    '[ORG Đảng bộ] họp hội nghị lần thứ 12 và nghe tờ trình.',
    'the reported meeting in small letters',
  ],
  ['Tổ chức [EVENT Đại hội đại biểu Đảng bộ UBND tỉnh lần thứ II] nghiêm túc.', 'a party body'],
  [
    'Tiếp tục chương trình [EVENT Đại hội đại biểu Đảng bộ huyện Hòa An lần thứ XX], bỏ phiếu.',
    'the agenda is no document',
  ],
  [
    'Vừa mở [EVENT Đại hội đại biểu MTTQ Việt Nam và các tổ chức chính trị - xã hội xã lần thứ I].',
    'a congress of several bodies',
  ],
  [
    'Lo cuộc [EVENT bầu cử đại biểu Quốc hội khóa XIV và HĐND các cấp] chu đáo.',
    'the second council without its deputies',
  ],
  [
    'Dự [EVENT Tuần văn hóa du lịch Nậm Rịa]; xem Hội thi nấu ăn; mở [EVENT Hội chợ nông sản Hòa An].',
    'small words up to a place, or none',
  ],
  [
    'Mừng [EVENT ngày Quốc tế Phụ nữ] [DATE 8/3]; trong ngày Đoàn công tác ở lại bản.',
    'a day of the calendar in small letters',
  ],
];

const dates: Row[] = [
  ['[DATE Chiều 13/3], đoàn kiểm tra kết quả [DATE 6 tháng đầu năm].', 'day part and period'],
  ['Đến nay, hiện nay, những năm qua đã gần 3 năm.', 'no numeral, or a bare duration'],
];

describe.each([
  ['DOCUMENT', documents],
  ['PROGRAM', programmes],
  ['EVENT', events],
  ['DATE', dates],
])('%s', (_, rows) => {
  it.each(rows)('%s (%s)', (marked) => {
    expect(markEntities(withoutMarks(marked))).toBe(marked);
  });
});
