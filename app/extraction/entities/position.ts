import { dictionarySet } from '../../matching/dictionarySet.ts';
import type { LexicalText } from '../../matching/lexicon.ts';
import {
  anyOf,
  compilePattern,
  dictionary,
  optional,
  repeat,
  sequence,
  words,
} from '../../matching/pattern.ts';
import { PROVINCES } from '../vocabulary.ts';
import { NATION, TERM } from './bodyTail.ts';
import { readBody, type Body } from './organisation.ts';
import {
  findNameRun,
  hasCapitalIn,
  isBound,
  isCapital,
  isLikePerson,
  type KnownNames,
} from './personName.ts';
import { findPlaceName } from './placeName.ts';
import { findTitleEnd } from './title.ts';

/** A post: `isWhole` is false when it is only a head such as `Giám đốc`, without its body. */
export interface Post {
  end: number;
  isWhole: boolean;
}

/** `Phó Chủ tịch`, `Phó Trưởng Đoàn chuyên trách` */
const HEAD = compilePattern(
  sequence(
    optional(words('quyền')),
    dictionary('post-heads'),
    repeat(dictionary('post-modifiers'), 0, 2),
  ),
);
/** What stands for a body after a head: `Trung ương Đảng`, `Đoàn xã`, `Chi bộ thôn`. */
const TAIL = compilePattern(
  sequence(anyOf(dictionary('post-tails'), dictionary('domains')), optional(dictionary('levels'))),
);

/**
 * Reads the post that starts at `index`, with its body and place; null when none does.
 * Source: annotation guide, section 2, POSITION.
 */
export function readPost(text: LexicalText, index: number, names: KnownNames): Post | null {
  if (!canStart(text, index) || isBound(text, index)) return null;
  const head = HEAD.match(text, index);
  const prefixed = readPrefixed(text, index, names);
  const complement = head === null ? null : readComplement(text, index, head, names);
  const whole = Math.max(prefixed?.isWhole ? prefixed.end : -1, complement ?? -1);
  if (whole > 0) return { end: whole, isWhole: true };
  if (head === null || (prefixed?.end ?? 0) > head) return prefixed;
  const isWhole = text.has('whole-posts', index, head);
  if (!isWhole) return { end: head, isWhole };
  // `đại biểu Quốc hội | khóa XV`, `Chủ tịch Quốc hội | nước CHXHCN Việt Nam`
  const end = TERM.match(text, head) ?? NATION.match(text, head) ?? head;
  return { end: DELEGATION.match(text, end) ?? end, isWhole };
}

/** `đại biểu Quốc hội khóa XV | Đoàn Quảng Ninh` */
const DELEGATION = compilePattern(
  sequence(
    words('đoàn'),
    optional(anyOf(words('đại biểu quốc hội'), words('đbqh'))),
    optional(dictionary('levels')),
    dictionary(PROVINCES),
  ),
);

const FIRSTS = dictionarySet(['post-heads', 'post-prefixes']);

/** False for nearly all words, at little cost. */
function canStart(text: LexicalText, index: number): boolean {
  return text.starts(FIRSTS, index) || text.keys[index] === 'quyền';
}

/** `Trưởng` + `Ban Tổ chức Tỉnh ủy`; not whole when the body has no name: `Trưởng Ban Chỉ đạo`. */
function readPrefixed(text: LexicalText, index: number, names: KnownNames): Post | null {
  const prefix = text.longest('post-prefixes', index);
  if (prefix === null) return null;
  const body = readBody(text, prefix, names, true);
  if (body !== null) return { end: body.end, isWhole: body.isNamed };
  const head = isCapital(text, prefix) ? text.longest('institution-heads', prefix) : null;
  return head === null ? null : { end: head, isWhole: false };
}

function readComplement(
  text: LexicalText,
  index: number,
  head: number,
  names: KnownNames,
): number | null {
  const body = readBody(text, head, names, true) ?? readBehindModifier(text, head, names);
  if (body !== null) return body.end;
  const tail = TAIL.match(text, head);
  if (tail !== null && (isCapital(text, head) || text.ends('post-tails', head).length > 0)) {
    const place = findPlaceName(text, tail, { names, isInPost: true, isAfterUnit: false });
    return place ?? tail;
  }
  const title = readTitle(text, index, head);
  if (title !== null) return title;
  const level = text.longest('levels', head);
  if (level !== null && hasCapitalIn(text, index, level + 1)) {
    const end = findPlaceName(text, level, { names, isInPost: true, isAfterUnit: true }) ?? level;
    // `đại biểu HĐND tỉnh | khóa XV`
    return TERM.match(text, end) ?? end;
  }
  const embassy = text.has('diplomats', index, head) ? EMBASSY.match(text, head) : null;
  if (embassy !== null) return embassy;
  if (!text.has('place-posts', index, head)) return null;
  // `Trụ trì chùa Hòa An`
  const unit = text.longest('place-units', head);
  if (unit !== null) return findPlaceName(text, unit, { names, isInPost: true, isAfterUnit: true });
  const place = findPlaceName(text, head, { names, isInPost: true, isAfterUnit: false });
  // `Trưởng buôn Ky`
  return place ?? (isCapital(text, head) && !isCapital(text, head + 1) ? head + 1 : null);
}

/** `Đại sứ Cộng hòa Pháp tại Việt Nam` */
const EMBASSY = compilePattern(
  sequence(
    optional(words('nước')),
    dictionary('countries'),
    optional(sequence(words('tại'), anyOf(dictionary('countries'), dictionary(PROVINCES)))),
  ),
);

/** `Trưởng phòng Kế hoạch - Tổng hợp`, `Phó Giám đốc Sở`: a title or a unit without more words */
function readTitle(text: LexicalText, index: number, head: number): number | null {
  if (!isCapital(text, head)) return null;
  const unit = text.longest('bare-units', head);
  if (unit !== null && !isCapital(text, unit)) return unit;
  if (!text.has('titled-posts', index, head)) return null;
  if (isLikePerson(text, head, findNameRun(text, head, 5))) return null;
  const end = findTitleEnd(text, head);
  return end > head ? end : null;
}

/** Any other modifier with a capital before a committee, misspelt ones too: `Thường thực Tỉnh ủy`. */
function readBehindModifier(text: LexicalText, head: number, names: KnownNames): Body | null {
  if (text.shapes[head] !== 'capitalised' || text.shapes[head + 1] !== 'lower') return null;
  const body = readBody(text, head + 2, names, true);
  return body?.kind === 'committee' ? body : null;
}
