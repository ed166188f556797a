import { describe, expect, it } from 'vitest';
import { parseArticle } from './parseArticle.ts';

const TITLE = 'Xã Minh Khai bàn cách giữ rừng đầu nguồn';
const LEAD = 'Ngày 4/9, xã Minh Khai họp bàn cách giữ rừng. Có 12 thôn dự.';

const kindsOf = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return parseArticle(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

describe('parseArticle on what surrounds an article', () => {
  it.each<[string, string]>([
    ['Cơ quan của Đảng bộ, tiếng nói của nhân dân tỉnh Đông Sơn', 'the masthead'],
    ['CỔNG THÔNG TIN ĐIỆN TỬ XÃ MINH KHAI', 'the portal'],
    ['Hotline: 0912.000.111 |', 'a telephone'],
    ['ENGLISH', 'a language'],
    ['Giới thiệu', 'a menu'],
    ['XÃ MINH KHAI', 'a place in capitals above the headline'],
  ])('takes %j above the headline for junk: %s', (line) => {
    expect(kindsOf([line, TITLE, LEAD])).toEqual([
      `junk: ${line}`,
      `title: ${TITLE}`,
      `lead: ${LEAD}`,
    ]);
  });

  it.each<[string, string]>([
    ['Mặc định Cỡ chữ', 'the size of letters'],
    ['100%', 'the zoom'],
    ['A- A A+', 'the size again'],
    ['58 phút trước', 'how long ago'],
    ['Đăng bởi: Quản trị viên', 'who put it there'],
    ['Chia sẻ: Facebook Zalo', 'where to share it'],
    ['xã minh khai, giữ rừng, tuần tra, kiểm lâm, đầu nguồn', 'keywords'],
    ['>> Giá chè búp tăng nhẹ', 'another article'],
    ['Nguồn Báo Đông Sơn: https://example.vn/bai-1', 'the address of the source'],
    ['Địa chỉ: 12 đường số 3 - Điện thoại: 0912', 'the address of the office'],
    ['Thống kê truy cập: 1.204', 'a counter'],
    ['Thời tiết', 'a word of the page behind the text'],
  ])('takes %j below the text for junk: %s', (line) => {
    expect(kindsOf([TITLE, LEAD, line]).at(-1)).toBe(`junk: ${line}`);
  });

  it.each<[string, string]>([
    ['Thống kê cho thấy, xã còn 41 ha rừng nghèo.', 'a sentence that begins like a counter'],
    ['Địa chỉ tin cậy của người trồng rừng là tổ hợp tác thôn Bốn.', 'or like an address'],
    ['Theo ông Lý, rừng đã xanh lại.', 'or like a source'],
  ])('keeps %j as text: %s', (line) => {
    expect(kindsOf([TITLE, LEAD, line]).at(-1)).toBe(`paragraph: ${line}`);
  });

  it.each<[string, string]>([
    ['Ghi chép của Thu Hà', 'a reportage'],
    ['Bài và ảnh Thu Hà', 'without a colon'],
    ['Thu Hà - Đài Truyền thanh huyện', 'with the office behind'],
    ['Thực hiện: Thu Hà - Minh Đức', 'two'],
    ['Thu Hà (tổng hợp)', 'who compiled it'],
  ])('takes %j for the byline: %s', (line) => {
    expect(kindsOf([TITLE, LEAD, line, 'In bài viết']).at(-2)).toBe(`byline: ${line}`);
  });

  it.each<[string, string]>([
    ['(Ông Lý Văn Tài phát biểu khai mạc)', 'in brackets'],
    ['Trao giấy khen cho các tổ bảo vệ rừng', 'a scene'],
    ['Tiết mục văn nghệ của thôn Bốn', 'a stage'],
  ])('takes %j for a caption: %s', (line) => {
    expect(kindsOf([TITLE, LEAD, line, LEAD])[2]).toBe(`caption: ${line}`);
  });

  it('reads the text that shares a line with the stamp of whoever fetched the page', () => {
    expect(kindsOf([` date 2024-09 ${LEAD}`])).toEqual(['dateLine: date 2024-09', `lead: ${LEAD}`]);
  });

  it('takes the longer of two headlines when only it stands above the date', () => {
    const section = 'Tin hoạt động của các đoàn thể xã';
    expect(kindsOf([section, `${TITLE} Nậm Pé`, '04/09/2024 08:10', LEAD]).slice(0, 2)).toEqual([
      `junk: ${section}`,
      `title: ${TITLE} Nậm Pé`,
    ]);
  });

  it('does not join the items of a menu, however many', () => {
    const menu = ['Lịch tuần', 'Góp ý dự thảo', 'Chuyên mục cũ', 'Sách nói', 'Bản đồ'];
    expect(kindsOf([...menu, TITLE, '04/09/2024', LEAD])).toContain(`title: ${TITLE}`);
  });
});
