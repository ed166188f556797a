import type { LexicalText } from '../../matching/lexicon.ts';
import { anyOf, compilePattern, dictionary, sequence, words } from '../../matching/pattern.ts';
import { isCapital, startsTerm } from './personName.ts';

/** The most small words in a row inside a name: `Trung tâm Giáo dục thường xuyên`. */
const MOST_SMALL_WORDS = 6;

/** Marks and words that join two capitalised parts of a name. */
const JOINTS: ReadonlySet<string> = new Set(['-', '&', 'và', '+']);

/**
 * Where the proper title that starts at `index` ends: capitalised words, each with the small
 * words after it, up to a word that cannot be in a name, a level word or a mark.
 * Returns `index` when nothing fits.
 */
export function findTitleEnd(text: LexicalText, index: number): number {
  let end = index;
  let smallWords = 0;
  for (let at = index; smallWords <= MOST_SMALL_WORDS;) {
    if (at > index && startsOther(text, at)) break;
    if (isJoint(text, at, end)) {
      at += 1;
      continue;
    }
    const isNumber = text.shapes[at] === 'number' && text.keys[at - 1] === '-';
    const word = wordEnd(text, at);
    if (isCapital(text, at) || isNumber) smallWords = 0;
    else if (goesOnSmall(text, at, index) && !endsTitle(text, at, word)) smallWords += word - at;
    else break;
    at = word;
    end = at;
  }
  return smallWords > MOST_SMALL_WORDS ? end - smallWords : end;
}

/**
 * Small words go on after one capital (`Giáo dục thường xuyên`), not after a name (`Hòa An`) or
 * an abbreviation (`Sở LĐTBXH`).
 */
function goesOnSmall(text: LexicalText, at: number, start: number): boolean {
  if (text.shapes[at] !== 'lower' || text.shapes[at - 1] === 'allCaps') return false;
  const isAfterName =
    text.shapes[at - 1] === 'capitalised' && text.shapes[at - 2] === 'capitalised';
  return !(isAfterName && at - 2 >= start);
}

/** `Tài chính - Kế hoạch`, `COVID-19`, `phòng, chống` */
function isJoint(text: LexicalText, at: number, end: number): boolean {
  if (end !== at) return false;
  if (text.keys[at] === ',') return goesOnAfterComma(text, at);
  const isNumbered = text.keys[at] === '-' && text.shapes[at + 1] === 'number';
  if (isNumbered) return true;
  return JOINTS.has(text.keys[at] ?? '') && isCapital(text, at + 1) && !opensAnother(text, at + 1);
}

const OTHERS = ['program-heads', 'document-heads', 'event-heads'] as const;

/** A capital `Chương trình` or `Nghị quyết` opens something else. */
function startsOther(text: LexicalText, index: number): boolean {
  if (!isCapital(text, index)) return false;
  return OTHERS.some((id) => text.longest(id, index) !== null);
}

function opensAnother(text: LexicalText, index: number): boolean {
  return (
    startsOther(text, index) ||
    startsTerm(text, index) ||
    (text.longest('honorifics', index) ?? 0) > index + 1 ||
    text.longest('institution-heads', index) !== null
  );
}

/** Lists whose terms are taken whole, so that no second syllable is read alone. */
const COMPOUNDS = ['project-verbs', 'compounds', 'place-units', 'domains'] as const;

/** Where the word or the compound that starts at `index` ends. */
export function wordEnd(text: LexicalText, index: number): number {
  let end = index + 1;
  for (const id of COMPOUNDS) end = Math.max(end, text.longest(id, index) ?? 0);
  return end;
}

function endsTitle(text: LexicalText, index: number, word: number): boolean {
  const stop = text.longest('name-stops', index);
  if (stop !== null && stop >= word) return true;
  const level = text.longest('levels', index);
  return level !== null && level >= word && text.longest('domains', index) === null;
}

/** The most tokens between quotation marks. */
const LONGEST_QUOTE = 40;

/** Where a title in quotation marks that opens at `index` ends, its closing mark included. */
export function findQuotedEnd(text: LexicalText, index: number): number | null {
  if (text.keys[index] !== '"' || text.shapes[index + 1] === 'boundary') return null;
  for (let at = index + 1; at < index + LONGEST_QUOTE; at += 1) {
    if (text.shapes[at] === 'boundary' || text.shapes[at] === undefined) return null;
    if (text.keys[at] === '"') return at + 1;
  }
  return null;
}

const LONGEST_TITLE = 60;
/** `giai đoạn 2`, `(giai đoạn 1)`; one with years is a date of its own. */
const PHASE = compilePattern(
  anyOf(
    sequence(words('giai đoạn'), dictionary('phase-numbers')),
    sequence(words('( giai đoạn'), dictionary('phase-numbers'), words(')')),
  ),
);

/** Where a title without capitals ends: at a verb, a mark or a word that no title has. */
export function findPlainTitleEnd(text: LexicalText, from: number): number {
  let at = from;
  while (at < from + LONGEST_TITLE) {
    const shape = text.shapes[at];
    if (text.keys[at] === ',' && goesOnAfterComma(text, at)) at += 1;
    else if (text.keys[at] === '-' && text.shapes[at + 1] !== 'punctuation') at += 1;
    else if (shape === 'punctuation' || shape === 'boundary' || shape === undefined) break;
    else if (at > from && (isStop(text, at) || startsOther(text, at))) break;
    else at = wordEnd(text, at);
  }
  while (at > from && ['và', '-', ','].includes(text.keys[at - 1] ?? '')) at -= 1;
  return PHASE.match(text, at) ?? at;
}

function isStop(text: LexicalText, index: number): boolean {
  return (text.longest('title-stops', index) ?? 0) >= wordEnd(text, index);
}

/** `giao rừng, thuê rừng`, `cấp huyện, cấp xã`: the same noun again; `cải tạo, sửa chữa`: two verbs of a title. */
function goesOnAfterComma(text: LexicalText, comma: number): boolean {
  // `Hội trường Thành ủy, Thành ủy Hòa An`
  if (isCapital(text, comma + 1) && startsTerm(text, comma + 1)) return false;
  if (text.keys[comma - 1] === text.keys[comma + 2]) return true;
  if (text.keys[comma - 2] === text.keys[comma + 1] && text.shapes[comma + 1] === 'lower')
    return true;
  const after = text.longest('project-verbs', comma + 1);
  if (after === null) return false;
  return [1, 2].some((length) => text.has('project-verbs', comma - length, comma));
}
