const NAME_PART = String.raw`\p{Lu}[\p{L}.’'-]*`;
const NAME = String.raw`${NAME_PART}(?: ${NAME_PART}){0,3}`;
const JOIN = String.raw` ?(?:[-–—,&/+]|và) ?`;
const PLACE = String.raw`(?: ?\([^()]{2,40}\))?`;
// Thu Hà | TRẦN VĂN LÂM - Minh Đức | Hoài An (Văn phòng Huyện ủy) | K.T
const NAMES = new RegExp(`^${NAME}${PLACE}(?:${JOIN}${NAME}${PLACE}){0,3}[.]?$`, 'u');
// Thu Hà - LĐLĐ huyện Đông Sơn | Minh Đức (Đài huyện): the office behind the writer's name
const OFFICE_BEHIND =
  / ?(?:\([^()]*\)|[-–—,] ?(?:LĐLĐ|Liên đoàn|Đài|Trung tâm|TT|Văn phòng|VP|BHXH|Hội|HND|HLHPN|Ban|Phòng|Sở|UBND|HĐND|MTTQ|UBMTTQ|Cổng|Báo|Công an|Huyện|Xã|Trường|Đoàn|Thành đoàn|Huyện đoàn|Tỉnh đoàn)(?!\p{L})[^.;:]{0,60})$/u;
// Tin, ảnh: Thu Hà | Bài và ảnh: Thu Hà | Tác giả: Thu Hà | Theo Cổng thông tin điện tử huyện
// Ghi chép của Thu Hà | Bài và ảnh Thu Hà
const LABELLED =
  /^(?<label>(?:(?:tin|bài|ảnh)(?: viết)?(?:(?:,|và|,? -|\/|;|\s)+\s*(?:tin|bài|ảnh|video|clip))*|tác giả(?: bài viết)?|thực hiện|người viết|phóng viên|biên tập|nguồn(?: tin)?|ghi chép|phóng sự|ký sự|ghi nhanh|video|clip) ?: ?|(?:ghi chép|phóng sự|ký sự|ghi nhanh|bài|tin)(?: của)(?: phóng viên)? |(?:bài (?:và|-|,) ảnh|tin(?:,| và| -)? ảnh|bài, ảnh|tin, bài) |(?:nhóm )?(?:pv|ctv|phóng viên)(?!\p{L}) ?|theo (?=\p{L}))(?<name>.{2,80})?$/iu;
// Thu Hà |
const CLOSING_BAR = / ?\|$/u;
const MAX_LENGTH = 90;

/**
 * The part of a byline that names its writers, as offsets into `line`, without the office in
 * brackets behind the last; null when none is named.
 */
export function findWriter(line: string): { start: number; end: number } | null {
  const words = line.replace(CLOSING_BAR, '');
  const labelled = LABELLED.exec(words)?.groups;
  const label = labelled?.['label'] ?? '';
  if (/^(?:theo|nguồn)/iu.test(label)) return null;
  const names = labelled === undefined ? words : (labelled['name'] ?? '');
  if (!isNames(names)) return null;
  const start = words.length - names.length;
  const isClosed = names.endsWith('.') && !/\p{Lu}\.\p{Lu}?\.?$/u.test(names);
  const office = OFFICE_BEHIND.exec(names)?.[0].length ?? 0;
  return { start, end: words.length - (isClosed ? 1 : office) };
}

/** Whether a line, in composed form, credits the writer, photographer or source. */
export function isByline(line: string): boolean {
  const words = line.replace(CLOSING_BAR, '');
  if (words.length > MAX_LENGTH) return false;
  return isCredit(words) || (isNames(words) && isPersonal(words));
}

function isNames(words: string): boolean {
  return NAMES.test(words) || NAMES.test(words.replace(OFFICE_BEHIND, ''));
}

/** Whether a line says itself that it is a credit: `Tin, ảnh: …`, `(Theo …)`. */
export function isCredit(words: string): boolean {
  const bare = /^\(([^()]*)\)$/u.exec(words)?.[1] ?? words;
  const credited = LABELLED.exec(bare)?.groups;
  if (words.length > MAX_LENGTH || credited === undefined) return false;
  const name = credited['name'] ?? '';
  const isNamed = /:\s*$|^(?:theo|nhóm|pv|ctv|phóng viên)/iu.test(credited['label'] ?? '');
  return !/[,;] |[.!?]$/u.test(name) && (isNamed || NAMES.test(name));
}

// THỊ XÃ AN NHƠN | Văn phòng Huyện ủy | Ban biên tập: a place or an office, in capitals or not
const OFFICE =
  /^(?:(?:thành phố|thị xã|thị trấn|huyện|quận|xã|phường|tỉnh|tp|đặc khu|ubnd|hđnd|mttq|ban biên tập|sở|trung tâm|văn phòng|công an|cổng thông tin|chi bộ|liên đoàn|huyện ủy|tỉnh ủy|thành ủy|thị ủy|tạp chí|ngân hàng)(?!\p{L}))/iu;

/** Two capitalised words at least, or initials: one word alone is more often a page's scrap. */
function isPersonal(words: string): boolean {
  if (OFFICE.test(words)) return false;
  return words.includes(' ') || /\p{Lu}\.\s?\p{Lu}/u.test(words) || /^\p{Lu}{2,4}$/u.test(words);
}

// … của người dân./. Thu Hà
const INLINE = new RegExp(
  String.raw`[.…!?]["”’]?(?:/\.)?\s+(?<name>${NAME}(?:${JOIN}${NAME})?)$`,
  'u',
);
const MAX_INLINE_LENGTH = 45;

/** The offset in `words` of a writer's name that closes a paragraph's last line; null when none does. */
export function findInlineByline(words: string): number | null {
  const tail = words.slice(-MAX_INLINE_LENGTH);
  const name = INLINE.exec(tail)?.groups?.['name'];
  return name === undefined || !name.includes(' ') ? null : words.length - name.length;
}
