import type { Lexicon } from './lexicon.ts';
import { isSectors } from './phrase.ts';
import { dateAt, isBoundary, isCapital, type Sentence } from './sentence.ts';

const HEADS = ['document-heads', 'event-heads'] as const;

/** What follows `do` where it says why, not by whom: `2 chi bộ do vi phạm quy chế`. */
const CAUSE: ReadonlySet<string> = new Set(['vi', 'bị', 'thiếu', 'không', 'chưa', 'thiên', 'mưa']);

/** `với hình thức …`, `với những nội dung …`, `với chủ đề …` */
const CONTENT =
  /^(?:hình thức|những|các nội|nội dung|chủ đề|tinh thần|mục tiêu|mục đích|phương châm)/;

/** `cán bộ về công tác tại xã`: where they went, not which they are. */
const GONE = /^(?:(?:nhận )?(?:công tác|làm việc) (?:tại|ở)|ubnd|các xã|cơ sở(?= |$))/;

/** What a second predicate starts with: `được công nhận và đang xây dựng …`. */
const GOING_ON: ReadonlySet<string> = new Set(['đã', 'đang', 'sẽ']);

/** `hộ chưa đồng thuận với giá bồi thường`: what the verb is about. */
const AGREED = /^(?:đồng thuận|đồng ý|đồng tình|liên quan|phù hợp|liên kết|nhất trí)$/;

/** What is done to others, or others themselves: `bầu 4 ủy viên và bầu ông …`, `và nhiều tang vật`. */
const NEXT_DEED: ReadonlySet<string> = new Set(['cho', 'nhiều', 'bầu', 'trao', 'tặng', 'bắt']);

/** `lượt khách trong mùa du lịch` */
const SEASON: ReadonlySet<string> = new Set([
  'mùa',
  'dịp',
  'đợt',
  'kỳ',
  'vụ',
  'tháng',
  'năm',
  'quý',
]);

/** `với tổng vốn …`, `trong đó …`, `bao gồm …`, `hộ nghèo tỷ lệ 2,35%`, `Nghị quyết Đại hội …` */
export function opensOther(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const { words } = sentence;
  const [word, next] = [words[at], words[at + 1]];
  if (word === 'và' && isCapital(sentence, at + 1) && isProgramme(words, at + 1, lexicon))
    return true;
  if (word === 'và' && words[at - 1] !== 'đã' && GOING_ON.has(next ?? '')) return true;
  if (word === 'và' && next === 'không' && words[at + 2] === 'còn') return true;
  if (word === 'vào' && dateAt(sentence, at + 1)?.mention.kind === 'clock') return true;
  if (word === 'đến' && dateAt(sentence, at + 1)?.mention.kind === 'day') return true;
  if (word === 'và' && lexicon.lengthAt('measured-things', words, at + 1) > 0) return true;
  if (word === 'và' && isNewAction(words, at + 1, lexicon))
    return !isSectors(words, at, lexicon) && !isPairOfVerbs(words, at, lexicon);
  if (word === 'và' && sentence.tokens[at + 1]?.kind === 'number') return true;
  if (word === 'trên' && next === 'diện') return true;
  if (word === 'và' && next === 'dự' && words[at + 2] === 'kiến') return true;
  if (word === 'cùng' && /^(?:nhiều|một|các)$/.test(next ?? '')) return true;
  if (word === 'và' && NEXT_DEED.has(next ?? '')) return true;
  if ((word === 'vào' || word === 'cho') && next === 'đảng') return true;
  if (word === 'về' && GONE.test(words.slice(at + 1, at + 4).join(' '))) return true;
  if (word === 'bằng' && next === 'hình' && words[at + 2] === 'thức') return true;
  if (word === 'vượt')
    return (
      next !== 'khó' &&
      words[at - 1] !== 'và' &&
      `${next ?? ''} ${words[at + 2] ?? ''}` !== 'kế hoạch'
    );
  if (word === 'chiếm') return true;
  if (next === 'lệ' && sentence.tokens[at + 2]?.kind === 'number') return true;
  if (word === 'số' && next === 'tiền') return true;
  if (word === 'trong' && SEASON.has(next ?? '')) return true;
  if (word === 'với' && CONTENT.test(`${next ?? ''} ${words[at + 2] ?? ''}`)) return true;
  if (word === 'do' && CAUSE.has(next ?? '')) return true;
  if (word === 'với' && lexicon.lengthAt('measured-things', words, at + 1) > 0)
    return !AGREED.test(words.slice(at - 2, at).join(' '));
  if ((word === 'trong' && next === 'đó') || (word === 'bao' && next === 'gồm')) return true;
  if (!isCapital(sentence, at)) return false;
  if (next === 'khen' && (word === 'giấy' || word === 'bằng')) return true;
  if (/^(?:phạm|quà)$/.test(words[at - 1] ?? '')) return false;
  return HEADS.some((id) => lexicon.lengthAt(id, words, at) > 0);
}

function isProgramme(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  return lexicon.lengthAt('program-heads', words, at) > 0;
}

/** `tổ tiết kiệm và vay vốn`, `cơ sở trồng và chế biến chè`: two verbs say which are counted. */
function isPairOfVerbs(words: readonly string[], and: number, lexicon: Lexicon): boolean {
  return lexicon.lengthBefore('measured-actions', words, and) > 0;
}

/** `hiến đất và đóng góp …`; not `xây mới và sửa chữa` before a boundary. */
function isNewAction(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const length = lexicon.lengthAt('measured-actions', words, at);
  const after = words[at + length];
  return (
    length > 0 &&
    after !== ',' &&
    !isBoundary(after) &&
    lexicon.lengthAt('counted-nouns', words, at) < length
  );
}
