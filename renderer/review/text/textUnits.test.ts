import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/article.ts';
import type { Span } from '../../../shared/span.ts';
import {
  caretOnLikely,
  extendCaret,
  growCaret,
  moveCaret,
  spanOfCaret,
  type Caret,
} from '../caret.ts';
import { itemOfAnnotation, itemOfSuggestion } from '../reviewItems.ts';
import { annotate, entity, suggest } from '../reviewSample.ts';
import { TokenIndex } from '../tokenIndex.ts';
import { MarkRows } from './markRows.ts';
import { listRows } from './textRows.ts';
import { TextUnits, toWholeCharacters, type TextUnit } from './textUnits.ts';

const TEXT =
  'Ông Lê Văn Sáu giao 58/QĐ-UBND. Thu 1.428,570 tỷ đồng, tăng 5%.\n\nXã Tân Lập 👩‍👩‍👧 về đích.';

function unitsOf(text: string, blocks: Block[], spans: [Span, 'suggested' | 'decided'][] = []) {
  const rows = listRows(text, blocks);
  const tokens = new TokenIndex(text, rows);
  const items = spans.map(([{ start, end }, state]) => {
    const body = entity('ORG', start, end);
    return state === 'suggested'
      ? itemOfSuggestion(suggest(body))
      : itemOfAnnotation(annotate(body));
  });
  const marks = new MarkRows(rows).changed(new Set(), items);
  return {
    tokens,
    units: new TextUnits({
      text,
      blocks,
      tokens,
      marks,
      unitNames: new Set(['đồng']),
      findings: [spanOf('giao 58')],
    }),
  };
}

const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const { units } = unitsOf(
  TEXT,
  [
    { ...spanOf(TEXT.split('\n')[0] ?? ''), kind: 'paragraph' },
    { ...spanOf(TEXT.split('\n')[2] ?? ''), kind: 'paragraph' },
  ],
  [
    [spanOf('Lê Văn Sáu'), 'suggested'],
    [spanOf('Tân Lập'), 'decided'],
  ],
);
const quote = (span: Span | null) => span && TEXT.slice(span.start, span.end);
const at = (words: string): Caret => ({ anchor: TEXT.indexOf(words), head: TEXT.indexOf(words) });

describe('the units of a text', () => {
  const cases: [TextUnit, string, string | null, string][] = [
    ['character', '👩‍👩‍👧 về', '👩‍👩‍👧', 'a family is one character'],
    ['syllable', 'Văn', 'Văn', 'a syllable'],
    ['word', 'Văn', 'Ông Lê Văn Sáu', 'syllables in capitals are one name'],
    ['word', 'QĐ', '58/QĐ-UBND', 'what is tied is one word'],
    ['word', '5%', '5%', 'the sign belongs to the number'],
    ['word', 'giao', 'giao', 'any other syllable is a word'],
    ['number', '428', '1.428,570', 'a numeral with its separators'],
    ['sentence', 'tỷ', 'Thu 1.428,570 tỷ đồng, tăng 5%.', 'a sentence with its end'],
    ['paragraph', 'Lập', TEXT.split('\n')[2] ?? '', 'a block'],
    ['mark', 'Văn', 'Lê Văn Sáu', 'a mark'],
    ['suggestion', 'Lập', null, 'what is decided is no suggestion'],
    ['finding', '58', 'giao 58', 'the words that a check speaks of'],
  ];

  it.each(cases)('%s at “%s” is “%s”: %s', (unit, words, expected) => {
    expect(quote(units.at(unit, TEXT.indexOf(words)))).toBe(expected);
  });
});

describe('the caret', () => {
  const steps: [string, TextUnit, 1 | -1, string][] = [
    ['Ông', 'word', 1, 'giao'],
    ['giao', 'word', -1, 'Ông'],
    ['giao', 'number', 1, '58'],
    ['58', 'number', 1, '1.428,570'],
    ['giao', 'sentence', 1, 'Thu'],
    ['tỷ', 'sentence', -1, 'Thu'],
    ['Thu', 'paragraph', 1, 'Xã'],
    ['Xã', 'paragraph', -1, 'Ông'],
    ['Ông', 'mark', 1, 'Lê'],
    ['Lê', 'mark', 1, 'Tân'],
    ['Tân', 'suggestion', -1, 'Lê'],
    ['Ông', 'character', 1, 'ng Lê'],
  ];

  it.each(steps)('from “%s” by %s %d to “%s”', (from, unit, direction, expected) => {
    expect(moveCaret(at(from), unit, direction, units).head).toBe(TEXT.indexOf(expected));
  });

  it.each([
    ['Lê', 'mark', 'Lê Văn Sáu'],
    ['giao', 'number', 'giao 58'],
    ['Thu', 'sentence', 'Thu 1.428,570 tỷ đồng, tăng 5%.'],
  ] as [string, TextUnit, string][])('selects from “%s” by %s', (from, unit, expected) => {
    expect(quote(spanOfCaret(extendCaret(at(from), unit, 1, units)))).toBe(expected);
  });

  it('grows from the syllable to the paragraph', () => {
    const sizes: (string | null)[] = [];
    let caret: Caret | null = at('Văn');
    while (caret !== null) {
      sizes.push(quote(spanOfCaret(caret)));
      caret = growCaret(caret, units);
    }
    expect(sizes).toEqual([
      null,
      'Văn',
      'Ông Lê Văn Sáu',
      'Ông Lê Văn Sáu giao 58/QĐ-UBND.',
      TEXT.split('\n')[0],
    ]);
  });
});

const piece = fc.constantFrom(
  ...[
    'a',
    'Hà ',
    '12,5',
    '%',
    ' ',
    '. ',
    '👍🏽',
    '👩‍👩‍👧',
    'e\u0302\u0301',
    '\u200b',
    '\u200d',
    'مرحبا ',
    '\u0301',
  ],
  ...['“', '”', '(', ')', 'ß', '\ud83d'],
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
const whole = (text: string): Block[] => [{ start: 0, end: text.length, kind: 'paragraph' }];
const anyUnit = fc.constantFrom<TextUnit>('character', 'syllable', 'word', 'number', 'sentence');

describe('in any text', () => {
  it('a selection stays in the text and never ends inside a character', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.boolean(), (text, one, other, isExact) => {
        const { tokens } = unitsOf(text, whole(text));
        const [from, to] = [one % (text.length + 1), other % (text.length + 1)];
        const bounds = { start: Math.min(from, to), end: Math.max(from, to) };
        const span = tokens.fit(bounds, isExact);
        if (span === null) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThan(span.end);
        const words = text.slice(span.start, span.end);
        expect(words).toBe(words.trim());
        if (isExact) expect(text.slice(span.start, span.end)).toBe(quoteWhole(text, bounds).trim());
      }),
    );
  });

  it('the keyboard goes on and back by units to the ends and stays in the text', () => {
    fc.assert(
      fc.property(anyText, anyUnit, fc.constantFrom<1 | -1>(1, -1), (text, unit, direction) => {
        const { units: own } = unitsOf(text, whole(text));
        let caret: Caret =
          direction === 1 ? { anchor: 0, head: 0 } : { anchor: text.length, head: text.length };
        for (let presses = 0; presses <= text.length; presses += 1) {
          const next = extendCaret(caret, unit, direction, own);
          expect(direction * (next.head - caret.head)).toBeGreaterThanOrEqual(0);
          caret = next;
        }
        expect(extendCaret(caret, unit, direction, own)).toEqual(caret);
        expect(caret.head).toBeGreaterThanOrEqual(0);
        expect(caret.head).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

function quoteWhole(text: string, bounds: Span): string {
  const { start, end } = toWholeCharacters(text, bounds);
  return text.slice(start, end);
}

describe('likely words', () => {
  const select = (from: string, direction: 1 | -1) => {
    const caret = caretOnLikely(at(from), direction, units);
    return caret && quote(spanOfCaret(caret));
  };
  it.each([
    ['Ông', 1, '58/QĐ-UBND', 'what is marked already is passed over'],
    ['Thu', 1, '1.428,570 tỷ đồng', 'a number with its unit'],
    ['5%', 1, '5%', 'what begins at the caret'],
    ['tăng', -1, '1.428,570 tỷ đồng', 'back'],
    ['về đích', 1, null, 'nothing follows'],
  ] as [string, 1 | -1, string | null, string][])(
    'from %j by %d: %j (%s)',
    (from, direction, expected) => {
      expect(select(from, direction)).toBe(expected);
    },
  );
});
