import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchorSpans } from './reanchorSpans.ts';

const word = fc.constantFrom(
  'huyện',
  'xã',
  'thu',
  'đạt',
  '57',
  'tỷ đồng',
  '%',
  ',',
  '.',
  '\n',
  '𝒳',
);
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const spanOf = (source: string) =>
  fc
    .tuple(fc.nat(source.length - 1), fc.nat(source.length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const textWithSpan = text.chain((source) =>
  fc.record({ source: fc.constant(source), span: spanOf(source) }),
);

describe('reanchorSpans', () => {
  it('keeps every span of an unchanged text', () => {
    fc.assert(
      fc.property(textWithSpan, ({ source, span }) => {
        expect(reanchorSpans(source, source, [span]).moved).toEqual([span]);
      }),
    );
  });

  it('quotes the same words wherever it finds a span again', () => {
    fc.assert(
      fc.property(textWithSpan, text, ({ source, span }, other) => {
        const [moved] = reanchorSpans(source, other, [span]).moved;
        if (moved) {
          expect(other.slice(moved.start, moved.end)).toBe(source.slice(span.start, span.end));
        }
      }),
    );
  });

  it('moves a span by exactly what is put in before it', () => {
    const fresh = fc.string({ unit: fc.constantFrom('Ω', 'Ψ', 'Φ'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(textWithSpan, fresh, fc.nat(), ({ source, span }, added, where) => {
        const at = where % (span.start + 1);
        const changed = source.slice(0, at) + added + source.slice(at);
        const moved = { start: span.start + added.length, end: span.end + added.length };
        expect(reanchorSpans(source, changed, [span]).moved).toEqual([moved]);
      }),
    );
  });

  it('leaves a span alone when text is put in behind it', () => {
    fc.assert(
      fc.property(textWithSpan, fc.nat(), ({ source, span }, where) => {
        const at = span.end + (where % (source.length - span.end + 1));
        const changed = `${source.slice(0, at)}ΩΨ${source.slice(at)}`;
        expect(reanchorSpans(source, changed, [span]).moved).toEqual([span]);
      }),
    );
  });

  it('loses a span whose words are taken away', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const mark = 'ΩΨΦ';
        const span = { start: before.length, end: before.length + mark.length };
        expect(reanchorSpans(before + mark + after, before + after, [span]).moved).toEqual([null]);
      }),
    );
  });
});
