import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/article.ts';
import { extendCaret, moveCaret, spanOfCaret, type Caret } from './caret.ts';
import { entity, field, indicator } from './reviewSample.ts';
import { moveBound, type BoundMove } from './spanBounds.ts';
import { MarkRows } from './text/markRows.ts';
import { listRows } from './text/textRows.ts';
import { TextUnits } from './text/textUnits.ts';
import { TokenIndex } from './tokenIndex.ts';

const TEXT = 'Thu 1.428,570 tỷ đồng, tăng 5%.\n\nXã Tân Lập “về đích”.';
const blocks: Block[] = [
  { start: 0, end: 31, kind: 'paragraph' },
  { start: 33, end: TEXT.length, kind: 'paragraph' },
];
const rows = listRows(TEXT, blocks);
const tokens = new TokenIndex(TEXT, rows);
const marks = new MarkRows(rows);
const units = new TextUnits({
  text: TEXT,
  blocks,
  tokens,
  marks,
  unitNames: new Set(),
  findings: [],
});
const quote = (span: { start: number; end: number } | null) =>
  span === null ? null : TEXT.slice(span.start, span.end);
const spanOf = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe('TokenIndex.fit', () => {
  it.each([
    [' tỷ đồng', 'tỷ đồng', 'without spaces'],
    ['428,5', '1.428,570', 'a numeral is whole'],
    ['hu 1.428,570 t', 'Thu 1.428,570 tỷ', 'syllables are whole'],
    ['5%', '5%', 'the sign of a number is a part of it'],
    [' đồng, ', 'đồng', 'a comma is left'],
    ['5%.', '5%', 'the end of the sentence is left'],
    ['“về đích”.', '“về đích”', 'quotation marks stay in pairs'],
    ['“về', 'về', 'a quotation mark without its partner is left'],
    ['Lập “về đích”', 'Lập “về đích”', 'a pair at the end stays'],
    ['ăng 5', 'tăng 5', 'nothing is taken on beyond the selection'],
    ['Tân Lậ', 'Tân Lập', 'in the second block'],
  ])('%j becomes %j: %s', (selected, expected) => {
    expect(quote(tokens.fit(spanOf(selected), false))).toBe(expected);
  });

  it('takes the letters as they are when asked to', () => {
    expect(quote(tokens.fit(spanOf(' 428,5'.trim()), true))).toBe('428,5');
  });

  it('is null for spaces only', () => {
    expect(tokens.fit({ start: 31, end: 33 }, false)).toBeNull();
  });
});

describe('the caret', () => {
  const at = (words: string): Caret => ({ anchor: TEXT.indexOf(words), head: TEXT.indexOf(words) });
  const placeOf = ({ head }: Caret) => TEXT.slice(head, head + 4);

  const steps: [string, 1 | -1, string, string][] = [
    ['Thu', 1, '1.42', 'to a numeral'],
    ['đồng', 1, 'tăng', 'over a comma'],
    ['5%', 1, 'Xã T', 'into the next block'],
    ['Xã', -1, '5%.\n', 'back into the block before'],
    ['Thu', -1, 'Thu ', 'stays at the start'],
    ['đích', 1, 'đích', 'stays at the last word'],
  ];

  it.each(steps)('from %s by %d to %s: %s', (from, direction, expected) => {
    expect(placeOf(moveCaret(at(from), 'syllable', direction, units))).toBe(expected);
  });

  it('extends by tokens, through punctuation', () => {
    const one = extendCaret(at('5%'), 'syllable', 1, units);
    expect(quote(spanOfCaret(one))).toBe('5');
    expect(quote(spanOfCaret(extendCaret(one, 'syllable', 1, units)))).toBe('5%');
  });

  it('shrinks again, and grows to the other side of its anchor', () => {
    const two = extendCaret(extendCaret(at('tỷ'), 'syllable', 1, units), 'syllable', 1, units);
    expect(quote(spanOfCaret(two))).toBe('tỷ đồng');
    const one = extendCaret(two, 'syllable', -1, units);
    expect(quote(spanOfCaret(one))).toBe('tỷ');
    const none = extendCaret(one, 'syllable', -1, units);
    expect(spanOfCaret(none)).toBeNull();
    expect(quote(spanOfCaret(extendCaret(none, 'syllable', -1, units)))).toBe('1.428,570 ');
  });

  it('selects from a token’s bound to a token’s bound whatever is pressed', () => {
    const steps = fc.array(fc.constantFrom<1 | -1>(1, -1), { maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom('Thu', 'tỷ', 'Tân', 'đích'), steps, (from, presses) => {
        const caret = presses.reduce(
          (now, press) => extendCaret(now, 'syllable', press, units),
          at(from),
        );
        expect(caret.anchor).toBe(at(from).anchor);
        const span = spanOfCaret(caret);
        const trimmed = span && tokens.fit(span, true);
        const [first, last] = [trimmed?.start ?? 0, (trimmed?.end ?? 1) - 1];
        if (trimmed === null) return;
        expect(tokens.at(first)?.start).toBe(first);
        expect(tokens.at(last)?.end).toBe(last + 1);
      }),
    );
  });
});

describe('moveBound', () => {
  const cases: [string, BoundMove, string | null][] = [
    ['tỷ', 'widenEnd', 'tỷ đồng'],
    ['tỷ đồng', 'widenStart', '1.428,570 tỷ đồng'],
    ['tỷ đồng', 'narrowStart', 'đồng'],
    ['tỷ đồng', 'narrowEnd', 'tỷ'],
    ['tỷ', 'narrowEnd', null],
    ['tỷ', 'narrowStart', null],
    ['Thu', 'widenStart', null],
  ];

  it.each(cases)('%s, %s: %s', (words, move, expected) => {
    const { start, end } = spanOf(words);
    const moved = moveBound(entity('ORG', start, end), move, units);
    expect(moved?.type === 'entity' ? quote(moved.spans[0] ?? null) : null).toBe(expected);
  });

  it('moves the value of an indicator and leaves its name', () => {
    const name = spanOf('Thu');
    const { start, end } = spanOf('1.428,570');
    const moved = moveBound({ ...indicator(start, end), name }, 'widenEnd', units);
    expect(moved).toMatchObject({ name, span: spanOf('1.428,570 tỷ') });
  });

  it('leaves a field alone', () => {
    expect(moveBound(field('place', 'Tân Lập', [spanOf('Tân')]), 'widenEnd', units)).toBeNull();
  });
});
