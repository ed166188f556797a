import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatasetArticle } from '../../shared/dataset.ts';
import { Project } from '../../shared/project.ts';
import { templateProject } from './templateProject.ts';

const ARTICLES = join(import.meta.dirname, 'sample');
const GOLD = join(import.meta.dirname, 'sampleGold');

const project = Project.parse(templateProject);
const names = readdirSync(ARTICLES).map((file) => file.replace(/\.txt$/, ''));

describe.each(names)('the gold of %s', (name) => {
  const text = readFileSync(join(ARTICLES, `${name}.txt`), 'utf8');
  const gold = DatasetArticle.parse(JSON.parse(readFileSync(join(GOLD, `${name}.json`), 'utf8')));

  it('quotes the article', () => {
    const named = gold.indicators.flatMap((indicator) => indicator.name ?? []);
    for (const { start, end, text: quote } of [...gold.entities, ...gold.indicators, ...named]) {
      expect(text.slice(start, end)).toBe(quote);
    }
    const evidence = Object.values(gold.fields).flatMap((field) => field?.evidence ?? []);
    for (const [start, end] of evidence) expect(text.slice(start, end).trim()).not.toBe('');
  });

  it('uses the labels and fields of the project', () => {
    const labels = project.labels.map(({ id }) => id);
    for (const { label } of gold.entities) expect(labels).toContain(label);
    expect(Object.keys(gold.fields)).toEqual(project.fields.map(({ id }) => id));
  });
});
