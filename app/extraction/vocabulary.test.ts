import { describe, expect, it } from 'vitest';
import type { Project } from '../../shared/project.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { compileVocabulary } from './vocabulary.ts';

const project: Project = {
  format: 'dau-project',
  formatVersion: 1,
  id: 'test',
  name: 'Test',
  version: 1,
  labels: [],
  fields: [],
  dictionaries: [
    {
      id: 'bodies',
      label: null,
      isCaseSensitive: false,
      confidence: 1,
      source: null,
      terms: ['Huyện uỷ'],
    },
  ],
  gazetteers: [
    {
      id: 'one',
      source: null,
      provinces: [
        { name: 'Nam', districts: ['Châu Thành', 'Hòa An'] },
        { name: 'Bắc', districts: ['Châu Thành'] },
      ],
    },
    { id: 'old', source: null, provinces: [{ name: 'Nam', districts: ['Châu Thành', 'Cũ'] }] },
  ],
  guidelines: '',
};

const vocabulary = compileVocabulary(project);
const quotes = (found: { start: number; end: number }[], text: string) =>
  found.map(({ start, end }) => text.slice(start, end));

describe('compileVocabulary', () => {
  it('gives the terms of a dictionary in folded spelling, and none for an unknown id', () => {
    expect([...vocabulary.terms('bodies')]).toEqual(['huyện ủy']);
    expect(vocabulary.terms('nothing').size).toBe(0);
  });

  it.each([
    ['Châu Thành', ['Nam', 'Bắc'], 'a shared name, each province once'],
    ['hoà an', ['Nam'], 'other spelling'],
    ['Cũ', ['Nam'], 'of a later gazetteer'],
    ['Nam', [], 'a province is no district'],
  ])('knows the provinces of %s: %j (%s)', (district, expected) => {
    expect(vocabulary.places.provincesOf(district)).toEqual(expected);
  });

  it('tells provinces and districts apart', () => {
    const text = 'Hòa An, Nam';
    const key = foldSpelling(text);
    expect(quotes(vocabulary.places.names.find(text, key), text)).toEqual(['Hòa An', 'Nam']);
    expect([...vocabulary.places.provinceNames]).toEqual(['Nam', 'Bắc']);
  });
});
