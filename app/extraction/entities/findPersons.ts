import type { Span } from '../../../shared/span.ts';
import { dictionarySet } from '../../matching/dictionarySet.ts';
import type { LexicalText } from '../../matching/lexicon.ts';
import { isAt } from '../../matching/pattern.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';
import { isOpening } from './opening.ts';
import {
  findListedPlace,
  findNameRun,
  isCapital,
  isLikePerson,
  isSurname,
  type KnownNames,
} from './personName.ts';
import { readPost } from './position.ts';
import { mapPacked } from '../../text/mapPacked.ts';

const TITLED: Rule = { label: 'PERSON', rule: 'entity.person.honorific', confidence: 0.95 };
const OF_POST: Rule = { label: 'PERSON', rule: 'entity.person.post', confidence: 0.95 };
const IN_LIST: Rule = { label: 'PERSON', rule: 'entity.person.list', confidence: 0.85 };
const KNOWN: Rule = { label: 'PERSON', rule: 'entity.person.known', confidence: 0.9 };
const SURNAME: Rule = { label: 'PERSON', rule: 'entity.person.surname', confidence: 0.6 };
const CREDITED: Rule = { label: 'PERSON', rule: 'entity.person.credit', confidence: 0.85 };
const BYLINE: Rule = { label: 'PERSON', rule: 'entity.person.byline', confidence: 0.9 };

const MOST_SYLLABLES = 5;

/** Token indices of a name, with the rule that found it. */
interface Finding {
  start: number;
  end: number;
  rule: Rule;
}

/**
 * Personal names without honorific: after an honorific, beside a post, by their surname, and
 * everywhere once the article gave them so. Fills `names`.
 * Source: annotation guide, section 2, PERSON.
 */
export function findPersons(text: LexicalText, names: KnownNames): Candidate[] {
  const findings: Finding[] = [];
  for (let index = 0; index < text.spans.length; index += 1) {
    if (!canOpen(text, index)) continue;
    const finding = findTitled(text, index, names) ?? findBesidePost(text, index, names);
    if (finding === null) continue;
    findings.push(finding);
    if (finding.end - finding.start > 1) names.add(text, finding.start, finding.end);
    const others = findOthers(text, finding.end, names);
    findings.push(...others);
    index = (others.at(-1)?.end ?? finding.end) - 1;
  }
  findings.push(...findEverywhere(text, names));
  return mapPacked(findings, ({ start, end, rule }) => candidateOf(text, start, end, rule));
}

/** False for most words, at little cost. */
function canOpen(text: LexicalText, index: number): boolean {
  return (
    text.shapes[index] !== 'lower' || text.hits(index).length > 0 || text.keys[index] === 'quyền'
  );
}

const OPENINGS = dictionarySet(['honorifics', 'person-nouns', 'byline-words']);

/** `đồng chí Nguyễn Văn A`, `đồng chí Bí thư Tỉnh ủy Nguyễn Văn A`, `các đồng chí: Lê B` */
function findTitled(text: LexicalText, index: number, names: KnownNames): Finding | null {
  if (!text.starts(OPENINGS, index)) return null;
  const honorific = text.longest('honorifics', index);
  if (honorific === null) return findDescribed(text, index) ?? findCredited(text, index);
  if (findListedPlace(text, index) !== null) return null;
  let at = afterMark(text, honorific);
  const second = text.longest('honorifics', at);
  if (second !== null) at = afterMark(text, second);
  const post = readPost(text, at, names);
  const start = post === null ? at : post.end;
  const end = findNameRun(text, start, MOST_SYLLABLES);
  if (end === start || (post !== null && !isLikePerson(text, start, end))) return null;
  if (end === start + 1 && (isTerm(text, start) || text.shapes[start] === 'allCaps')) return null;
  return { start, end, rule: TITLED };
}

/** `Các đồng chí: `, `TS. `: the point belongs to an abbreviation, or the sentence would end there. */
function afterMark(text: LexicalText, end: number): number {
  return text.keys[end] === ':' || text.keys[end] === '.' ? end + 1 : end;
}

/** `đại biểu Siu Hương`, `cử tri Lê Na`: behind a common noun only what reads like a person */
function findDescribed(text: LexicalText, index: number): Finding | null {
  const start = text.longest('person-nouns', index);
  if (start === null) return null;
  const end = findNameRun(text, start, MOST_SYLLABLES);
  return isLikePerson(text, start, end) ? { start, end, rule: TITLED } : null;
}

/** The names that go on a list: `Nguyễn Văn A, Lê B và Trần C`. */
function findOthers(text: LexicalText, from: number, names: KnownNames): Finding[] {
  const found: Finding[] = [];
  let at = from;
  while ([',', ';', 'và'].includes(text.keys[at] ?? '')) {
    const end = findNameRun(text, at + 1, MOST_SYLLABLES);
    if (!isLikePerson(text, at + 1, end) || readPost(text, at + 1, names) !== null) break;
    found.push({ start: at + 1, end, rule: IN_LIST });
    names.add(text, at + 1, end);
    at = end;
  }
  return found;
}

/** `Ảnh: Trần Hải`, `Ảnh: VGP/Trần Hải`; without a colon only at the end: `Ảnh Trần Hải`. */
function findCredited(text: LexicalText, index: number): Finding | null {
  const word = text.longest('byline-words', index);
  if (word === null) return null;
  const isMarked = text.keys[word] === ':';
  const first = isMarked ? word + 1 : word;
  const bare = text.keys[first + 1] === '/' ? first + 2 : first;
  const start = text.longest('honorifics', bare) ?? bare;
  const end = findNameRun(text, start, MOST_SYLLABLES);
  const isName = isMarked
    ? isCredit(text, start, end)
    : isLikePerson(text, start, end) && text.shapes[end] === 'boundary';
  return isName ? { start, end, rule: CREDITED } : null;
}

function isCredit(text: LexicalText, start: number, end: number): boolean {
  if (end < start + 2 || !hasWord(text, start, end)) return false;
  return !opensBody(text, start) && findListedPlace(text, start) !== end;
}

/** Initials alone (`T.N`) name nobody. */
function hasWord(text: LexicalText, start: number, end: number): boolean {
  return text.shapes.slice(start, end).some((shape) => /^(?:capitalised|allCaps)$/.test(shape));
}

/** A single capital word that opens a body, a post or a place is no name. */
function isTerm(text: LexicalText, index: number): boolean {
  return text.hits(index).some(({ value }) => value !== 'surnames');
}

/** `Chủ tịch UBND tỉnh Lê B`, `Lê B, Chủ tịch UBND tỉnh` */
function findBesidePost(text: LexicalText, index: number, names: KnownNames): Finding | null {
  const named = findBeforePost(text, index, names);
  if (named !== null) return named;
  const post = readPost(text, index, names);
  if (post === null) return null;
  const start = text.keys[post.end] === ':' ? post.end + 1 : post.end;
  const end = findNameRun(text, start, MOST_SYLLABLES);
  return isLikePerson(text, start, end) ? { start, end, rule: OF_POST } : null;
}

/** What can stand before a name that opens a member of a list. */
const BEFORE_NAME: ReadonlySet<string> = new Set([',', ';', ':', 'và', '']);

/** `Lê B, Chủ tịch UBND tỉnh`; an unknown surname needs three syllables and the start of a member. */
function findBeforePost(text: LexicalText, index: number, names: KnownNames): Finding | null {
  if (!isCapital(text, index)) return null;
  const isKnown = isSurname(text, index) && !isAfterUnit(text, index);
  if (!isKnown && !BEFORE_NAME.has(text.keys[index - 1] ?? '')) return null;
  const end = findNameRun(text, index, MOST_SYLLABLES);
  if (![',', '-', '('].includes(text.keys[end] ?? '')) return null;
  const isName = isKnown ? isLikePerson(text, index, end) : isUnlisted(text, index, end);
  if (!isName || readPost(text, end + 1, names) === null) return null;
  return { start: index, end, rule: OF_POST };
}

/** `xã Lộc Tiến, Bí thư Huyện ủy`: a place, though it reads like a person */
function isAfterUnit(text: LexicalText, index: number): boolean {
  return [1, 2, 3].some((length) => text.has('admin-units', index - length, index));
}

function isUnlisted(text: LexicalText, start: number, end: number): boolean {
  const length = end - start;
  if (length < 3 || length > 4 || text.shapes[start] !== 'capitalised') return false;
  return findListedPlace(text, start) === null && text.hits(start).length === 0;
}

function findEverywhere(text: LexicalText, names: KnownNames): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < text.spans.length; index += 1) {
    const known = names.endAt(text, index);
    if (known !== null) {
      findings.push({ start: index, end: known, rule: KNOWN });
      index = known - 1;
    } else if (isSurname(text, index) && !isPeople(text, index)) {
      const end = findNameRun(text, index, MOST_SYLLABLES);
      const length = end - index;
      if (length < 3 || length > 4) continue;
      const isPlace = isOpening(text, index) && findListedPlace(text, index + 1) === end;
      const isPerson = !isPlace && isLikePerson(text, index, end);
      if (isPerson) findings.push({ start: index, end, rule: SURNAME });
      index = end - 1;
    }
  }
  return findings;
}

/** `người Mông`, `dân tộc Thái`: a people, though surnames are spelt so */
function isPeople(text: LexicalText, index: number): boolean {
  return text.keys[index - 1] === 'người' || isAt(text, index - 2, ['dân', 'tộc']);
}

/**
 * The names of the bylines, one for each run of capitals that is not an office's word (`Tin`,
 * `Ảnh`, `CTV`). `bylines` are sorted.
 */
export function findBylines(text: LexicalText, bylines: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  for (const { start, end } of bylines) {
    while ((text.spans[index]?.start ?? end) < start) index += 1;
    while ((text.spans[index]?.start ?? end) < end) {
      const office = text.longest('byline-words', index);
      const run = findNameRun(text, index, MOST_SYLLABLES);
      if (office === null && run > index && !opensBody(text, index)) {
        found.push(candidateOf(text, index, run, BYLINE));
      }
      index = Math.max(office ?? run, index + 1);
    }
  }
  return found;
}

function opensBody(text: LexicalText, index: number): boolean {
  return (
    text.longest('named-bodies', index) !== null ||
    text.longest('institution-heads', index) !== null
  );
}
