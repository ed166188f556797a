import type { Quantity } from '../../vietnamese/quantity.ts';
import { readLead } from './lead.ts';
import { spanOf, type Sentence } from './sentence.ts';
import type { Value } from './value.ts';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The word before the number of a rank. */
const RANK: ReadonlySet<string> = new Set(['thứ', 'hạng']);

export function isRankWord(word: string): boolean {
  return RANK.has(word);
}

/** `đứng thứ 12`, `xếp thứ hai`, `xếp hạng 5`, `thứ 17/63` */
export function readRank(sentence: Sentence, index: number, floor: number): Value | null {
  const { words, tokens } = sentence;
  if (!RANK.has(words[index] ?? '')) return null;
  const word = words[index + 1] ?? '';
  const isNumeral = tokens[index + 1]?.kind === 'number' && /^\d+$/.test(word);
  const rank = isNumeral ? Number(word) : word === 'nhì' ? 2 : ORDINALS.indexOf(word) + 1;
  if (rank <= 0) return null;
  const lead = readLead(sentence, index, floor);
  const isOf = words[index + 2] === '/' && tokens[index + 3]?.kind === 'number';
  const next = index + (isOf ? 4 : 2);
  const span = spanOf(sentence, index, next);
  if (lead.act !== 'rank' || span === null) return null;
  const quantity: Quantity = {
    value: rank,
    upper: null,
    measure: 'bare',
    unit: next,
    next,
    isGuessed: false,
  };
  return { first: index, next, span, quantity, unit: null, isRank: true, lead };
}
