import type { LexicalText } from '../../matching/lexicon.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';
import { isOpening } from './opening.ts';
import { hasCapitalIn, isCapital } from './personName.ts';
import { findPlainTitleEnd, findQuotedEnd } from './title.ts';
import { mapPacked } from '../../text/mapPacked.ts';

const NATIONAL: Rule = { label: 'PROGRAM', rule: 'entity.program.national', confidence: 0.9 };
const LISTED: Rule = { label: 'PROGRAM', rule: 'entity.program.list', confidence: 0.9 };
const NUMBERED: Rule = { label: 'PROGRAM', rule: 'entity.program.number', confidence: 0.85 };
const QUOTED: Rule = { label: 'PROGRAM', rule: 'entity.program.quoted', confidence: 0.85 };
const TITLED: Rule = { label: 'PROGRAM', rule: 'entity.program.title', confidence: 0.75 };
const SMALL: Rule = { label: 'PROGRAM', rule: 'entity.program.small', confidence: 0.55 };
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
  return mapPacked(found, ({ start, end, rule }) => candidateOf(text, start, end, rule));
}

function readNamed(text: LexicalText, start: number, title: number): Programme | null {
  const national = text.longest('national-programs', start);
  if (national !== null) return { start, title, end: withAcronym(text, national), rule: NATIONAL };
  const quoted = isCounted(text, start, title) ? null : findQuotedEnd(text, title);
  if (quoted !== null) return { start, title, end: quoted, rule: QUOTED };
  const named = withAcronym(text, title);
  const number = text.keys[named] === 'số' ? named + 1 : named;
  if (text.shapes[number] === 'number' && isNumberOfName(text, number)) {
    return { start, title, end: number + 1, rule: NUMBERED };
  }
  return null;
}

/** `64 mô hình “Dân vận khéo”` are many. */
function isCounted(text: LexicalText, start: number, title: number): boolean {
  return text.shapes[start - 1] === 'number' && text.has('quoted-programs', start, title);
}

/** `đề án 196,` but not `dự án 5 km` */
function isNumberOfName(text: LexicalText, index: number): boolean {
  if (!/^\d{1,4}$/.test(text.keys[index] ?? '')) return false;
  if (text.spans[index]?.end === text.spans[index + 1]?.start && text.shapes[index + 1] === 'lower')
    return false;
  if (text.shapes[index + 1] !== 'lower') return true;
  return ['title-stops', 'name-stops'].some((id) => text.longest(id, index + 1) !== null);
}

function readTitled(text: LexicalText, start: number, title: number): Programme | null {
  // A `Chương trình hành động` is a document.
  if ((text.longest('document-heads', start) ?? title) > title) return null;
  if (text.has('quoted-programs', start, title) || isOfLevel(text, title)) return null;
  const isItem = isCapital(text, start) && isListItem(text, start);
  const end = isItem ? findItemEnd(text, title) : findPlainTitleEnd(text, title);
  if (end < title + 2 || !(isItem || isNamed(text, start, title, end))) return null;
  const rule = isItem ? LISTED : isCapital(text, start) ? TITLED : SMALL;
  return { start, title, end: withAcronym(text, end), rule };
}

/** `Chương trình MTQG huyện`: a level word alone is no title. */
function isOfLevel(text: LexicalText, title: number): boolean {
  const level = text.longest('levels', title);
  return level !== null && !isCapital(text, level);
}

/**
 * A capital type word names one, save at a sentence's start; there, and when it is small, a
 * capital inside the title must: `dự án xây dựng cầu Bản Sẩy`.
 */
function isNamed(text: LexicalText, start: number, title: number, end: number): boolean {
  if (isCapital(text, start) && !isOpening(text, start)) return true;
  if (!isCapital(text, start) && !hasOwnTitle(text, start, title)) return false;
  return hasCapitalIn(text, title, end);
}

/** Small type words that are often used of one project, and words that show that they are not. */
const SMALL_HEADS: ReadonlySet<string> = new Set(['dự án', 'đề án', 'tiểu dự án', 'gói thầu']);
const PLURALS: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'số', 'mỗi', 'từng']);
const PREPOSITIONS: ReadonlySet<string> = new Set(['tại', 'ở', 'trên', 'về', 'thuộc', 'và', 'cho']);

/** How far into a title a word of number makes it that of several. */
const LOOK_AHEAD = 5;

function hasOwnTitle(text: LexicalText, start: number, title: number): boolean {
  if (!SMALL_HEADS.has(text.keys.slice(start, title).join(' '))) return false;
  if (text.keys.slice(title, title + LOOK_AHEAD).some((key) => PLURALS.has(key))) return false;
  if (PLURALS.has(text.keys[start - 1] ?? '') || text.shapes[start - 1] === 'number') return false;
  return !PREPOSITIONS.has(text.keys[title] ?? '');
}

/** `gồm: Dự án …;`, `; Dự án …`, or another one after the `;` that ends it */
function isListItem(text: LexicalText, start: number): boolean {
  const before = text.keys[start - 1];
  if (before === ';' || before === ':') return true;
  const end = findItemEnd(text, start);
  return text.keys[end] === ';' && text.longest('program-heads', end + 1) !== null;
}

function findItemEnd(text: LexicalText, from: number): number {
  let at = from;
  let depth = 0;
  while (at < from + MOST_TOKENS && text.shapes[at] !== 'boundary' && at < text.spans.length) {
    const key = text.keys[at];
    if (key === '(') depth += 1;
    if (key === ')') depth -= 1;
    if (key === ';' || key === '…' || depth < 0) break;
    if (depth === 0 && at > from + 1 && isPredicate(text, at)) break;
    if (key === '.' && text.shapes[at + 1] === 'boundary') break;
    at += 1;
  }
  return at;
}

/** `Dự án kè sông | chậm do vướng mặt bằng`: what is told of it is no part of its name. */
function isPredicate(text: LexicalText, index: number): boolean {
  return text.shapes[index] === 'lower' && text.longest('item-stops', index) !== null;
}

/** `(OCOP)` */
function withAcronym(text: LexicalText, end: number): number {
  const isAcronym =
    text.keys[end] === '(' && text.shapes[end + 1] === 'allCaps' && text.keys[end + 2] === ')';
  return isAcronym ? end + 3 : end;
}

/** The most titles that small mentions are compared with; more than any article has. */
const MOST_TITLES = 200;

/** A small type word with nothing but words of a title that the article has given. */
function findRepeated(text: LexicalText, named: readonly Programme[]): Programme[] {
  const titles = named.slice(0, MOST_TITLES).map(({ start, title, end }) => ({
    head: text.keys.slice(start, title).join(' '),
    words: new Set(text.keys.slice(title, end)),
  }));
  if (titles.length === 0) return [];
  const found: Programme[] = [];
  for (let start = 0; start < text.spans.length; start += 1) {
    const title = text.longest('program-heads', start);
    if (title === null || isCapital(text, start)) continue;
    const head = text.keys.slice(start, title).join(' ');
    const end = findPlainTitleEnd(text, title);
    const words = text.keys.slice(title, end);
    const isSame = titles.some(
      (known) => known.head === head && words.every((word) => known.words.has(word)),
    );
    if (words.length >= 2 && isSame) found.push({ start, title, end, rule: REPEATED });
  }
  return found;
}
