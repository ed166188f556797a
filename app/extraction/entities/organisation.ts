import { dictionarySet } from '../../matching/dictionarySet.ts';
import type { LexicalText } from '../../matching/lexicon.ts';
import {
  anyOf,
  compilePattern,
  dictionary,
  optional,
  sequence,
  shape,
  words,
} from '../../matching/pattern.ts';
import { NATION, readPlaceAndTerm, readTail } from './bodyTail.ts';
import { findInstitutionEnd, withoutPerson } from './institution.ts';
import { isOpening } from './opening.ts';
import { isBound, isCapital, type KnownNames } from './personName.ts';
import type { PlaceContext } from './placeName.ts';
import { findTitleEnd } from './title.ts';

/** How a body was recognised, with what its head tells. */
export interface Body {
  end: number;
  kind: 'committee' | 'organ' | 'government' | 'department' | 'institution';
  /** False when nothing but the head stands there and the head alone names no body. */
  isNamed: boolean;
}

/** The lists that a body's first words come from. */
const HEADS = dictionarySet([
  'committees',
  'organs',
  'governments',
  'numbered-bodies',
  'domain-heads',
  'institution-heads',
]);

interface Scope extends PlaceContext {
  /** How many more bodies can be inside: `Ban Thường vụ | Đảng ủy | Công an tỉnh`. */
  depth: number;
}

/**
 * Reads the body that starts at `index`, with its level, place and term; null when none does.
 * Source: annotation guide, section 2, ORG.
 */
export function readBody(
  text: LexicalText,
  index: number,
  names: KnownNames,
  isInPost: boolean,
): Body | null {
  const isHead = text.starts(HEADS, index) || text.keys[index] === 'trung';
  if (!isHead || isBound(text, index)) return null;
  return readInside(text, index, { names, isInPost, isAfterUnit: false, depth: 3 });
}

function readInside(text: LexicalText, index: number, scope: Scope): Body | null {
  if (scope.depth === 0) return null;
  const inner = { ...scope, depth: scope.depth - 1 };
  let longest: Body | null = null;
  for (const read of READINGS) {
    const body = read(text, index, inner);
    if (body !== null && body.end > (longest?.end ?? 0)) longest = body;
  }
  return longest;
}

const READINGS = [
  readCentral,
  readCommittee,
  readOrgan,
  readGovernment,
  readNumbered,
  readDepartment,
  readInstitution,
  readListed,
];

/** `Ban Thường vụ`, not those of many: `các Ban Dân vận`, `Đảng ủy 12 xã` */
function isBareName(text: LexicalText, index: number, end: number): boolean {
  if (!text.has('bare-organs', index, end) || text.keys[index - 1] === 'các') return false;
  return text.shapes[end] !== 'number' || text.longest('levels', end + 1) === null;
}

/** `Huyện ủy Hòa An`, `Đảng ủy Công an tỉnh`, `Đảng bộ xã Hồng Việt` */
function readCommittee(text: LexicalText, index: number, scope: Scope): Body | null {
  const head = text.longest('committees', index);
  // `Tỉnh ủy viên` is a post.
  if (head === null || (text.longest('post-heads', index) ?? 0) > head) return null;
  const end = readCommitteeTail(text, index, head, scope);
  const isBare = isBareName(text, index, head) && !isShared(text, index);
  return { end, kind: 'committee', isNamed: end > head || isBare };
}

/** `CHI, ĐẢNG BỘ`: the second of two generic nouns that share a syllable */
function isShared(text: LexicalText, index: number): boolean {
  return text.keys[index - 1] === ',' && text.keys[index - 2] === 'chi';
}

function readCommitteeTail(text: LexicalText, index: number, head: number, scope: Scope): number {
  if (text.has('place-committees', index, head)) {
    return readPlaceAndTerm(text, head, scope);
  }
  const inner = isCapital(text, head) ? readInside(text, head, scope) : null;
  if (!inner?.isNamed) return readTail(text, head, scope);
  return isDelegation(text, head, inner.end) ? withSecondBody(text, inner.end, scope) : inner.end;
}

/** `Đoàn đại biểu Quốc hội`, which shares its committee and its office with the council */
function isDelegation(text: LexicalText, index: number, end: number): boolean {
  return text.has('delegations', index, end);
}

const SECOND_BODY: ReadonlySet<string> = new Set(['và', '-', '&']);

/** `và HĐND tỉnh`, `- UBND huyện`, `&UBND huyện` */
function withSecondBody(text: LexicalText, end: number, scope: Scope): number {
  if (!SECOND_BODY.has(text.keys[end] ?? '')) return end;
  return readGovernment(text, end + 1, scope)?.end ?? end;
}

/** `(UBKT)` and `số 9` between an organ and its body */
const ATTRIBUTE = compilePattern(
  anyOf(sequence(words('('), shape('allCaps'), words(')')), sequence(words('số'), shape('number'))),
);

/** `Ban Thường vụ Huyện ủy`, `Văn phòng HĐND và UBND huyện` */
function readOrgan(text: LexicalText, index: number, scope: Scope): Body | null {
  const own = text.longest('organs', index);
  if (own === null) return null;
  const head = ATTRIBUTE.match(text, own) ?? own;
  const inner = readInside(text, head, scope);
  let end = inner !== null && inner.kind !== 'institution' ? inner.end : readTail(text, own, scope);
  if (text.keys[own - 1] === 'phòng') end = withSecondBody(text, end, scope);
  return { end, kind: 'organ', isNamed: end > own || isBareName(text, index, own) };
}

/** `Trung ương Hội Nông dân Việt Nam`, `Ủy ban Trung ương MTTQ Việt Nam` */
const CENTRE = compilePattern(sequence(optional(words('ủy ban')), words('trung ương')));

function readCentral(text: LexicalText, index: number, scope: Scope): Body | null {
  const head = CENTRE.match(text, index);
  return head === null || !isCapital(text, head) ? null : readGovernment(text, head, scope);
}

/** `Ban Quản lý Khu kinh tế Hòa An và các khu công nghiệp` */
const PARKS = compilePattern(words('và các khu công nghiệp'));

/** `UBND huyện Hòa An`, `Hội Nông dân`, `Công an tỉnh` */
function readGovernment(text: LexicalText, index: number, scope: Scope): Body | null {
  const head = text.longest('governments', index);
  if (head === null) return null;
  // `đại biểu Quốc hội | tỉnh`: the whole country's body has no level.
  const isNational = text.has('national-bodies', index, head);
  const own = isNational ? readNational(text, head, scope) : readTail(text, head, scope);
  const parks = PARKS.match(text, own);
  const end = parks === null ? own : readTail(text, parks, scope);
  const isNamed = end > head || !text.has('needs-level', index, head);
  return { end, kind: 'government', isNamed };
}

/** `Quốc hội khóa XV`, `Quốc hội nước CHXHCN Việt Nam` */
function readNational(text: LexicalText, head: number, scope: Scope): number {
  return NATION.match(text, head) ?? readPlaceAndTerm(text, head, scope);
}

/** `Quân khu 1`, `Quân khu IV`, `Lữ đoàn Công binh 414`, `Bộ Tư lệnh Vùng 3 Hải quân` */
const NUMBERED = compilePattern(
  sequence(
    dictionary('numbered-bodies'),
    optional(dictionary('arms')),
    anyOf(shape('number'), dictionary('roman-numbers')),
    optional(dictionary('arms')),
  ),
);

function readNumbered(text: LexicalText, index: number): Body | null {
  const end = NUMBERED.match(text, index);
  return end === null ? null : { end, kind: 'government', isNamed: true };
}

/** `Sở Tài chính`, `phòng Nội vụ huyện`: a head with a field of work that a list gives. */
function readDepartment(text: LexicalText, index: number, scope: Scope): Body | null {
  const head = text.longest('domain-heads', index);
  if (head === null) return null;
  const field = text.longest('domains', head);
  if (field === null) return readUnlistedField(text, index, head, scope);
  const isMarked =
    isCapital(text, head) ||
    (isCapital(text, index) && (!isOpening(text, index) || field > head + 1));
  return isMarked ? { end: readTail(text, field, scope), kind: 'department', isNamed: true } : null;
}

/** `Phòng Cảnh sát Cơ động`: a field that no list gives, with capitals on both sides. */
function readUnlistedField(
  text: LexicalText,
  index: number,
  head: number,
  scope: Scope,
): Body | null {
  if (!text.has('titled-domain-heads', index, head)) return null;
  if (!isCapital(text, index) || !isCapital(text, head)) return null;
  // `Trung tâm Hội nghị Quốc gia` is a place.
  if ((text.longest('facilities', index) ?? head) > head) return null;
  const whole = findTitleEnd(text, head);
  const title = scope.isInPost ? withoutPerson(text, head, whole) : whole;
  if (title < head + 2 && text.shapes[head] !== 'allCaps') return null;
  return { end: readTail(text, title, scope), kind: 'institution', isNamed: true };
}

/** `Ủy ban Xã hội của Quốc hội` inside a post; elsewhere the list finds it by itself. */
function readListed(text: LexicalText, index: number, scope: Scope): Body | null {
  const end = scope.isInPost ? text.longest('named-bodies', index) : null;
  return end === null ? null : { end, kind: 'institution', isNamed: true };
}

function readInstitution(text: LexicalText, index: number, scope: Scope): Body | null {
  const end = findInstitutionEnd(text, index, scope);
  return end === null ? null : { end, kind: 'institution', isNamed: true };
}
