import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DatasetArticle } from '../../shared/dataset.ts';
import { createArticleExtractor } from '../cli/extractArticle.ts';
import type { ArticlePair } from '../dataset/alignArticle.ts';
import { compareDatasets, type Comparison } from '../dataset/compareDatasets.ts';
import { templateProject } from '../template/templateProject.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const GOLD = join(SHARED, 'gold');
const CORPUS = join(SHARED, 'corpus');
const isPresent = existsSync(GOLD) && existsSync(CORPUS);
if (!isPresent) process.stderr.write('Not run: no ../shared/gold and ../shared/corpus here.\n');

const extract = createArticleExtractor(templateProject, 'test');

function readText(file: string): string {
  return readFileSync(join(CORPUS, file), 'utf8');
}

function predict(file: string): DatasetArticle {
  const result = extract(file, readText(file));
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function readPairs(): ArticlePair[] {
  return readdirSync(GOLD)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const gold = DatasetArticle.parse(JSON.parse(readFileSync(join(GOLD, name), 'utf8')));
      return { gold, predicted: predict(gold.file) };
    });
}

describe.runIf(isPresent)('the engine on the real articles', () => {
  let comparison: Comparison;
  beforeAll(() => {
    comparison = compareDatasets(readPairs());
  });

  it.each<[string, (figures: Comparison) => number | null, number]>([
    ['entities', ({ entities }) => entities.all.f1, 0.98],
    ['values', ({ values }) => values.f1, 0.98],
    ['frames', ({ frames }) => frames.f1, 0.96],
    ['fields', ({ fields }) => fields.all.f1, 0.96],
  ])('reaches its F1 on %s', (_, figure, least) => {
    expect(figure(comparison)).toBeGreaterThanOrEqual(least);
  });

  it('quotes every span that it proposes', () => {
    const files = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readText(file);
      const { entities, indicators, fields } = predict(file);
      const names = indicators.flatMap(({ name }) => name ?? []);
      for (const { start, end, text: quote } of [...entities, ...indicators, ...names]) {
        expect(text.slice(start, end)).toBe(quote);
      }
      const evidence = Object.values(fields).flatMap((field) => field?.evidence ?? []);
      for (const [start, end] of evidence) expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});
