import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenShape, UserRule, type PatternToken } from '../../shared/userRule.ts';
import { parseUserPattern, writeUserPattern } from './userPatternNotation.ts';

const word = fc.constantFrom('xã', 'UBND', 'phần', '12', ',', 'm2');
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const test = fc.oneof(
  fc.record({
    type: fc.constant('phrases' as const),
    phrases: fc.array(phrase, { minLength: 1, maxLength: 3 }),
    isCaseSensitive: fc.boolean(),
  }),
  fc.record({ type: fc.constant('shape' as const), shape: fc.constantFrom(...TokenShape.options) }),
  fc.record({ type: fc.constant('label' as const), label: fc.constantFrom('ORG', 'tên_1') }),
);
const times = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 })).map(([a, b]) => {
  return { atLeast: Math.min(a, b), atMost: Math.max(a, b) };
});
const patterns = fc
  .tuple(fc.array(fc.tuple(test, times), { minLength: 1, maxLength: 8 }), fc.nat(8), fc.nat(8))
  .map(([places, from, to]) =>
    places.map(([one, { atLeast, atMost }], index): PatternToken => {
      const least = index === 0 ? Math.max(1, atLeast) : atLeast;
      return { test: one, atLeast: least, atMost, isCaptured: index >= from && index < to };
    }),
  );

describe('the notation of patterns', () => {
  it('reads what it writes, and both are valid rules', () => {
    fc.assert(
      fc.property(patterns, (tokens) => {
        expect(parseUserPattern(writeUserPattern(tokens))).toEqual({ ok: true, tokens });
        const result = { type: 'indicatorName' };
        const rule = { kind: 'pattern', name: 'a', isEnabled: true, confidence: 1, result, tokens };
        expect(UserRule.safeParse(rule).success).toBe(true);
      }),
    );
  });

  it('never throws, and points into what was written', () => {
    const junk = fc.string({ unit: fc.constantFrom(...Array.from('xã "<>@(){}[]?*+|12, ')) });
    fc.assert(
      fc.property(fc.oneof(junk, fc.string()), (notation) => {
        const read = parseUserPattern(notation);
        if (!read.ok) expect(read.offset).toBeLessThanOrEqual(notation.normalize('NFC').length);
      }),
    );
  });

  it.each<[string, string, number]>([
    ['', 'empty', 0],
    ['xã?', 'empty', 0],
    ['xã <big>', 'unknownShape', 3],
    ['xã "Hòa', 'unclosedQuote', 3],
    ['xã (a|b', 'unclosedGroup', 3],
    ['(a||b)', 'empty', 0],
    ['xã [<capital>', 'unclosedCapture', 3],
    ['[xã] [An]', 'secondCapture', 5],
    ['xã []', 'emptyCapture', 4],
    ['xã{0}', 'badTimes', 2],
    ['xã{3,2}', 'badTimes', 2],
    ['xã{99}', 'badTimes', 2],
    ['+ xã', 'unexpected', 0],
    ['xã ]', 'unexpected', 3],
  ])('%s: %s at %i', (notation, problem, offset) => {
    expect(parseUserPattern(notation)).toEqual({ ok: false, problem, offset });
  });
});
