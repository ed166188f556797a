import type { LexicalText } from '../../matching/lexicon.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';
import { isOpening } from './organisation.ts';
import { isCapital } from './personName.ts';
import { findQuotedEnd } from './title.ts';

const NATIONAL: Rule = { label: 'PROGRAM', rule: 'entity.program.national', confidence: 0.9 };
const LISTED: Rule = { label: 'PROGRAM', rule: 'entity.program.list', confidence: 0.9 };
const NUMBERED: Rule = { label: 'PROGRAM', rule: 'entity.program.number', confidence: 0.85 };
const QUOTED: Rule = { label: 'PROGRAM', rule: 'entity.program.quoted', confidence: 0.85 };
const TITLED: Rule = { label: 'PROGRAM', rule: 'entity.program.title', confidence: 0.75 };
const REPEATED: Rule = { label: 'PROGRAM', rule: 'entity.program.repeated', confidence: 0.6 };

/** The most tokens of a title; a list item can be long. */
const MOST_TOKENS = 60;

/** Token indices of a programme; `title` is where the words after its type word start. */
interface Programme {
  start: number;
  title: number;
  end: number;
  rule: Rule;
}

/**
 * Programmes, schemes and projects with a number, a quoted title or a capital type word with its
 * title; and the same named again in small letters. A listed one runs to the `;` or `.` of its
 * item. Source: annotation guide, section 2, PROGRAM.
 */
export function findProgrammes(text: LexicalText): Candidate[] {
  const found: Programme[] = [];
  for (let index = 0; index < text.spans.length; index += 1) {
    const title = text.longest('program-heads', index);
    if (title === null) continue;
    const programme = readNamed(text, index, title) ?? readTitled(text, index, title);
    if (programme === null) continue;
    found.push(programme);
    index = programme.end - 1;
  }
  found.push(...findRepeated(text, found));
  return found.map(({ start, end, rule }) => candidateOf(text, start, end, rule));
}

function readNamed(text: LexicalText, start: number, title: number): Programme | null {
  const national = text.longest('national-programs', start);
  if (national !== null) return { start, title, end: withAcronym(text, national), rule: NATIONAL };
  const quoted = findQuotedEnd(text, title);
  if (quoted !== null) return { start, title, end: quoted, rule: QUOTED };
  const number = text.keys[title] === 'số' ? title + 1 : title;
  if (text.shapes[number] === 'number' && isNumberOfName(text, number)) {
    return { start, title, end: number + 1, rule: NUMBERED };
  }
  return null;
}

/** `đề án 196,` but not `dự án 5 km` */
function isNumberOfName(text: LexicalText, index: number): boolean {
  if (!/^\d{1,4}$/.test(text.keys[index] ?? '')) return false;
  if (text.spans[index]?.end === text.spans[index + 1]?.start && text.shapes[index + 1] === 'lower')
    return false;
  if (text.shapes[index + 1] !== 'lower') return true;
  return text.longest('title-stops', index + 1) !== null;
}

function readTitled(text: LexicalText, start: number, title: number): Programme | null {
  if (!isCapital(text, start) || text.longest('document-heads', start) !== null) {
    if (!isCapital(text, start) || !isProgrammeWord(text, start, title)) return null;
  }
  const isItem = isListItem(text, start);
  if (!isItem && isOpening(text, start)) return null;
  const end = isItem ? findItemEnd(text, title) : findTitleEndIn(text, title);
  if (end < title + 2) return null;
  return { start, title, end: withAcronym(text, end), rule: isItem ? LISTED : TITLED };
}

/** `Chương trình` and `Đề án` are types of documents too, when a number or date tells them so. */
function isProgrammeWord(text: LexicalText, start: number, title: number): boolean {
  const phrase = text.keys.slice(start, title).join(' ');
  return phrase === 'chương trình' || phrase === 'đề án';
}

/** `gồm: Dự án …;`, `; Dự án …` or a `;` that ends the title */
function isListItem(text: LexicalText, start: number): boolean {
  const before = text.keys[start - 1];
  if (before === ';' || before === ':') return true;
  return text.keys[findItemEnd(text, start)] === ';';
}

function findItemEnd(text: LexicalText, from: number): number {
  let at = from;
  let depth = 0;
  while (at < from + MOST_TOKENS && text.shapes[at] !== 'boundary' && at < text.spans.length) {
    const key = text.keys[at];
    if (key === '(') depth += 1;
    if (key === ')') depth -= 1;
    if (key === ';' || key === '…' || depth < 0) break;
    if (key === '.' && text.shapes[at + 1] === 'boundary') break;
    at += 1;
  }
  return at;
}

/** Where a title in running text ends: at a verb, a mark or a word that no title has. */
function findTitleEndIn(text: LexicalText, from: number): number {
  let at = from;
  while (at < from + MOST_TOKENS) {
    const shape = text.shapes[at];
    if (text.keys[at] === ',' && goesOnAfterComma(text, at)) at += 1;
    else if (text.keys[at] === '-' && text.shapes[at + 1] !== 'punctuation') at += 1;
    else if (shape === 'punctuation' || shape === 'boundary' || shape === undefined) break;
    else if (at > from && text.longest('title-stops', at) !== null) break;
    else at += 1;
  }
  while (at > from && ['và', '-', ','].includes(text.keys[at - 1] ?? '')) at -= 1;
  return at;
}

/** `giao rừng, thuê rừng`: the same noun again; `cải tạo, sửa chữa`: two verbs of a title. */
function goesOnAfterComma(text: LexicalText, comma: number): boolean {
  if (text.keys[comma - 1] === text.keys[comma + 2]) return true;
  const after = text.longest('project-verbs', comma + 1);
  if (after === null) return false;
  return [1, 2].some((length) => text.ends('project-verbs', comma - length).includes(comma));
}

/** `(OCOP)` */
function withAcronym(text: LexicalText, end: number): number {
  const isAcronym =
    text.keys[end] === '(' && text.shapes[end + 1] === 'allCaps' && text.keys[end + 2] === ')';
  return isAcronym ? end + 3 : end;
}

/** A small type word with nothing but words of a title that the article has given. */
function findRepeated(text: LexicalText, named: readonly Programme[]): Programme[] {
  const titles = named.map(({ start, title, end }) => ({
    head: text.keys.slice(start, title).join(' '),
    words: new Set(text.keys.slice(title, end)),
  }));
  if (titles.length === 0) return [];
  const found: Programme[] = [];
  for (let start = 0; start < text.spans.length; start += 1) {
    const title = text.longest('program-heads', start);
    if (title === null || isCapital(text, start)) continue;
    const head = text.keys.slice(start, title).join(' ');
    const end = findTitleEndIn(text, title);
    const words = text.keys.slice(title, end);
    const isSame = titles.some(
      (known) => known.head === head && words.every((word) => known.words.has(word)),
    );
    if (words.length >= 2 && isSame) found.push({ start, title, end, rule: REPEATED });
  }
  return found;
}
