// Toàn cảnh hội nghị. | Các đại biểu dự lễ khởi công.
const SCENE =
  /^(?:toàn cảnh|quang cảnh|quanh cảnh|khung cảnh|một góc|ảnh ?:|ảnh minh (?:họa|hoạ)|ảnh tư liệu|(?:các |đông đảo )?(?:vị )?đại biểu (?:tham dự|dự|tham gia|tham quan|tại|thảo luận|theo dõi|biểu quyết|nghe|chụp|thực hiện|bỏ phiếu)|(?:đoàn|các đại biểu|lãnh đạo[^,.]{0,40}) chụp ảnh)(?!\p{L})/u;
// Trao giấy khen cho các tập thể | Tiết mục văn nghệ chào mừng | Cắt băng khánh thành
const SHOWN =
  /^(?:trao|tặng|lễ (?:trao|ký|công bố|ra mắt|khởi công|đón)|tiết mục|cắt băng|ký kết|chụp ảnh|hình ảnh|đông đảo|nghi thức|phần thi|diễu hành|biểu quyết|bỏ phiếu|khám bệnh)(?!\p{L})/u;
// (bên phải) | (thứ hai từ trái sang) | (ngoài cùng bên trái)
const PLACE_IN_PHOTO =
  /\((?:người )?(?:đứng |ngồi )?(?:(?:ở )?(?:giữa|bên phải|bên trái|ngoài cùng)|hàng (?:đầu|trước)|thứ \S+,? (?:từ )?(?:bên )?(?:trái|phải)|bìa (?:trái|phải))[^()]{0,40}\)/u;
// (Ông Trần Văn Lâm phát biểu khai mạc)
const IN_BRACKETS = /^\([^()]{8,200}\)\.?$/u;
// … tham quan vườn cam. Ảnh: Thu Hà
const CREDIT = /(?:[.(]\s*|\s)ảnh ?: ?[^.:]{1,40}\)?\.?$/u;
const PHOTO_VERB =
  /(?<!\p{L})(?:phát biểu|trao (?:quà|tặng|bằng|giấy|hoa|kỷ niệm|quyết định|cờ|tiền|học bổng|đổi với)|tặng (?:quà|hoa|bằng)|tham quan|kiểm tra|khảo sát|thị sát|thăm hỏi|thăm mô hình|báo cáo|giới thiệu|cắt băng|chụp ảnh|dâng hương|bỏ phiếu|thảo luận|động viên|trò chuyện|ký kết|công bố|chúc mừng|khởi công|nghe (?:giới thiệu|báo cáo)|giải trình|trình bày|điều hành|bấm nút|gắn biển|bàn giao|tiếp thu)(?!\p{L})/u;
const ACTOR =
  /^(?:(?:các )?đồng chí|ông|bà|lãnh đạo|đoàn|đại diện|đại biểu|thành viên|bí thư|phó|chủ tịch|trưởng|giám đốc|bác sĩ|kỹ sư|nghệ sĩ|nông dân|người dân|nhân dân|cán bộ|chiến sĩ|lực lượng|công nhân|học sinh|hội viên|đoàn viên|chị|anh|tổng|thường trực|đại tá|thượng tá|thiếu tướng|trung tướng)(?!\p{L})/u;
const CHAIRS = /^các đồng chí[^.]{0,80}(?:chủ trì|điều hành)(?!\p{L})/u;
// A narrating sentence gives a time, a figure, a quotation or what was said.
const NARRATION =
  /[\d:;"“”]|(?<!\p{L})(?:đã|sẽ|cho biết|nhấn mạnh|đề nghị|yêu cầu|khẳng định|cho rằng|tại buổi|cùng dự|sau khi|trong đó)\s(?!làm việc|lễ)/u;
const WORDS_AFTER_VERB = 14;
const MAX_LENGTH = 240;

/** What stands before a chunk of text, which can tell that it is a caption. */
export interface CaptionContext {
  isAfterPhotoTrace: boolean;
  blankLinesBefore: number;
}

/**
 * Whether a chunk, in lower case, reads as the words under a photograph: one sentence that says
 * what is seen.
 */
export function isCaption(key: string, context: CaptionContext): boolean {
  if (key.length > MAX_LENGTH || isSeveralSentences(key)) return false;
  if (SCENE.test(key) || PLACE_IN_PHOTO.test(key) || CREDIT.test(key) || CHAIRS.test(key)) {
    return true;
  }
  if (IN_BRACKETS.test(key) && !isSource(key)) return true;
  if (/:$/u.test(key)) return false;
  const isOpenEnded = !/[.!?…]["”]?$/u.test(key);
  if (context.isAfterPhotoTrace && (isOpenEnded || !NARRATION.test(key))) return true;
  if (isOpenEnded && SHOWN.test(key)) return true;
  if (isOpenEnded && context.blankLinesBefore >= 2 && key.includes(' ')) return true;
  return isSceneOfPeople(key, isOpenEnded);
}

// (Theo Báo Đông Sơn) | (Nguồn: …) | (Còn nữa)
function isSource(key: string): boolean {
  return /^\((?:theo|nguồn|còn nữa|tiếp theo|xem tiếp)/u.test(key);
}

function isSceneOfPeople(key: string, isOpenEnded: boolean): boolean {
  const verb =
    PHOTO_VERB.exec(key) ?? (isOpenEnded ? /(?<!\p{L})làm việc(?!\p{L})/u.exec(key) : null);
  if (verb === null || !ACTOR.test(key)) return false;
  const rest = key.slice(verb.index + verb[0].length);
  if (rest.split(' ').length > WORDS_AFTER_VERB) return false;
  return isOpenEnded || !NARRATION.test(key.slice(0, verb.index) + rest);
}

/** A full stop inside, followed by a new sentence; the dot of an abbreviation has no space after it. */
function isSeveralSentences(key: string): boolean {
  return /(?<!(?:^|\s|\()(?:tp|ths|ts|pgs|gs|bs|kts))[.!?…] (?!ảnh)\p{L}/u.test(key);
}
