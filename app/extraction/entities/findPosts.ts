import type { LexicalText } from '../../matching/lexicon.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';
import { isOpening } from './opening.ts';
import { hasCapitalIn, isCapital, isSurname, type KnownNames } from './personName.ts';
import { readPost } from './position.ts';

const WITH_BODY: Rule = { label: 'POSITION', rule: 'entity.position.body', confidence: 0.94 };
const SMALL: Rule = { label: 'POSITION', rule: 'entity.position.small', confidence: 0.65 };
const CHAINED: Rule = { label: 'POSITION', rule: 'entity.position.chain', confidence: 0.8 };

/**
 * Posts: a head with its body, chained by commas or alone. A head without a body counts only
 * beside a person or another post, since `Giám đốc` alone names none.
 * Source: annotation guide, section 2, POSITION.
 */
export function findPosts(text: LexicalText, names: KnownNames): Candidate[] {
  const found: Candidate[] = [];
  /** The token after the last post or person, where a chain can go on. */
  let chainEnd = -1;
  for (let index = 0; index < text.spans.length; index += 1) {
    const post = readPost(text, index, names);
    if (post === null) {
      chainEnd = names.endAt(text, index) ?? chainEnd;
      continue;
    }
    const isChained = followsChain(text, index, chainEnd);
    const rule = chooseRule(text, index, post, isChained || isAfterHonorific(text, index));
    if (rule !== null) {
      found.push(candidateOf(text, index, post.end, rule));
      chainEnd = post.end;
    }
    index = post.end - 1;
  }
  return found;
}

function chooseRule(
  text: LexicalText,
  index: number,
  post: { end: number; isWhole: boolean },
  isChained: boolean,
): Rule | null {
  const hasCapital = isCapital(text, index);
  if (post.isWhole && !hasCapital)
    return isGeneric(text, index, post.end, isChained) ? null : SMALL;
  if (post.isWhole) {
    const isAlone = !isChained && !isSurname(text, post.end);
    const isPlain = isAlone && isOpening(text, index) && isSmall(text, index + 1, post.end);
    return isPlain && !text.has('national-posts', index, post.end) ? null : WITH_BODY;
  }
  if (!hasCapital || text.has('posts-of-bodies', index, post.end)) return null;
  return isChained || isSurname(text, post.end) ? CHAINED : null;
}

/**
 * `các chủ tịch xã`, `chức danh bí thư chi bộ`, `bí thư Đảng ủy 12 xã`, `đại biểu Quốc hội` that
 * stands beside nobody
 */
function isGeneric(text: LexicalText, index: number, end: number, isChained: boolean): boolean {
  if (text.shapes[end] === 'number') return true;
  if (isChained && hasCapitalIn(text, index, end)) return false;
  if (text.keys[index] === 'đại' && !isChained && !isSurname(text, end)) return true;
  const before = text.keys[index - 1] ?? '';
  if (['các', 'những', 'danh', 'vụ', 'bầu', 'làm', 'mỗi', 'từng'].includes(before)) return true;
  return !isCapital(text, index + 1) && !isCapital(text, index + 2);
}

/** `Bí thư chi bộ` at the start of a sentence, where the capital says nothing */
function isSmall(text: LexicalText, from: number, end: number): boolean {
  return text.shapes.slice(from, end).every((shape) => shape === 'lower');
}

/** A link stands between, and `nguyên` after it: `Lê B, nguyên Bí thư` */
function followsChain(text: LexicalText, index: number, chainEnd: number): boolean {
  const start = text.keys[index - 1] === 'nguyên' ? index - 1 : index;
  return chainEnd === start || (chainEnd === start - 1 && isLink(text, start - 1));
}

function isLink(text: LexicalText, index: number): boolean {
  return [',', '-', '(', 'và', 'kiêm'].includes(text.keys[index] ?? '');
}

function isAfterHonorific(text: LexicalText, index: number): boolean {
  return [1, 2].some((length) => text.has('honorifics', index - length, index));
}
