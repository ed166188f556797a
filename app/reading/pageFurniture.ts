const INTERACTION = new Set([
  'a a a',
  'banner',
  'báo giấy',
  'báo in',
  'bình chọn',
  'bình luận facebook',
  'bản in',
  'bỏ qua nội dung',
  'chia sẻ',
  'chia sẻ bài viết',
  'chia sẻ facebook',
  'chia sẻ lên facebook',
  'chuyển đến nội dung chính',
  'comment',
  'copy',
  'copy link',
  'cỡ chữ',
  'dịch vụ công',
  'e-magazine',
  'emagazine',
  'email',
  'english',
  'facebook',
  'file đính kèm',
  'giới thiệu',
  'google news',
  'gửi',
  'gửi bài viết',
  'gửi bạn bè',
  'gửi cho bạn bè',
  'gửi email',
  'gửi mail',
  'gửi phản hồi',
  'gửi tin',
  'gửi đi',
  'họ tên',
  'họ và tên',
  'hỏi đáp',
  'in bài',
  'in bài viết',
  'in tin',
  'in trang',
  'in ấn',
  'infographic',
  'like',
  'linkedin',
  'liên hệ',
  'loading',
  'lên đầu trang',
  'lưu',
  'lưu bài',
  'lưu bài viết',
  'lưu tin',
  'lịch công tác',
  'menu',
  'messenger',
  'multimedia',
  'mã xác nhận',
  'mặc định',
  'mặc định cỡ chữ',
  'next',
  'nghe audio',
  'nghe bài viết',
  'nghe đọc bài',
  'ngôn ngữ',
  'nhập lại',
  'nội dung',
  'phóng to',
  'podcast',
  'previous',
  'print',
  'quan tâm',
  'quay lại',
  'quay về',
  'quảng cáo',
  'rao vặt',
  'rss',
  'sao chép',
  'sao chép link',
  'sao chép liên kết',
  'share',
  'sơ đồ cổng',
  'sơ đồ site',
  'sơ đồ trang',
  'telegram',
  'theo dõi',
  'thu nhỏ',
  'thích',
  'thông báo',
  'thông tin bạn đọc',
  'đóng lưu thông tin',
  'thư viện video',
  'thư viện ảnh',
  'thư điện tử',
  'thủ tục hành chính',
  'tin tức',
  'tiêu đề',
  'tiếng việt',
  'trang chủ',
  'trang sau',
  'trang trước',
  'truy cập nguồn tin',
  'trả lời',
  'tweet',
  'twitter',
  'tìm kiếm',
  'tòa soạn',
  'tương phản',
  'tải về',
  'tải ứng dụng',
  'tập tin đính kèm',
  'tệp đính kèm',
  'video',
  'vietnamese',
  'văn bản',
  'văn bản pháp quy',
  'về trang chủ',
  'về đầu trang',
  'xem thêm',
  'xem thêm tin',
  'zalo',
  'ý kiến bạn đọc',
  'đa phương tiện',
  'đang tải',
  'đóng',
  'đăng ký',
  'đăng nhập',
  'đặt báo',
  'đọc bài',
  'đọc bài viết',
  'đọc thêm',
  'đọc tiếp',
  'ảnh',
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
  /^(?:tags?|từ kh(?:oá|óa)|chủ đề|(?:số )?lượt (?:xem|đọc|truy cập)|đã xem|chuyên mục|đánh giá bài viết|(?:xem với )?cỡ chữ|bản quyền|copyright|©|giấy phép|bookmark|url|hotline|đường dây nóng|(?:số )?(?:điện thoại|fax)(?= ?:)|(?:địa chỉ|email|trụ sở)(?= ?:)|thiết kế(?= bởi| ?:)|powered by|phát triển bởi|cơ quan chủ quản(?= ?:)|chịu trách nhiệm(?= ?:| nội dung| chính)|(?:phó )?tổng biên tập(?= ?:)|®|ghi rõ nguồn|thống kê(?= truy cập| ?:)|đang (?:truy cập|online)|(?:tổng (?:số )?(?:lượt )?)?truy cập(?= ?:| hôm nay)|(?:đăng bởi|người đăng)(?= ?:)|(?:chia sẻ|share)(?: bài viết| lên| trên)?(?= ?:| facebook| zalo)|theo dõi .{0,40} trên|mời bạn đọc|xem tiếp|email của bạn sẽ|các trường bắt buộc)(?!\p{L})/u;
// >> Giá cam tăng nhẹ | ► Xem thêm: … | (10/10/2025) stands behind the headlines of other articles
const LINK = /^(?:>{1,2}|[►▶→☞]|(?:xem|đọc) thêm ?:)\s?\p{L}/u;
// 58 phút trước | 2 tháng 2 tuần trước
const AGO = /^(?:\d+ (?:giây|phút|giờ|ngày|tuần|tháng|năm) ){1,2}trước$/u;
// Nguồn Báo Đông Sơn: https://…
const SOURCE_ADDRESS = /^(?:nguồn|theo|link)[^.]{0,60}? ?https?:\/\/\S+$/u;
// cam sành, huyện đông sơn, hợp tác xã, nông thôn mới
const TAGS = /^[\p{Ll}\d][^.;:!?]*$/u;
const LEAST_TAGS = 5;
// Facebook Zalo Twitter
const NETWORKS =
  /^(?:(?:facebook|zalo|twitter|telegram|linkedin|email|messenger|pinterest|youtube|tiktok|copy link|in bài)[ ,|·•-]*)+$/u;
// 100% | A- A+
const SIZE = /^(?:100 ?%|a ?[-+]?(?: a ?[-+]?)*)$/u;
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

/** A line with nothing to read: no letter or digit, one letter, a page number, a file's name. */
export function isScrap(key: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(key) || /^\P{L}?\p{L}\P{L}?$|^\d{1,4}$|^[a-z]+[-_][a-z]*\d\w*$/u.test(key)
  );
}

/** A button, menu, counter or path of the page around an article. `key` is in lower case. */
export function isFurniture(key: string): boolean {
  if (key.startsWith('![')) return true;
  if (key.length > MAX_FURNITURE_LENGTH) return false;
  const bare = key.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return (
    INTERACTION.has(bare) ||
    LABELLED.test(key) ||
    COUNTED.test(key) ||
    LINK.test(key) ||
    SIZE.test(key) ||
    NETWORKS.test(key) ||
    AGO.test(key) ||
    SOURCE_ADDRESS.test(key) ||
    BREADCRUMB.test(key) ||
    SITE_NAME.test(key) ||
    ADDRESS.test(key)
  );
}

/** Whether a line, as written, lists keywords: short ones between commas, the first in lower case. */
export function isTagList(words: string): boolean {
  if (!TAGS.test(words)) return false;
  const tags = words.split(/, ?/u);
  return tags.length >= LEAST_TAGS && tags.every((tag) => tag.length <= 60);
}

/** The name of a newspaper's section, which some pages print above the headline. */
export function isSectionName(key: string): boolean {
  return SECTIONS.has(key.replace(/\s*[–-]\s*/gu, ' - ').replace(/[\s:.]+$/u, ''));
}

// Cơ quan của Đảng bộ … tỉnh Đông Sơn | CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN ĐÔNG SƠN | Báo Đông Sơn điện tử
const MASTHEAD =
  /^(?:cơ quan (?:ngôn luận )?của|tiếng nói (?:của )?(?:đảng bộ|nhân dân|chính quyền)|(?:cổng|trang) (?:thông tin )?điện tử|báo(?: [^ ]+){1,3} điện tử$|báo điện tử|đảng cộng sản việt nam$|cộng hòa xã hội chủ nghĩa)/u;
const DOES =
  /(?<!\p{L})(?:tổ chức|ra mắt|hoạt động|khai trương|nâng cấp|cần|phải|đạt|góp phần|hỗ trợ|phục vụ|chính thức)(?!\p{L})/u;

/** Whether a line above the headline names the newspaper or portal. */
export function isMasthead(key: string): boolean {
  return MASTHEAD.test(key) && !DOES.test(key);
}

/** The heading of a list of other articles. */
export function isRelatedHeading(key: string): boolean {
  return RELATED.test(key);
}

/** The heading of a box in which readers comment. */
export function isCommentsHeading(key: string): boolean {
  return COMMENTS.test(key);
}
