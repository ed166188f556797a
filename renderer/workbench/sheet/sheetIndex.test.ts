import { expect, it } from 'vitest';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import {
  annotationOf,
  entityAt,
  EXAMPLE_TEXT,
  extractionOf,
  fieldOf,
} from '../../../app/review/exampleReview.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import { exampleRow } from '../../testing/exampleRow.ts';
import { CorpusTables } from '../tables/corpusTables.ts';
import { SheetIndex } from './sheetIndex.ts';

const province = fieldOf('province', 'Lai Hà', 'Nà Mây');
const host = fieldOf('hostUnit', 'UBND xã Nà Mây', 'xã Nà Mây');
const ALL = { query: '', scope: 'all', from: 0, limit: 10 } as const;

function reviewOf(path: string, bodies: AnnotationBody[], decided: AnnotationBody[] = []) {
  const review: StoredReview = {
    row: exampleRow({ path, title: `Bài ${path}` }),
    text: EXAMPLE_TEXT,
    blocks: [],
    format: 'text',
    extraction: extractionOf(...bodies),
    annotations: decided.map((body) => annotationOf(body)),
    note: null,
    dismissals: [],
  };
  return review;
}

it('has a row for each article by file, with the decided value before the suggested one', () => {
  const tables = new CorpusTables();
  const index = new SheetIndex(tables);
  tables.take(reviewOf('b.txt', [province, entityAt('LOCATION', 'xã Nà Mây')]));
  tables.take(reviewOf('a.txt', [province, host], [fieldOf('province', null)]));
  const { rows, totalCount, openCount } = index.list(ALL);
  expect([totalCount, openCount]).toEqual([2, 2]);
  expect(rows.map(({ path, cells }) => [path, cells])).toEqual([
    [
      'a.txt',
      {
        province: { value: null, state: 'added', confidence: null },
        hostUnit: { value: 'UBND xã Nà Mây', state: 'suggested', confidence: 0.8 },
      },
    ],
    ['b.txt', { province: { value: 'Lai Hà', state: 'suggested', confidence: 0.8 } }],
  ]);
});

it('finds by a value without diacritics, and what is open', () => {
  const tables = new CorpusTables();
  const index = new SheetIndex(tables);
  tables.take(reviewOf('a.txt', [host]));
  tables.take(reviewOf('b.txt', [province], [province]));
  const paths = (request: Partial<typeof ALL> | { query: string } | { scope: 'open' }) =>
    index.list({ ...ALL, ...request }).rows.map(({ path }) => path);
  expect(paths({ query: 'na may' })).toEqual(['a.txt']);
  expect(paths({ scope: 'open' })).toEqual(['a.txt']);
  expect(paths({ from: 1 } as never)).toEqual(['b.txt']);
});

it('puts what an article has now in the place of what it had', () => {
  const tables = new CorpusTables();
  const index = new SheetIndex(tables);
  tables.take(reviewOf('a.txt', [host]));
  tables.take(reviewOf('a.txt', [host], [host]));
  expect(index.list(ALL)).toMatchObject({ totalCount: 1, openCount: 0 });
  tables.clear();
  expect(index.list(ALL).totalCount).toBe(0);
});
