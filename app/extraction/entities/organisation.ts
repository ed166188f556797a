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
import { isCapital, type KnownNames } from './personName.ts';
import { findPlaceName, type PlaceContext } from './placeName.ts';
import { findTitleEnd } from './title.ts';

/** How a body was recognised, with what its head tells. */
export interface Body {
  end: number;
  kind: 'committee' | 'organ' | 'government' | 'department' | 'institution';
  /** False when nothing but the head stands there and the head alone names no body. */
  isNamed: boolean;
}

interface Scope extends PlaceContext {
  /** How many more bodies can be inside: `Ban Thường vụ | Đảng ủy | Công an tỉnh`. */
  depth: number;
}

/** `khóa XII`, `khóa 14` */
const TERM = compilePattern(sequence(words('khóa'), shape('allCaps', 'initial', 'number')));
/** `các huyện, thị xã và thành phố`, `các cấp` */
const PLURAL = compilePattern(
  sequence(
    words('các'),
    anyOf(dictionary('levels'), words('cấp')),
    repeat(sequence(anyOf(words(','), words('và')), dictionary('levels')), 0, 4),
  ),
);
/** `cấp huyện`, `(UBND) tỉnh`, `tỉnh` */
const LEVEL = compilePattern(
  sequence(
    optional(sequence(words('('), shape('allCaps'), words(')'))),
    optional(words('việt nam')),
    dictionary('levels'),
  ),
);

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
  if (text.hits(index).length === 0) return null;
  return readInside(text, index, { names, isInPost, isAfterUnit: false, depth: 3 });
}

function readInside(text: LexicalText, index: number, scope: Scope): Body | null {
  if (scope.depth === 0) return null;
  const readings = [readCommittee, readOrgan, readGovernment, readDepartment, readInstitution]
    .map((read) => read(text, index, { ...scope, depth: scope.depth - 1 }))
    .filter((body) => body !== null);
  return readings.reduce<Body | null>(
    (best, body) => (best === null || body.end > best.end ? body : best),
    null,
  );
}

const isBareName = (text: LexicalText, index: number, end: number): boolean =>
  text.ends('bare-organs', index).includes(end);

function readCommittee(text: LexicalText, index: number, scope: Scope): Body | null {
  const head = text.longest('committees', index);
  if (head === null) return null;
  const isOfAnyLevel = text.ends('level-committees', index).includes(head);
  const inner = isOfAnyLevel ? readInside(text, head, scope) : null;
  const inside = inner?.isNamed && isCapital(text, head) ? inner.end : head;
  const end =
    inside > head
      ? inside
      : isOfAnyLevel
        ? readTail(text, head, scope)
        : readPlaceAndTerm(text, head, scope);
  return { end, kind: 'committee', isNamed: end > head || isBareName(text, index, head) };
}

function readOrgan(text: LexicalText, index: number, scope: Scope): Body | null {
  const head = text.longest('organs', index);
  if (head === null) return null;
  const inner = readInside(text, head, scope);
  let end =
    inner !== null && inner.kind !== 'institution' ? inner.end : readTail(text, head, scope);
  // `Văn phòng HĐND và UBND huyện`
  if (text.keys[head - 1] === 'phòng' && (text.keys[end] === 'và' || text.keys[end] === '-')) {
    end = readGovernment(text, end + 1, scope)?.end ?? end;
  }
  return { end, kind: 'organ', isNamed: end > head || isBareName(text, index, head) };
}

function readGovernment(text: LexicalText, index: number, scope: Scope): Body | null {
  const head = text.longest('governments', index);
  if (head === null) return null;
  const end = readTail(text, head, scope);
  const isNamed = end > head || !text.ends('needs-level', index).includes(head);
  return { end, kind: 'government', isNamed };
}

function readDepartment(text: LexicalText, index: number, scope: Scope): Body | null {
  const head = text.longest('domain-heads', index);
  if (head === null) return null;
  const listed = text.longest('domains', head);
  const isMarked = isCapital(text, head) || (isCapital(text, index) && !isOpening(text, index));
  if (listed !== null && isMarked) {
    return { end: readTail(text, listed, scope), kind: 'department', isNamed: true };
  }
  return null;
}

/** Heads whose title can be written small: `Quỹ phát triển đất`. */
const SMALL_TITLES: ReadonlySet<string> = new Set([
  'quỹ',
  'trung tâm',
  'ban quản lý',
  'ban chỉ đạo',
]);

function readInstitution(text: LexicalText, index: number, scope: Scope): Body | null {
  const head = text.longest('institution-heads', index);
  if (head === null) return null;
  const phrase = text.keys.slice(index, head).join(' ');
  const isSmall = isCapital(text, index) && !isOpening(text, index) && SMALL_TITLES.has(phrase);
  if (!isCapital(text, head) && !isSmall && !isBranch(text, head)) return null;
  const title = findTitleEnd(text, head);
  if (title === head) return null;
  const end = readTail(text, title, scope);
  return { end, kind: 'institution', isNamed: true };
}

/** `Trung đoàn 123`, `cơ sở 2` */
function isBranch(text: LexicalText, index: number): boolean {
  return text.shapes[index] === 'number' && isCapital(text, index - 1);
}

/** True for the first word of a sentence, whose capital says nothing. */
export function isOpening(text: LexicalText, index: number): boolean {
  const before = text.shapes[index - 1];
  if (before === undefined || before === 'boundary') return true;
  return ['"', ':', '-', '(', '+', '*'].includes(text.keys[index - 1] ?? '');
}

/** The level, the place and the term after a body's own words. */
function readTail(text: LexicalText, index: number, scope: Scope): number {
  const plural = PLURAL.match(text, index);
  if (plural !== null) return plural;
  const level = LEVEL.match(text, index);
  if (level === null) return readBranch(text, readPlaceAndTerm(text, index, scope));
  if (text.shapes[level] === 'number' && text.shapes[level + 1] !== 'lower') return level + 1;
  const place = findPlaceName(text, level, { ...scope, isAfterUnit: true });
  return TERM.match(text, place ?? level) ?? place ?? level;
}

function readPlaceAndTerm(text: LexicalText, index: number, scope: Scope): number {
  const place = findPlaceName(text, index, scope) ?? index;
  return TERM.match(text, place) ?? place;
}

/** `cơ sở 2`, `số 1`, `1` */
const BRANCH = compilePattern(
  sequence(
    anyOf(words('cơ sở'), words('số'), words('khu vực')),
    shape('number', 'allCaps', 'initial'),
  ),
);

function readBranch(text: LexicalText, index: number): number {
  return BRANCH.match(text, index) ?? index;
}
