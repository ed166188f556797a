import type { DateMention } from '../../vietnamese/date.ts';
import type { LexicalText } from '../../matching/lexicon.ts';
import {
  anyOf,
  compilePattern,
  dictionary,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../../matching/pattern.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';
import { CONGRESS, NUMBERED_CONGRESS, PLENUM } from './congress.ts';
import { isOpening } from './opening.ts';
import { isBound, isCapital } from './personName.ts';
import { findQuotedEnd, findTitleEnd } from './title.ts';

const NUMBERED: Rule = { label: 'DOCUMENT', rule: 'entity.document.number', confidence: 0.95 };
const OF_CONGRESS: Rule = { label: 'DOCUMENT', rule: 'entity.document.congress', confidence: 0.88 };
const LAW: Rule = { label: 'DOCUMENT', rule: 'entity.document.law', confidence: 0.8 };
const TITLED: Rule = { label: 'DOCUMENT', rule: 'entity.document.title', confidence: 0.6 };

/**
 * Resolutions, decrees, plans and laws: a type word with its number, congress or title, and the
 * date that follows. Source: annotation guide, section 2, DOCUMENT.
 */
export function findDocuments(text: LexicalText, dates: readonly DateMention[]): Candidate[] {
  const dateEnds = new Map(dates.map((date) => [date.start, date]));
  const found: Candidate[] = [];
  for (let index = 0; index < text.spans.length; index += 1) {
    const candidate = readDocument(text, index, dateEnds);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function readDocument(
  text: LexicalText,
  index: number,
  dates: ReadonlyMap<number, DateMention>,
): Candidate | null {
  const head = text.longest('document-heads', index);
  if (head === null) return readCode(text, index, dates);
  const number = readNumber(text, index, head);
  if (number !== null) return withDate(text, index, number, dates);
  const congress = NUMBERED_CONGRESS.match(text, head) ?? CONGRESS.match(text, head);
  if (congress !== null && congress > head + 2 && !isAgenda(text, index)) {
    return candidateOf(text, index, congress, OF_CONGRESS);
  }
  if (!isCapital(text, index)) return null;
  const plenum = PLENUM.match(text, head);
  if (plenum !== null) return candidateOf(text, index, plenum, OF_CONGRESS);
  return readTitled(text, index, head, dates);
}

/** `chương trình Đại hội`: what a congress does in its turn */
function isAgenda(text: LexicalText, index: number): boolean {
  return text.keys[index] === 'chương' && text.shapes[index] === 'lower';
}

/** `Luật Đất đai (sửa đổi)` */
const AMENDED = compilePattern(words('( sửa đổi )'));

/** `Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở` */
const AMENDMENT = compilePattern(
  sequence(
    words('luật sửa đổi'),
    optional(words(', bổ sung')),
    words('một số điều của'),
    dictionary('laws'),
    repeat(sequence(anyOf(words('và'), words(',')), dictionary('laws')), 0, 6),
  ),
);

function readTitled(
  text: LexicalText,
  index: number,
  head: number,
  dates: ReadonlyMap<number, DateMention>,
): Candidate | null {
  const law = AMENDMENT.match(text, index) ?? text.longest('laws', index);
  if (law !== null) return withDate(text, index, AMENDED.match(text, law) ?? law, dates, LAW);
  const quoted = findQuotedEnd(text, head);
  if (quoted !== null && text.longest('program-heads', index) === null) {
    return candidateOf(text, index, quoted, TITLED);
  }
  if (!['luật', 'bộ luật', 'pháp lệnh'].includes(text.keys.slice(index, head).join(' ')))
    return null;
  // `PHÁP LUẬT`
  if (isBound(text, index)) return null;
  const end = isCapital(text, head) && !isOpening(text, index) ? findTitleEnd(text, head) : head;
  return end > head ? candidateOf(text, index, end, TITLED) : null;
}

/** `18-NQ/TW`, `128/NQ-CP`, `19/2021/TT-BTC`, `05 - CT/TW`, `21-Ctr/TU` */
const CODE =
  /\d+\p{L}?(?: ?[-–/] ?\p{Lu}[\p{L}&]*|[/-]\d+(?=[/-]))+|\d+[-/]\d+[-/]\p{Lu}[\p{L}&]*/uy;
/** `57-NQ/TW`, also the second of `Chỉ thị 15/CT-TTg, 19/CT-TTg`: a code without its type word */
function readCode(
  text: LexicalText,
  index: number,
  dates: ReadonlyMap<number, DateMention>,
): Candidate | null {
  if (text.shapes[index] !== 'number' || text.keys[index - 1] === 'số') return null;
  const start = text.spans[index]?.start ?? 0;
  BARE_CODE.lastIndex = start;
  const code = BARE_CODE.exec(text.text);
  if (code === null) return null;
  return withDate(text, index, findTokenAt(text, index, start + code[0].length), dates);
}

/** `57-NQ/TW`, `16/CT-TTg`, `12/2021/NĐ-CP` */
const BARE_CODE =
  /\d+(?:\/\d{4})?[-/](?:NQ|CT|KL|QĐ|QĐi|NĐ|TT|KH|CTr|Ctr|HD|TB|ĐA|PA)[-/]\p{Lu}[\p{L}&]*/uy;
/** `số 05`, `Số: 12` */
const NUMBER_WORD = compilePattern(anyOf(sequence(words('số'), words(':')), words('số')));
/** Types that can carry their number without `số`: `Nghị quyết 18`, `Chỉ thị 05`. */
const PLAIN = compilePattern(sequence(dictionary('numbered-documents'), shape('number')));

/** The most words between a type word and `số`: `Kết luận thanh tra số 12/KL-UBND`. */
const MOST_WORDS = 3;

function findNumberWord(text: LexicalText, head: number): number | null {
  for (let at = head; at <= head + MOST_WORDS; at += 1) {
    const marked = NUMBER_WORD.match(text, at);
    // Farther on only a code tells a document's number from a count.
    if (marked !== null && (at === head || isCodeAt(text, marked))) return marked;
    if (text.shapes[at] !== 'lower') return null;
  }
  return null;
}

function isCodeAt(text: LexicalText, index: number): boolean {
  CODE.lastIndex = text.spans[index]?.start ?? 0;
  return text.shapes[index] === 'number' && CODE.test(text.text);
}

function readNumber(text: LexicalText, index: number, head: number): number | null {
  const marked = findNumberWord(text, head);
  const at = marked ?? head;
  if (text.shapes[at] !== 'number') return null;
  const start = text.spans[at]?.start ?? 0;
  CODE.lastIndex = start;
  const code = CODE.exec(text.text);
  if (code !== null) return findTokenAt(text, at, start + code[0].length);
  if (marked !== null) return YEAR.match(text, at + 1) ?? at + 1;
  if (PLAIN.match(text, index) !== at + 1 || !isCapital(text, index)) return null;
  // `Nghị quyết | 6 tháng đầu năm`
  if (text.keys[at + 1] === 'tháng') return null;
  const isJoined = text.spans[at + 1]?.start === text.spans[at]?.end;
  if (!isJoined || text.shapes[at + 1] === 'punctuation') return at + 1;
  return (text.keys[at + 1] ?? '').length === 1 ? at + 2 : null;
}

/** `số 14/2025` */
const YEAR = compilePattern(sequence(words('/'), shape('number')));

/** The index of the first token that starts at or after `offset`. */
function findTokenAt(text: LexicalText, from: number, offset: number): number {
  let index = from + 1;
  while ((text.spans[index]?.start ?? offset) < offset) index += 1;
  return index;
}

/** Takes in the day of issue: `ngày 25/10/2017`, `, ngày 5 tháng 2 năm 2018`. */
function withDate(
  text: LexicalText,
  index: number,
  end: number,
  dates: ReadonlyMap<number, DateMention>,
  rule: Rule = NUMBERED,
): Candidate {
  const document = candidateOf(text, index, end, rule);
  const at = text.keys[end] === ',' ? end + 1 : end;
  const date = text.keys[at] === 'ngày' ? dates.get(text.spans[at]?.start ?? -1) : undefined;
  return date?.kind === 'day' ? { ...document, end: date.end } : document;
}
