import type { Direction, Qualifier } from '../../../shared/annotationBody.ts';
import { dateAt, type Sentence } from './sentence.ts';
import { withDegrees } from './withDegrees.ts';

/**
 * What the words left of a value do with it: `reach` đạt, bằng · `change` tăng, giảm · `exceed`
 * vượt · `share` chiếm · `times` gấp · `rank` đứng · `turn` to a new amount (còn, lên, xuống).
 */
type Act = 'reach' | 'change' | 'exceed' | 'share' | 'times' | 'rank' | 'turn';

interface Term {
  act?: Act;
  direction?: Direction;
  qualifier?: Qualifier;
  isPlan?: true;
  isEach?: true;
}

/** The verb and qualifiers next to a value, from the token `start` up to the value. */
export interface Lead {
  start: number;
  act: Act | null;
  direction: Direction | null;
  qualifier: Qualifier | null;
  /** The words compare with a plan: `vượt kế hoạch 12%`. */
  isPlan: boolean;
  /** The words share several values out: `lần lượt`. */
  isEach: boolean;
}

/** `vượt kế hoạch`, `vượt mức chỉ tiêu nghị quyết đề ra` */
function exceedings(): string[] {
  const plans =
    'kế hoạch|kế hoạch năm|dự toán|chỉ tiêu|mục tiêu|nghị quyết|mục tiêu nghị quyết|chỉ tiêu nghị quyết';
  const givers = '|giao|được giao|đề ra|đặt ra|tỉnh giao|huyện giao|trung ương giao|cấp trên giao';
  return ['vượt', 'vượt mức'].flatMap((verb) =>
    plans
      .split('|')
      .flatMap((plan) => givers.split('|').map((giver) => `${verb} ${plan} ${giver}`.trim())),
  );
}

function table(rows: readonly [Term, string][]): Map<string, Term> {
  return new Map(rows.flatMap(([term, words]) => words.split('|').map((word) => [word, term])));
}

const TERMS = table([
  [
    { qualifier: 'at_least' },
    'trên|hơn|lớn hơn|lớn hơn hoặc bằng|ít nhất|tối thiểu|không dưới|không ít hơn|từ trên',
  ],
  [
    { qualifier: 'about' },
    'ước|ước tính|dự ước|ước khoảng|ước chừng|ước thực hiện|khoảng|gần|dự kiến|xấp xỉ|chừng|tầm|ngót',
  ],
  [
    { qualifier: 'at_most' },
    'dưới|không quá|không vượt quá|nhỏ hơn|nhỏ hơn hoặc bằng|tối đa|chưa đến|chưa đầy|chưa tới|nhiều nhất',
  ],
  [
    { act: 'reach' },
    'đạt|=|đạt được|đáp ứng|đáp ứng được|đạt tỷ lệ|đạt tỉ lệ|bằng|tương đương|hoàn thành|dài|rộng|sâu|cao|nặng|duy trì|duy trì ở mức|giữ ở mức|đạt mức|thực hiện đạt|giải ngân đạt|phấn đấu đạt|sơ bộ đạt',
  ],
  [{ isEach: true }, 'lần lượt'],
  [{ act: 'reach', isEach: true }, 'tương ứng'],
  [{ act: 'change', direction: 'up' }, withDegrees('tăng|tăng trưởng')],
  [{ act: 'change', direction: 'up' }, 'tăng thêm|cao hơn|nhiều hơn|nâng thêm'],
  [{ act: 'change', direction: 'down' }, withDegrees('giảm|sụt giảm')],
  [{ act: 'change', direction: 'down' }, 'giảm bớt|thấp hơn|ít hơn|giảm thêm'],
  [{ act: 'turn', direction: 'up' }, 'tăng lên|tăng lên đạt|lên|lên thành|nâng lên|tăng lên thành'],
  [
    { act: 'turn', direction: 'down' },
    'giảm còn|giảm ở mức|giảm về mức|giảm xuống mức|giảm xuống|giảm xuống còn|xuống|xuống còn|hạ xuống|hạ còn',
  ],
  [{ act: 'turn' }, 'còn|chỉ còn|lên tới|lên đến'],
  [{ act: 'exceed', direction: 'over' }, 'vượt|vượt mức'],
  [{ act: 'reach', qualifier: 'about' }, 'thực hiện ước đạt'],
  [{ act: 'exceed', direction: 'over', qualifier: 'at_least' }, 'vượt trên'],
  [{ act: 'exceed', direction: 'over', isPlan: true }, exceedings().join('|')],
  [{ act: 'share' }, 'chiếm|chiếm tỷ lệ|chiếm tỷ trọng|chiếm tỉ lệ|đóng góp'],
  [{ act: 'times' }, 'gấp|tăng gấp|cao gấp'],
  [{ act: 'rank' }, 'đứng|xếp|xếp hạng|giữ vị trí|đứng ở vị trí|ở vị trí|vị trí|vươn lên'],
  [
    {},
    'là|có|được|đã|sẽ|chỉ|mới|cả năm|bình quân|trung bình|bình quân hàng năm|bình quân hằng năm|bình quân mỗi năm|hàng năm|hằng năm|mỗi năm|hiện|nay|hiện nay|đến nay|cũng|vẫn|đều|lại|thêm|tổng cộng|từ|trị giá|tổng trị|với tổng|với tổng trị|cần|phải|toàn bộ|tiếp tục|hiện có|hiện còn|ở mức|mức|tới|đến|tổng số|trong năm|thực hiện được|giải ngân được|thu được|thu về|lũy kế|tỷ lệ|tỉ lệ|sơ bộ|phấn đấu từ|phấn đấu trên',
  ],
]);

interface LeadTerm {
  phrase: string;
  term: Term;
  words: readonly string[];
  length: number;
}

/** The terms by their last word, the longest first. */
const BY_LAST_WORD = new Map<string, LeadTerm[]>();
for (const [phrase, term] of TERMS) {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  const known = BY_LAST_WORD.get(last) ?? [];
  known.push({ phrase, term, words, length: words.length });
  BY_LAST_WORD.set(
    last,
    known.sort((a, b) => b.length - a.length),
  );
}

/** The longest lead term that ends before `end` and is none of a name; null when none does. */
function leadTermBefore(sentence: Sentence, end: number): { term: Term; length: number } | null {
  const terms = BY_LAST_WORD.get(sentence.words[end - 1] ?? '');
  if (terms === undefined || isOfProperName(sentence, end - 1)) return null;
  return (
    terms.find(
      ({ phrase, words }) =>
        endsWith(sentence.words, end, words) && !isNoun(phrase, sentence, end - words.length, end),
    ) ?? null
  );
}

/** The `Bằng` of `xã Sơn Bằng 91%`; not in a text in capitals. */
function isOfProperName({ text, tokens }: Sentence, at: number): boolean {
  const pair = [tokens[at - 1], tokens[at]];
  return pair.every((token) => token && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end)));
}

/** The longest lead term that ends before `end`; null when none does. */
function termBefore(words: readonly string[], end: number): { term: Term } | null {
  const terms = BY_LAST_WORD.get(words[end - 1] ?? '');
  return terms?.find((known) => endsWith(words, end, known.words)) ?? null;
}

function endsWith(words: readonly string[], end: number, tail: readonly string[]): boolean {
  const start = end - tail.length;
  return start >= 0 && tail.every((word, index) => words[start + index] === word);
}

const BASE_LENGTH = 9;

/** The index of `so` when a comparison ends before `end` and a verb is before it: `tăng so với …`. */
function comparisonBefore({ words }: Sentence, end: number, floor: number): number | null {
  for (let at = end - 1; at > Math.max(floor, end - BASE_LENGTH); at -= 1) {
    if (words[at] === ',' || words[at] === ';') return null;
    const isOther = isMean(words, at) || isMarket(words, at, end);
    const isCompared = words[at] === 'so' || (isOther && words[end - 1] !== '(');
    if (isCompared && termBefore(words, at)?.term.act !== undefined) return at;
  }
  return null;
}

/** `cao hơn bình quân chung của tỉnh 1,2%`: what it is more than. */
function isMean(words: readonly string[], at: number): boolean {
  const from = words[at] === 'mức' ? at + 1 : at;
  return words[at - 1] === 'hơn' && words[from] === 'bình' && words[from + 1] === 'quân';
}

/** `cao hơn thị trường 2.000 đồng/kg`, `thấp hơn vụ trước 5%`: what others are paid, or what was. */
function isMarket(words: readonly string[], at: number, end: number): boolean {
  const isMore = words[at - 1] === 'hơn' && /^(?:cao|thấp)$/.test(words[at - 2] ?? '');
  return isMore && MARKET.test(words.slice(at, end).join(' '));
}

const MARKET =
  /^(?:giá )?(?:(?:vụ|năm|niên vụ|tháng|quý) (?:trước|ngoái)|cùng kỳ(?: năm (?:trước|ngoái))?|thị trường|bên ngoài|đại trà|thông thường|(?:lúa|trồng|cây|nuôi|sản xuất) \p{L}+(?: \p{L}+)?)(?: từ| khoảng| gần| trên)*$/u;

/** Where the reading goes on when a date or a comparison stands between the words of the lead. */
function skipBefore(sentence: Sentence, end: number, floor: number): number | null {
  const date = end > floor ? dateAt(sentence, end - 1) : null;
  if (date === null) return comparisonBefore(sentence, end, floor);
  const before = /^(?:trong|vào|đến|của)$/.test(sentence.words[date.first - 1] ?? '') ? 1 : 0;
  const at = date.first - before;
  if (at <= floor) return null;
  return termBefore(sentence.words, at) === null ? comparisonBefore(sentence, end, floor) : at;
}

/** Reads the lead of the value that starts at `end`; it does not reach left of `floor`. */
export function readLead(sentence: Sentence, end: number, floor: number): Lead {
  const signed = readSign(sentence, end);
  if (signed !== null) return signed;
  const found: Term[] = [];
  let start = end;
  while (start > floor) {
    const match = leadTermBefore(sentence, start);
    if (match !== null && start - match.length >= floor) {
      found.push(match.term);
      start -= match.length;
      continue;
    }
    const skipped = skipBefore(sentence, start, floor);
    if (skipped === null) break;
    start = skipped;
  }
  return { start, ...summarise(found, sentence.words, start) };
}

export const NO_LEAD: Omit<Lead, 'start'> = {
  act: null,
  direction: null,
  qualifier: null,
  isPlan: false,
  isEach: false,
};

/** `giảm 1,6% (-673 ha)` */
function readSign({ words }: Sentence, end: number): Lead | null {
  const sign = words[end - 1];
  if (words[end - 2] !== '(' || (sign !== '+' && sign !== '-')) return null;
  const direction = sign === '+' ? 'up' : 'down';
  return { ...NO_LEAD, start: end - 1, act: 'change', direction };
}

/** `cấp mới 5 ha`, `thành lập mới là`, `nông thôn mới đạt` */
const MADE_NEW = / (?:cấp|lập|trồng) |^theo chuẩn |^nông thôn | (?:là|có|tăng|giảm|chiếm|ước)$/;

/** What makes a name of a term that stands after it: `tốc độ tăng trưởng`, `chứng chỉ`, `lúa hè thu được`. */
const OF_NAME = new Map(
  (
    [
      ['tăng trưởng', /^(?:tốc|độ|mức)$/],
      ['dài|rộng|sâu|cao', /^(?:chiều|độ|kéo|nâng|mở|băng|diện|bề|lượng)$/],
      ['thu được', /^hè$/],
      ['lên|lên đến', /^trở$/],
      ['trị giá', /^tổng$/],
      ['hiện|hiện có', /^(?:thực|thể|xuất|phát|tái|biểu)$/],
      ['hàng năm|hằng năm', /^cây$/],
      ['chỉ', /^(?:chứng|tín|địa)$/],
      ['bằng', /^(?:mặt|đồng|công|văn)$/],
    ] as const
  ).flatMap(([terms, before]) => terms.split('|').map((term) => [term, before] as const)),
);

/** `thu nhập bình quân`, `thành lập mới là`, `số vụ đã hoàn thành là`: the word belongs to a name. */
function isNoun(phrase: string, { words, tokens }: Sentence, start: number, end: number): boolean {
  const before = words[start - 1] ?? '';
  switch (phrase) {
    case 'bình quân':
    case 'trung bình':
      return tokens[start - 1]?.kind === 'word' && !/^(?:tăng|giảm|đạt|ước)$/.test(before);
    case 'giải ngân được':
    case 'giải ngân đạt':
      return !/^(?:đã|mới|chỉ)$/.test(before);
    case 'lũy kế':
    case 'tỷ lệ':
    case 'tỉ lệ':
      return tokens[start - 1]?.kind === 'word';
    case 'hoàn thành':
      return words[end] === 'là';
    case 'đóng góp':
      return !isOfPoints(words, end);
    case 'lại':
      return before === 'còn' && termBefore(words, end + 1)?.term.act !== undefined;
    case 'mới':
      return MADE_NEW.test(`${words[end - 3] ?? ''} ${before} ${words[end] ?? ''}`);
    default:
      return OF_NAME.get(phrase)?.test(before) ?? false;
  }
}

/** `đóng góp tới 1,2 điểm phần trăm`; not `đóng góp 40 ngày công` */
function isOfPoints(words: readonly string[], from: number): boolean {
  const number = words.slice(from, from + POINTS_REACH).findIndex((word) => /^\d/.test(word));
  const unit = words[from + number + 1];
  return number >= 0 && (unit === '%' || unit === 'điểm');
}

const POINTS_REACH = 4;

/** `đạt và vượt 5%`: the verb that starts at `start` is one of two. */
const MIXED = /(?:^| )(?:đạt|hoàn thành) và$/;

/** What the terms say together, the nearest first; the farthest starts at `start`. */
function summarise(
  found: readonly Term[],
  words: readonly string[],
  start: number,
): Omit<Lead, 'start'> {
  if (found.length === 0) return NO_LEAD;
  const acts = found.filter(({ act }) => act !== undefined);
  const verbs = acts.filter(({ isEach }) => isEach === undefined);
  const [nearest, next] = verbs.length > 0 ? verbs : acts;
  const qualifier = found.find((term) => term.qualifier !== undefined)?.qualifier ?? null;
  const isMixed =
    nearest?.act === 'exceed' && MIXED.test(words.slice(Math.max(0, start - 3), start).join(' '));
  const turned = nearest?.act === 'turn' && next?.act === 'change' ? next.direction : undefined;
  return {
    act: nearest?.act ?? null,
    direction: isMixed ? null : (nearest?.direction ?? turned ?? null),
    qualifier,
    isPlan: acts.some(({ isPlan }) => isPlan === true),
    isEach: found.some(({ isEach }) => isEach === true),
  };
}
