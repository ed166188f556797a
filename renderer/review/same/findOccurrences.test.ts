import { describe, expect, it } from 'vitest';
import { ReviewBook } from '../reviewBook.ts';
import { annotate, entity, suggestionsOf } from '../reviewSample.ts';
import { findOccurrences } from './findOccurrences.ts';

const TEXT =
  'Hội Cựu chiến binh; hội cựu chiến binh; Hội Cựu chiến binh tỉnh; Đại hội Cựu chiến binh.';
const place = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const chosen = place('Hội Cựu chiến binh');
const second = place('Hội Cựu chiến binh', 1);

const entitiesOf = (...marks: Parameters<typeof entity>[]) =>
  new ReviewBook([], suggestionsOf(entity('ORG', second.start, second.end)), []).at(
    marks.map((mark) => annotate(entity(...mark))),
  ).entities;

describe('findOccurrences', () => {
  it('groups the places by how they are written, what was chosen first', () => {
    const { variants, markedCount } = findOccurrences(TEXT, chosen, 'ORG', entitiesOf());
    expect(variants.map(({ words, spans, isSame }) => [words, spans.length, isSame])).toEqual([
      ['Hội Cựu chiến binh', 2, true],
      ['hội cựu chiến binh', 1, false],
      ['hội Cựu chiến binh', 1, false],
    ]);
    expect(markedCount).toBe(0);
    expect(TEXT.slice(second.start, second.end)).toBe('Hội Cựu chiến binh');
  });

  it('leaves out what has the mark already, but not what is only proposed', () => {
    const entities = entitiesOf(['ORG', chosen.start, chosen.end]);
    const { variants, markedCount } = findOccurrences(TEXT, chosen, 'ORG', entities);
    expect(variants[0]?.spans).toEqual([second]);
    expect(markedCount).toBe(1);
    expect(findOccurrences(TEXT, chosen, 'EVENT', entities).markedCount).toBe(0);
  });

  it('never cuts a word', () => {
    const text = 'An và Anh, an.';
    const found = findOccurrences(text, { start: 0, end: 2 }, 'PERSON', []);
    expect(found.variants.map(({ words }) => words)).toEqual(['An', 'an']);
  });

  it('takes another place of the tone for the same', () => {
    const text = 'Hoà Bình, Hòa Bình';
    const found = findOccurrences(text, { start: 0, end: 8 }, 'LOCATION', []);
    expect(found.variants.map(({ isSame }) => isSame)).toEqual([true, true]);
  });
});
