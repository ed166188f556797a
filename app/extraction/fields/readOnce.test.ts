import { describe, expect, it } from 'vitest';
import type { FieldContext } from './fieldContext.ts';
import { readOnce } from './readOnce.ts';

describe('readOnce', () => {
  it.each([[null], [7]])('reads each article once, also when %j is told', (told) => {
    const articles: FieldContext[] = [];
    const read = readOnce((context) => {
      articles.push(context);
      return told;
    });
    const [first, second] = [{}, {}] as [FieldContext, FieldContext];
    expect([read(first), read(second), read(first)]).toEqual([told, told, told]);
    expect(articles).toHaveLength(2);
  });
});
