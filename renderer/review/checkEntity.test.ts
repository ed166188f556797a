import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import type { EntityBody } from '../../shared/annotationBody.ts';
import type { LoadedArticle } from '../database/loadArticle.ts';
import { checkEntity } from './checkEntity.ts';
import { ReviewBook } from './reviewBook.ts';
import { annotate, entity, suggest, suggestionsOf } from './reviewSample.ts';

const blocks = [
  { start: 0, end: 20, kind: 'paragraph' as const },
  { start: 22, end: 40, kind: 'paragraph' as const },
];

const check = (body: EntityBody, annotations: Annotation[] = []) => {
  const items = new ReviewBook([], suggestionsOf(entity('ORG', 2, 8)), []).at(annotations);
  return checkEntity(body, { article: { blocks } as unknown as LoadedArticle, items });
};

describe('checkEntity', () => {
  it.each([
    [entity('ORG', 0, 20), null, 'a whole paragraph'],
    [entity('ORG', 15, 25), 'acrossParagraphs', 'over the end of a paragraph'],
    [entity('ORG', 19, 21), 'acrossParagraphs', 'into the space between'],
    [entity('ORG', 38, 60), 'acrossParagraphs', 'beyond the text'],
    [entity('ORG', 2, 8), null, 'on a suggestion: it is accepted'],
  ] as [EntityBody, string | null, string][])('%o: %s (%s)', (body, expected) => {
    expect(check(body)).toBe(expected);
  });

  it('refuses parts of which one is across paragraphs', () => {
    const body = {
      ...entity('ORG', 2, 4),
      spans: [
        { start: 2, end: 4 },
        { start: 10, end: 30 },
      ],
    };
    expect(check(body)).toBe('acrossParagraphs');
  });

  it('refuses the same label on the same words, not another label, nor what was rejected', () => {
    const standing = annotate(entity('ORG', 10, 14));
    expect(check(entity('ORG', 10, 14), [standing])).toBe('alreadyMarked');
    expect(check(entity('PERSON', 10, 14), [standing])).toBeNull();
    const rejected = annotate(entity('ORG', 2, 8), {
      verdict: 'rejected',
      suggestion: suggest(entity('ORG', 2, 8)),
    });
    expect(check(entity('ORG', 2, 8), [rejected])).toBeNull();
  });
});
