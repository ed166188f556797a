import { describe, expect, it } from 'vitest';
import { parseArticle } from './parseArticle.ts';

/**
 * Reads a marked-up article: each line begins with the kind that it should get, `+` goes on with
 * the block above, and an empty line stays empty.
 */
function readMarked(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const lines = marked.replace(/^\n|\n *$/gu, '').split('\n');
  const text = lines.map((line) => {
    const [, kind, words] = /^ *(\w+|\+) (.*)$/u.exec(line) ?? [];
    if (kind === undefined || words === undefined) return '';
    if (kind === '+') expected.push(`${expected.pop() ?? ''}\n${words.trim()}`);
    else expected.push(`${kind}: ${words.trim()}`);
    return words;
  });
  return { text: text.join('\n'), expected };
}

const blocksOf = (text: string) =>
  parseArticle(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const articles: [string, string][] = [
  [
    'a fetch date above the headline',
    `
    dateLine Thứ tư,  03/04/2019

    title Thường trực Huyện ủy Đông Sơn làm việc với xã Tân Phú

    lead Sáng 2/4, Thường trực Huyện ủy Đông Sơn đã làm việc với Đảng ủy xã Tân Phú. Đồng chí Trần Văn Lâm chủ trì.

    paragraph Ba tháng đầu năm, xã thu ngân sách 1,2 tỷ đồng.

    byline THU HÀ`,
  ],
  [
    'a headline above its date, with scraps and a page around',
    `
    junk Trang chủ » Thời sự » Trong tỉnh
    title Đông Sơn: Kinh tế sáu tháng tăng trưởng khá
    dateLine Thứ Sáu, 09/07/2021, 08:15 [GMT+7]
    junk .
    junk Chia sẻ
    junk Lượt xem: 1.204

    lead UBND huyện Đông Sơn vừa họp phiên thường kỳ tháng 7. Thu ngân sách đạt 48 tỷ đồng.

    byline Tin, ảnh: Hoài An

    junk Từ khóa: Đông Sơn, thu ngân sách
    junk Ý kiến của bạn
    junk Bài viết rất hay, cảm ơn tòa soạn đã đăng. Tôi mong báo có thêm nhiều tin về huyện nhà trong thời gian tới, nhất là về chợ và đường liên xã.
    junk Gửi`,
  ],
  [
    'captions that repeat the headline',
    `
    title Đoàn công tác của tỉnh khảo sát hồ Thạch Bàn
    dateLine 12/10/2022 14:30

    lead Ngày 11/10, đoàn công tác của tỉnh khảo sát hồ Thạch Bàn, xã Minh Tân. Cùng đi có lãnh đạo các sở.

    caption Đoàn công tác của tỉnh khảo sát hồ Thạch Bàn

    caption Đoàn công tác nghe đơn vị thi công trình bày tiến độ bên mặt đập.

    paragraph Hồ chứa 2,4 triệu m3 nước, tưới cho 310 ha lúa của ba xã.

    byline Lê Minh - Đức Thọ`,
  ],
  [
    'captions broken over two lines after an empty double line',
    `
    title Bàn giải pháp nâng chất nông thôn mới ở Tân Phú

    lead Chiều 4/5, xã Tân Phú tổ chức hội nghị bàn giải pháp nâng chất nông thôn mới. Xã đã có 17/19 tiêu chí đạt.


    caption Đồng chí Vũ Thị Sen, Bí thư Đảng ủy xã Tân Phú,
    + trình bày kế hoạch của xã

    paragraph Xã phấn đấu hoàn thành hai tiêu chí còn lại trong năm nay.


    caption Cánh đồng mẫu ở thôn Đoài

    paragraph Kết luận hội nghị, Bí thư Đảng ủy xã yêu cầu các thôn rà soát lại từng tiêu chí.

    byline TRẦN LÂM`,
  ],
  [
    'captions that end with a full stop',
    `
    title Huyện Đông Sơn tổng kết phong trào thi đua

    lead Sáng 15/12, huyện Đông Sơn tổng kết phong trào thi đua năm 2022. Gần 200 đại biểu đã dự.

    caption Toàn cảnh hội nghị.

    paragraph Năm qua, toàn huyện có 45 tập thể được khen thưởng.

    caption Lãnh đạo huyện trao giấy khen cho các tập thể.

    caption Ông Đỗ Văn Bính (thứ hai từ trái sang) nhận hoa của Ban Tổ chức.

    paragraph Phát biểu tại hội nghị, Chủ tịch UBND huyện đề nghị các xã sớm đăng ký thi đua năm 2023.

    byline Bài và ảnh: Ngọc Mai`,
  ],
  [
    'a stray letter of a picture above its caption',
    `
    title Ra quân làm thủy lợi đầu xuân ở Minh Tân

    lead Ngày mùng 6 Tết, hơn 300 người dân xã Minh Tân ra quân nạo vét kênh mương. Xã đặt kế hoạch 12 km.

    junk g
    caption Người dân thôn Thượng nạo vét kênh trong buổi sáng đầu xuân.

    paragraph Đến trưa cùng ngày, 4 km kênh đã được khơi thông.

    byline Thanh Hải (Trung tâm VHTT huyện)`,
  ],
  [
    'no headline',
    `
    lead Sáng 8/3, Hội Liên hiệp Phụ nữ huyện Đông Sơn gặp mặt hội viên tiêu biểu. Hội hiện có 6.120 hội viên.

    paragraph Dịp này, 20 hội viên được tặng giấy khen.

    byline Theo Cổng thông tin điện tử huyện`,
  ],
  [
    'a section name above the headline and a writer below it',
    `
    junk THỜI SỰ - CHÍNH TRỊ
    title Ban Dân tộc tỉnh kiểm tra chương trình 135 tại Đông Sơn
    byline Hồng Liên
    dateLine Cập nhật lúc: 16:05 21/11/2018 | 340 lượt xem

    lead Đoàn kiểm tra của Ban Dân tộc tỉnh vừa làm việc với UBND huyện Đông Sơn. Đoàn đã thăm hai thôn.`,
  ],
  [
    'text that is wrapped by hand',
    `
    title Đông Sơn chuẩn bị đại hội đảng bộ các cấp
    dateLine 05/02/2020

    lead Ban Thường vụ Huyện ủy Đông Sơn vừa họp cho ý kiến về công tác chuẩn bị
    + đại hội đảng bộ các cấp. Theo kế hoạch, đại hội điểm cấp cơ sở được tổ chức
    + tại xã Tân Phú trong tháng 3.
    paragraph Đến nay, 28/31 chi, đảng bộ trực thuộc đã duyệt xong văn kiện và các nhân sự.
    + Riêng ba đơn vị còn lại được yêu cầu hoàn thành trước ngày 20 tháng 2, đúng
    + tiến độ chung của huyện.
    byline Minh Đức`,
  ],
  [
    'related articles in the middle and at the end',
    `
    title Khánh thành cầu Bến Gỗ sau hai năm thi công

    lead Sáng nay, huyện Đông Sơn khánh thành cầu Bến Gỗ nối hai xã Minh Tân và Tân Phú. Cầu dài 96 m.

    junk Tin liên quan
    junk Hợp long cầu Bến Gỗ
    junk Giao mặt bằng làm đường dẫn vào cầu

    paragraph Cầu có tổng vốn 38 tỷ đồng từ ngân sách tỉnh, rút ngắn đường từ trung tâm huyện đến khu sản xuất bên kia sông còn 4 km và thay bến đò ngang đã có từ hơn ba mươi năm trước.

    byline Hải Yến

    junk Các tin khác:
    junk Đông Sơn trồng 5.000 cây xanh
    junk Hội thi tiếng hát xã Minh Tân (02/01/2020)`,
  ],
  [
    'headings between paragraphs',
    `
    title Một nhiệm kỳ nhiều dấu ấn ở Đông Sơn

    lead Nhiệm kỳ 2015 - 2020, Đảng bộ huyện Đông Sơn đạt và vượt 21/24 chỉ tiêu. Đời sống người dân khá lên.

    heading Nông nghiệp chuyển mình

    paragraph Diện tích cây ăn quả tăng từ 800 ha lên 1.450 ha.

    heading 2. Về thu ngân sách

    paragraph - Thu ngân sách đạt 57 tỷ đồng;
    paragraph - Chi đầu tư phát triển đạt 31 tỷ đồng

    paragraph Huyện đặt mục tiêu cao hơn cho nhiệm kỳ tới.

    byline Nguyễn Thị Hạnh`,
  ],
  [
    'a printed date at the end, and counters',
    `
    title Xã Tân Phú đón bằng công nhận đạt chuẩn

    lead Chiều 20/8, xã Tân Phú đón bằng công nhận xã đạt chuẩn nông thôn mới. Nhân dân đóng góp 9 tỷ đồng.

    byline Nhóm PV
    dateLine Ngày đăng: 21/08/2019
    junk 1.204 lượt xem
    junk In bài viết`,
  ],
  [
    'an office above the headline, a site in capitals, a photograph of a doctor',
    `
    dateLine Posted on 01/07/2022 10:00:00 SA by admin
    junk Sở Y tế
    title Phòng, chống sốt xuất huyết: không để dịch chồng dịch

    lead Ngày 30/6/2022, Sở Y tế tỉnh phát động chiến dịch tại xã Minh Tân. Hơn 100 người tham gia.

    caption Bác sĩ Lý Thị Thảo, Giám đốc Sở Y tế phát biểu phát động chiến dịch

    paragraph Sau lễ phát động, đoàn diệt lăng quăng tại 45 hộ dân.

    byline (Nguồn: Trang tin Sở Y tế)
    junk TIN LIÊN QUAN
    junk ĐÔNG SƠN DIỆT LĂNG QUĂNG`,
  ],
  [
    'a person who chairs is told in a paragraph, not under a picture',
    `
    title Hội đồng nhân dân huyện Đông Sơn họp phiên giữa năm

    lead Sáng 12/7, HĐND huyện Đông Sơn họp phiên giữa năm. Kỳ họp diễn ra trong hai ngày.

    paragraph Đồng chí Trần Văn Lâm, Chủ tịch HĐND huyện chủ trì kỳ họp.

    paragraph Tham dự kỳ họp có đại diện Thường trực HĐND tỉnh và lãnh đạo các phòng, ban của huyện.

    byline PV`,
  ],
  [
    'a headline with a full stop, known by its date, below a menu; a bar behind the writer',
    `
    junk Danh mục chính
    junk Văn bản-Biểu mẫu
    junk Liên kết nhanh
    title Phòng Nội vụ Đông Sơn mở lớp bồi dưỡng văn thư cho cán bộ các xã, thị trấn.
    dateLine 4/23/2015 3:05:41 PM
    byline TRẦN HÀ MY |
    lead Ngày 22/4, Phòng Nội vụ Đông Sơn mở lớp bồi dưỡng văn thư. Lớp có 40 người.
    paragraph Lớp học kéo dài ba ngày.`,
  ],
  [
    'a headline with a full stop, known by the line that repeats it',
    `
    title Hội Khuyến học huyện Đông Sơn trao học bổng tại xã Tân Phú.

    caption Hội Khuyến học huyện Đông Sơn trao học bổng tại xã Tân Phú.

    lead Ngày 22/4, Hội Khuyến học trao 40 suất học bổng. Các em đều có giấy khen.

    byline HM

    junk Thông tin hữu ích`,
  ],
  [
    'a headline with a full stop, known by the news below it',
    `
    title Kỳ họp thứ 9, HĐND huyện Đông Sơn: thông qua hai tờ trình.

    lead Sáng ngày 22/4/2022, HĐND huyện họp kỳ thứ 9. Kỳ họp nghe hai tờ trình.`,
  ],
  [
    'no headline above news that open with their day',
    `
    lead Ngày 22/4, HĐND huyện Đông Sơn họp kỳ thứ 9.
    paragraph Chiều 23/4, kỳ họp bế mạc.`,
  ],
];

describe('parseArticle', () => {
  it.each(articles)('%s', (_, marked) => {
    const { text, expected } = readMarked(marked);
    expect(blocksOf(text)).toEqual(expected);
  });

  it.each(articles)('finds the same in CRLF and in decomposed text: %s', (_, marked) => {
    const { text } = readMarked(marked);
    const kinds = parseArticle(text).map(({ kind }) => kind);
    expect(parseArticle(text.replaceAll('\n', '\r\n')).map(({ kind }) => kind)).toEqual(kinds);
    expect(parseArticle(text.normalize('NFD')).map(({ kind }) => kind)).toEqual(kinds);
  });
});
