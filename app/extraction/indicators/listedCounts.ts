import type { Span } from '../../../shared/span.ts';
import { parseNumber, type DecimalMark } from '../../vietnamese/number.ts';
import { NO_LEAD } from './lead.ts';
import type { Lexicon } from './lexicon.ts';
import { spanOf, type Sentence } from './sentence.ts';
import type { Value } from './value.ts';

/** The longest name of one item, in tokens. */
const LONGEST = 5;

/**
 * The numbers without a unit of `62 đảng viên (khiển trách 41, cảnh cáo 18, khai trừ 3)`, also of
 * `(khiển trách: 41; cảnh cáo: 18)`: parts of the count before the bracket. None unless all items
 * are words and one number.
 */
export function readListedCounts(sentence: Sentence, whole: Value, mark: DecimalMark): Value[] {
  const { words, tokens } = sentence;
  const { quantity } = whole;
  if (quantity.measure !== 'count' || words[whole.next] !== '(') return [];
  const parts: Value[] = [];
  let start = whole.next + 1;
  for (let at = start; at <= start + LONGEST; at += 1) {
    if (tokens[at]?.kind === 'word' || (words[at] === ':' && at > start)) continue;
    const value = tokens[at]?.kind === 'number' ? parseNumber(words[at] ?? '', mark) : null;
    const span = spanOf(sentence, at, at + 1);
    if (value === null || span === null || at === start) return [];
    if (typeof quantity.value === 'number' && value > quantity.value) return [];
    parts.push(toPart(value, at, span));
    if (words[at + 1] === ')') return parts.length > 1 ? parts : [];
    if (words[at + 1] !== ',' && words[at + 1] !== ';') return [];
    start = at + 2;
    at += 1;
  }
  return [];
}

/** What may stand before the share in the bracket: `206 (chiếm 75,2%)`. */
const SHARE_LEADS: ReadonlySet<string> = new Set(['chiếm', 'đạt', 'tỷ', 'lệ']);

const DOCUMENTS = ['numbered-nouns', 'document-heads'] as const;

/** The number without a unit of `tiểu học 206 (75,2%)`, whose share of a whole is in the bracket; else null. */
export function readSharedCount(
  sentence: Sentence,
  at: number,
  mark: DecimalMark,
  lexicon: Lexicon,
): Value | null {
  const { words, tokens } = sentence;
  const isItem = tokens[at]?.kind === 'number' && words[at + 1] === '(';
  if (!isItem || (tokens[at - 1]?.kind !== 'word' && words[at - 1] !== ':')) return null;
  if (DOCUMENTS.some((id) => lexicon.lengthBefore(id, words, at) > 0)) return null;
  let share = at + 2;
  while (SHARE_LEADS.has(words[share] ?? '')) share += 1;
  if (tokens[share]?.kind !== 'number' || words[share + 1] !== '%' || words[share + 2] !== ')')
    return null;
  const value = parseNumber(words[at] ?? '', mark);
  const span = spanOf(sentence, at, at + 1);
  return value === null || value < 1 || span === null ? null : toPart(value, at, span);
}

/** The longest noun of one item, in tokens. */
const LONGEST_NOUN = 4;

/**
 * The counts of `kỷ luật 12 đảng viên (8 khiển trách, 4 cảnh cáo)`: parts of the count before the
 * bracket whose nouns no list has. None unless all items are one number and words.
 */
export function readNumberedParts(
  sentence: Sentence,
  whole: Value,
  mark: DecimalMark,
  lexicon: Lexicon,
): Value[] {
  const { words, tokens } = sentence;
  if (whole.quantity.measure !== 'count' || words[whole.next] !== '(') return [];
  const parts: Value[] = [];
  let at = whole.next + (words[whole.next + 1] === 'gồm' ? 2 : 1);
  for (;;) {
    const value = tokens[at]?.kind === 'number' ? parseNumber(words[at] ?? '', mark) : null;
    let next = at + 1;
    while (tokens[next]?.kind === 'word') next += 1;
    if (value === null || next === at + 1 || next > at + 1 + LONGEST_NOUN) return [];
    if (typeof whole.quantity.value === 'number' && value > whole.quantity.value) return [];
    const isKnown = UNITS.some((id) => lexicon.lengthAt(id, words, at + 1) > 0);
    const [span, unit] = [spanOf(sentence, at, next), spanOf(sentence, at + 1, next)];
    if (isKnown || span === null || unit === null) return [];
    parts.push(toCount(value, at, next, span, sentence.text.slice(unit.start, unit.end)));
    if (words[next] === ')') return parts.length > 1 ? parts : [];
    if (words[next] !== ',' && words[next] !== ';') return [];
    at = next + 1;
  }
}

const UNITS = ['counted-nouns', 'measure-units', 'currencies'] as const;

function toCount(value: number, at: number, next: number, span: Span, unit: string): Value {
  const part = toPart(value, at, span);
  const quantity = { ...part.quantity, measure: 'count', unit: at + 1, next } as const;
  return { ...part, next, unit, quantity };
}

function toPart(value: number, at: number, span: Value['span']): Value {
  const next = at + 1;
  return {
    first: at,
    next,
    span,
    quantity: { value, upper: null, measure: 'bare', unit: next, next, isGuessed: false },
    unit: null,
    isRank: false,
    lead: { start: at, ...NO_LEAD },
  };
}

/**
 * The numbers without a unit after `hình thức`: `kỷ luật 31 đảng viên với hình thức: Khiển trách 20,
 * cảnh cáo 11`. `at` is the token after these words. None unless two items are words and one number.
 */
export function readForms(sentence: Sentence, at: number, mark: DecimalMark): Value[] {
  const { words, tokens } = sentence;
  const parts: Value[] = [];
  let start = at;
  while (/^(?::|là|kỷ|luật)$/.test(words[start] ?? '')) start += 1;
  for (let next = start; next <= start + LONGEST; next += 1) {
    if (tokens[next]?.kind === 'word' || (words[next] === ':' && next > start)) continue;
    const value = tokens[next]?.kind === 'number' ? parseNumber(words[next] ?? '', mark) : null;
    const span = spanOf(sentence, next, next + 1);
    if (value === null || span === null || next === start) break;
    if (tokens[next + 1]?.kind === 'word') break;
    parts.push(toPart(value, next, span));
    if (words[next + 1] !== ',') break;
    start = next + 2;
    next += 1;
  }
  return parts.length > 1 ? parts : [];
}
