import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSegments } from '../../../app/text/segments.ts';
import { itemOfSuggestion } from '../reviewItems.ts';
import { entity, suggest } from '../reviewSample.ts';
import { LANES, styleOfMarks } from './markLines.ts';
import { MarkRows } from './markRows.ts';
import type { Overlay } from './overlays.ts';
import { cutSegment } from './rowPieces.ts';
import { listRows } from './textRows.ts';

const letter = fc.constantFrom('a', ' ', 'ế', 'e\u0302\u0301', '👩‍👩‍👧', '\u200b', 'مر', '.', '\u202e');
const anyText = fc
  .array(letter, { minLength: 1, maxLength: 60 })
  .map((letters) => letters.join(''));
const anySpan = fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 40 }));
const anyOverlay = fc.tuple(
  anySpan,
  fc.constantFrom<Overlay['role']>('active', 'hit', 'selection'),
);

const drawn = (
  text: string,
  spans: [number, number][],
  overlays: Overlay[],
  caretOffset: number | null,
) => {
  const rows = listRows(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
  const items = spans.map(([start, length], index) =>
    itemOfSuggestion(suggest(entity(`L${String(index)}`, start, start + length))),
  );
  const marks = new MarkRows(rows).changed(new Set(), items);
  return rows.flatMap((row, index) =>
    findSegments(row, marks.of(index), LANES).flatMap((segment) =>
      cutSegment(segment, overlays, caretOffset).map((piece) => ({ ...piece, segment })),
    ),
  );
};

describe('the pieces of any text with any marks', () => {
  it('are the stored text, each at its own offset', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(anySpan, { maxLength: 12 }),
        fc.array(anyOverlay, { maxLength: 4 }),
        fc.option(fc.nat(120), { nil: null }),
        (text, spans, given, caretOffset) => {
          const overlays = given.map(([[start, length], role]) => ({
            start,
            end: start + length,
            role,
          }));
          const pieces = drawn(text, spans, overlays, caretOffset);
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          for (const { start, end, overlays: own } of pieces) {
            expect(end).toBeGreaterThan(start);
            expect(own).toEqual(overlays.filter((one) => one.start < end && one.end > start));
            if (caretOffset !== null) expect(start < caretOffset && caretOffset < end).toBe(false);
          }
        },
      ),
    );
  });
});

describe('ten thousand marks on one word', () => {
  const spans = Array.from({ length: 10_000 }, (): [number, number] => [3, 4]);

  it('are three lines and a number', () => {
    const [, word] = drawn('xã Mây lạnh', spans, [], null);
    expect(word?.segment.marks).toHaveLength(LANES);
    expect(word?.segment.hiddenCount).toBe(10_000 - LANES);
    const { backgroundImage } = styleOfMarks(word?.segment.marks ?? [], new Map());
    expect(String(backgroundImage).split('repeating-linear-gradient')).toHaveLength(LANES + 1);
  });

  it('can each be picked', () => {
    const rows = listRows('xã Mây lạnh', [{ start: 0, end: 11, kind: 'paragraph' }]);
    const items = spans.map(([start, length], index) =>
      itemOfSuggestion(suggest(entity(`L${String(index)}`, start, start + length))),
    );
    const at = new MarkRows(rows).changed(new Set(), items).at(4);
    expect(new Set(at.map(({ item }) => item.key)).size).toBe(10_000);
  });
});
