const INTERACTION = new Set([
  'a a a',
  'ảnh',
  'bản in',
  'bình chọn',
  'chia sẻ',
  'chia sẻ bài viết',
  'chia sẻ facebook',
  'chia sẻ lên facebook',
  'comment',
  'copy link',
  'cỡ chữ',
  'đăng ký',
  'đăng nhập',
  'đọc bài viết',
  'đọc thêm',
  'đóng',
  'email',
  'facebook',
  'file đính kèm',
  'gửi',
  'gửi bài viết',
  'gửi đi',
  'gửi email',
  'gửi mail',
  'gửi phản hồi',
  'họ tên',
  'họ và tên',
  'in bài',
  'in bài viết',
  'in trang',
  'in tin',
  'lên đầu trang',
  'like',
  'linkedin',
  'lưu',
  'lưu bài',
  'lưu bài viết',
  'mã xác nhận',
  'menu',
  'nghe bài viết',
  'nghe đọc bài',
  'nhập lại',
  'nội dung',
  'print',
  'quảng cáo',
  'quay lại',
  'sao chép liên kết',
  'share',
  'tải về',
  'tập tin đính kèm',
  'tệp đính kèm',
  'telegram',
  'thích',
  'tiêu đề',
  'trang chủ',
  'tweet',
  'twitter',
  'về đầu trang',
  'về trang chủ',
  'video',
  'xem thêm',
  'zalo',
]);

const SECTIONS = new Set([
  'an ninh - quốc phòng',
  'chính trị',
  'chính trị - xã hội',
  'đời sống',
  'hoạt động của lãnh đạo',
  'hoạt động của lãnh đạo tỉnh',
  'kinh tế',
  'kinh tế - xã hội',
  'kinh tế - chính trị',
  'nông nghiệp - nông thôn',
  'quốc phòng - an ninh',
  'sự kiện',
  'thời sự',
  'thời sự - chính trị',
  'thời sự trong tỉnh',
  'tin địa phương',
  'tin hoạt động',
  'tin huyện',
  'tin nổi bật',
  'tin thời sự',
  'tin trong nước',
  'tin trong tỉnh',
  'tin tức',
  'tin tức - sự kiện',
  'tin tức sự kiện',
  'trang tin huyện',
  'trong tỉnh',
  'văn hóa',
  'văn hóa - xã hội',
  'xã hội',
  'xây dựng đảng',
]);

// Lượt xem: 1.204 | Từ khóa: chợ, đường tránh | © Báo Đông Sơn
const LABELLED =
  /^(?:tags?|từ kh(?:oá|óa)|chủ đề|(?:số )?lượt (?:xem|đọc|truy cập)|đã xem|chuyên mục|đánh giá bài viết|(?:xem với )?cỡ chữ|bản quyền|copyright|©|giấy phép|bookmark|url)(?!\p{L})/u;
// 1.204 lượt xem
const COUNTED = /^[\d.,]+ (?:lượt (?:xem|đọc)|views?|bình luận|likes?)$/u;
// Trang chủ » Thời sự | Tin tức > Trong tỉnh
const BREADCRUMB = /^(?:trang chủ|home|tin tức)\s*[/>|–-]|[»›]/u;
// | Báo Đông Sơn điện tử
const SITE_NAME = /^\| ?(?:báo|cổng|trang|đài|tạp chí) [^|]+$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;

// Tin liên quan | Các tin khác: | Bài viết cùng chuyên mục
const RELATED =
  /^(?:(?:các |những )?(?:tin|bài)(?: viết| bài| tức)?(?: (?:đã đưa|đã đăng|liên quan|khác|mới|mới nhất|mới hơn|cũ hơn|cùng chuyên mục|đọc nhiều|nổi bật|tiêu điểm|cùng loại))|(?:cùng chuyên mục|có thể bạn quan tâm|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?))[ :.(\d)]*$/u;
// Ý kiến của bạn | Bình luận (3) | Gửi bình luận
const COMMENTS =
  /^(?:ý kiến(?: (?:của bạn|bạn đọc|phản hồi))?|(?:gửi |viết |thêm )?bình luận(?: (?:của bạn|bạn đọc|mới|facebook))?|comments?|phản hồi(?: (?:của bạn|bạn đọc))?)[ :.(\d)]*$/u;
const MAX_FURNITURE_LENGTH = 160;

/** A line with nothing to read: no letter or digit, one letter, a page number, an address. */
export function isScrap(key: string): boolean {
  return !/[\p{L}\p{N}]/u.test(key) || /^\P{L}?\p{L}\P{L}?$|^\d{1,4}$/u.test(key);
}

/** A button, menu, counter or path of the page around an article. `key` is in lower case. */
export function isFurniture(key: string): boolean {
  if (key.length > MAX_FURNITURE_LENGTH) return false;
  const bare = key.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return (
    INTERACTION.has(bare) ||
    LABELLED.test(key) ||
    COUNTED.test(key) ||
    BREADCRUMB.test(key) ||
    SITE_NAME.test(key) ||
    ADDRESS.test(key)
  );
}

/** The name of a newspaper's section, which some pages print above the headline. */
export function isSectionName(key: string): boolean {
  return SECTIONS.has(key.replace(/\s*[–-]\s*/gu, ' - ').replace(/[\s:.]+$/u, ''));
}

/** The heading of a list of other articles. */
export function isRelatedHeading(key: string): boolean {
  return RELATED.test(key);
}

/** The heading of a box in which readers comment. */
export function isCommentsHeading(key: string): boolean {
  return COMMENTS.test(key);
}
