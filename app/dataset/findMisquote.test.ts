import { describe, expect, it } from 'vitest';
import type { DatasetArticle } from '../../shared/dataset.ts';
import { findMisquote } from './findMisquote.ts';

const text = 'Thu 57 tỷ đồng';
const unknown = { unit: null, direction: null, qualifier: null, base: null, period: null };

function article(label: string, name: string, value: string): DatasetArticle {
  return {
    file: 'a.txt',
    fields: {},
    entities: [{ label: 'ORG', start: 0, end: 3, text: label }],
    indicators: [
      {
        ...{ start: 4, end: 14, text: value, value: 57, kind: 'level', ...unknown },
        name: { start: 0, end: 3, text: name },
      },
    ],
  };
}

describe('findMisquote', () => {
  it.each<[DatasetArticle, string | null, string]>([
    [article('Thu', 'Thu', '57 tỷ đồng'), null, 'all are quotes'],
    [article('thu', 'Thu', '57 tỷ đồng'), 'thu', 'the entity differs in case'],
    [article('Thu', 'Chi', '57 tỷ đồng'), 'Chi', 'the name is another word'],
    [article('Thu', 'Thu', '57 tỷ'), '57 tỷ', 'the value is cut short'],
  ])('case %#: %s, as %s', (given, expected) => {
    expect(findMisquote(given, text)?.text ?? null).toBe(expected);
  });
});
