import { describe, expect, it } from 'vitest';
import { Annotation, type Verdict } from '../../shared/annotation.ts';
import type { AnnotationBody, EntityBody, IndicatorBody } from '../../shared/annotationBody.ts';
import { DatasetArticle } from '../../shared/dataset.ts';
import { Project } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import { Extraction } from '../../shared/suggestion.ts';
import { spansOfBody } from '../review/spansOfBody.ts';
import { assembleDataset } from './assembleDataset.ts';

const text = 'Bí thư Huyện ủy An Lĩnh cho biết thu ngân sách đạt 57 tỷ đồng, vượt 13,4% dự toán.';

function at(words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the text lacks "${words}"`);
  return { start, end: start + words.length };
}

const pairAt = (words: string) => [at(words).start, at(words).end];

const entity = (label: string, ...words: string[]): EntityBody => {
  return { type: 'entity', label, spans: words.map(at) };
};
const indicator = (
  words: string,
  value: number,
  over: Partial<IndicatorBody> = {},
): IndicatorBody => ({
  ...{ type: 'indicator', span: at(words), name: at('thu ngân sách'), value, upper: null },
  ...{ unit: 'tỷ đồng', kind: 'level', direction: null, qualifier: null, base: null, period: null },
  ...over,
});
const field = (id: string, value: string | null, ...words: string[]): AnnotationBody => {
  return { type: 'field', field: id, value, evidence: words.map(at) };
};

const named = (id: string) => ({ id, name: { en: id, vi: id }, guideline: { en: id, vi: id } });
const project = Project.parse({
  format: 'dau-project',
  formatVersion: 1,
  id: 'test',
  name: 'Test',
  version: 1,
  labels: [],
  fields: ['title', 'province'].map((id) => ({ ...named(id), type: 'text', choices: [] })),
  dictionaries: [],
  gazetteers: [],
  guidelines: '',
});

const suggest = (body: AnnotationBody) => {
  return { id: JSON.stringify(body), body, confidence: 0.75, rule: 'test.rule' };
};

function decide(
  verdict: Verdict,
  body: AnnotationBody,
  over: Partial<Annotation> = {},
): Annotation {
  const quotes = spansOfBody(body).map(({ start, end }) => text.slice(start, end));
  const stamp = { author: 'Mai', time: '2024-05-06T07:08:09Z' };
  const shape = {
    articleId: 'a',
    body,
    quotes,
    verdict,
    suggestion: null,
    isLost: false,
    ...stamp,
  };
  return { ...Annotation.parse({ id: JSON.stringify(body), ...shape }), ...over };
}

function assemble(
  bodies: AnnotationBody[],
  annotations: Annotation[] = [],
  include: 'all' | 'decided' = 'all',
) {
  const extraction = Extraction.parse({
    articleId: 'a',
    engineVersion: '1',
    projectVersion: 1,
    suggestions: bodies.map(suggest),
  });
  return assembleDataset({ path: 'a.txt', text, extraction, annotations, project }, { include });
}

const guessed = { confidence: 0.75, rule: 'test.rule' };

describe('assembleDataset: fields', () => {
  it('has every field of the project in its order, null where unknown', () => {
    const { fields } = assemble([field('province', 'Phú Yên', 'An Lĩnh')]);
    expect(Object.entries(fields)).toEqual([
      ['title', null],
      ['province', { value: 'Phú Yên', evidence: [pairAt('An Lĩnh')], ...guessed }],
    ]);
  });

  it.each<[Verdict, string | null, unknown, string]>([
    ['accepted', 'Phú Yên', { value: 'Phú Yên', evidence: [], verdict: 'accepted' }, 'accepted'],
    ['corrected', 'Bình Định', { value: 'Bình Định', evidence: [], verdict: 'corrected' }, 'other'],
    ['corrected', null, null, 'a person says that it is unknown'],
    ['rejected', 'Phú Yên', null, 'a rejected value is not replaced by a guess'],
  ])('%s as %s: %j (%s)', (verdict, value, expected) => {
    const suggestion = field('province', 'Phú Yên', 'An Lĩnh');
    const decision = decide(verdict, field('province', value));
    expect(assemble([suggestion], [decision]).fields['province']).toEqual(expected);
  });

  it('leaves out a field that the project does not have', () => {
    expect(assemble([field('weather', 'mưa')]).fields).not.toHaveProperty('weather');
  });
});

describe('assembleDataset: entities', () => {
  it('keeps the outermost, sorted by start', () => {
    const bodies = [
      entity('LOCATION', 'An Lĩnh'),
      entity('DATE', '57'),
      entity('POSITION', 'Bí thư Huyện ủy An Lĩnh'),
    ];
    const kept = assemble(bodies).entities.map((found) => [found.label, found.text]);
    expect(kept).toEqual([
      ['POSITION', 'Bí thư Huyện ủy An Lĩnh'],
      ['DATE', '57'],
    ]);
  });

  it.each<[EntityBody, string[], string]>([
    [entity('ORG', 'Huyện ủy An Lĩnh'), ['ORG'], 'a guess around the decision gives way'],
    [entity('ORG', 'Bí thư Huyện ủy'), ['ORG'], 'and so does one that crosses it'],
    [entity('LOCATION', 'An Lĩnh'), ['LOCATION'], 'and one on the same words with another label'],
    [entity('DATE', '57'), ['POSITION', 'DATE'], 'one elsewhere does not'],
  ])('a decision outranks a guess: %j', (decided, expected) => {
    const suggestions = [entity('POSITION', 'Huyện ủy An Lĩnh')];
    const { entities } = assemble(suggestions, [decide('added', decided)]);
    expect(entities.map(({ label }) => label)).toEqual(expected);
  });

  it('keeps two decisions on the same words', () => {
    const decisions = ['ORG', 'EVENT'].map((label) => decide('added', entity(label, 'An Lĩnh')));
    expect(assemble([], decisions).entities).toHaveLength(2);
  });

  it('leaves out what was rejected', () => {
    const body = entity('LOCATION', 'An Lĩnh');
    expect(assemble([body], [decide('rejected', body)]).entities).toEqual([]);
  });

  it('leaves out what was corrected, in its old place', () => {
    const wrong = entity('ORG', 'Huyện ủy');
    const suggestion = Extraction.shape.suggestions.element.parse(suggest(wrong));
    const decision = decide('corrected', entity('ORG', 'Huyện ủy An Lĩnh'), { suggestion });
    const words = assemble([wrong], [decision]).entities.map((found) => found.text);
    expect(words).toEqual(['Huyện ủy An Lĩnh']);
  });

  it('gives the parts of a discontinuous entity and quotes from its first to its last', () => {
    const [found] = assemble([entity('PROGRAM', 'thu', 'ngân sách')]).entities;
    const spans = [pairAt('thu'), pairAt('ngân sách')];
    expect(found).toMatchObject({ text: 'thu ngân sách', spans });
  });

  it('does not take what lies between two parts for a part', () => {
    const around = decide('added', entity('PROGRAM', 'Bí thư', 'An Lĩnh'));
    const within = decide('added', entity('ORG', 'Huyện ủy'));
    expect(assemble([], [around, within]).entities).toHaveLength(2);
  });

  it('leaves out a suggestion that reaches beyond the text', () => {
    const beyond = { start: text.length - 2, end: text.length + 1 };
    expect(assemble([{ type: 'entity', label: 'ORG', spans: [beyond] }]).entities).toEqual([]);
  });
});

describe('assembleDataset: indicators', () => {
  it('writes every attribute, and quotes value and name', () => {
    const body = indicator('57 tỷ đồng', 57, { qualifier: 'at_least', period: '2021' });
    expect(assemble([body]).indicators).toEqual([
      {
        ...{ ...at('57 tỷ đồng'), text: '57 tỷ đồng' },
        name: { ...at('thu ngân sách'), text: 'thu ngân sách' },
        ...{ value: 57, unit: 'tỷ đồng', kind: 'level', direction: null, qualifier: 'at_least' },
        ...{ base: null, period: '2021', ...guessed },
        canonical: { value: 57e9, unit: 'VND' },
      },
    ]);
  });

  it('gives the base unit of both ends of a range, none without a unit', () => {
    const bodies = [
      indicator('57 tỷ đồng', 57, { upper: 60 }),
      indicator('13,4%', 13.4, { unit: null }),
    ];
    const [range, bare] = assemble(bodies).indicators;
    expect(range?.canonical).toEqual({ value: 57e9, upper: 6e10, unit: 'VND' });
    expect(bare).not.toHaveProperty('canonical');
  });

  it('gives the upper bound of a range only', () => {
    const bodies = [indicator('57 tỷ đồng', 57, { upper: 60 }), indicator('13,4%', 13.4)];
    const [range, single] = assemble(bodies).indicators;
    expect(range).toHaveProperty('upper', 60);
    expect(single).not.toHaveProperty('upper');
  });

  it('sorts by start, and lets a decision outrank the guess on its words', () => {
    const guesses = [indicator('13,4%', 13.4), indicator('57 tỷ đồng', 57)];
    const decision = decide('added', indicator('57 tỷ', 57, { unit: 'tỷ' }));
    const words = assemble(guesses, [decision]).indicators.map((found) => found.text);
    expect(words).toEqual(['57 tỷ', '13,4%']);
  });
});

describe('assembleDataset: decisions', () => {
  it('takes only decisions when asked to, with their verdict', () => {
    const decided = entity('LOCATION', 'An Lĩnh');
    const article = assemble(
      [decided, entity('DATE', '57'), indicator('13,4%', 13.4), field('title', 'Thu')],
      [decide('accepted', decided)],
      'decided',
    );
    expect(article.entities).toEqual([
      { label: 'LOCATION', ...at('An Lĩnh'), text: 'An Lĩnh', verdict: 'accepted' },
    ]);
    expect(article.indicators).toEqual([]);
    expect(article.fields).toEqual({ title: null, province: null });
  });

  it.each<[Annotation, string]>([
    [decide('added', entity('ORG', 'An Lĩnh'), { isLost: true }), 'its words are lost'],
    [decide('added', entity('ORG', 'An Lĩnh'), { quotes: ['An Linh'] }), 'its words differ'],
    [decide('added', entity('ORG', 'An Lĩnh'), { quotes: [] }), 'it quotes nothing'],
    [decide('added', indicator('57 tỷ', 57), { quotes: ['57 tỷ', 'chi'] }), 'its name differs'],
    [decide('added', field('title', 'A', 'thu'), { quotes: ['chi'] }), 'its evidence differs'],
  ])('leaves out and counts a decision when %#: %s', (decision) => {
    const { entities, indicators, fields, lostCount } = assemble([], [decision]);
    expect({ entities, indicators, title: fields['title'], lostCount }).toEqual({
      ...{ entities: [], indicators: [], title: null, lostCount: 1 },
    });
  });

  it('does not count a rejection as lost', () => {
    const decision = decide('rejected', entity('ORG', 'An Lĩnh'), { isLost: true });
    expect(assemble([], [decision])).not.toHaveProperty('lostCount');
  });

  it('keeps to the schema of a dataset', () => {
    const article = assemble(
      [indicator('13,4%', 13.4), entity('ORG', 'thu', 'sách')],
      [decide('added', field('title', 'A', 'thu'))],
    );
    expect(DatasetArticle.parse(article)).toEqual(article);
  });
});

describe('assembleDataset: remarks', () => {
  const outer = decide('added', entity('POSITION', 'Bí thư Huyện ủy An Lĩnh'));
  const inner = decide('accepted', entity('ORG', 'Huyện ủy An Lĩnh'), {
    ...{ attributes: { level: 'huyện' }, note: 'xem bài trước' },
  });
  const value = decide('accepted', indicator('57 tỷ đồng', 57), {
    relations: [{ type: 'of', to: inner.id }],
  });
  const assemble = (nested: 'leaveOut' | 'keep') => {
    const extraction = Extraction.parse({
      ...{ articleId: 'a', engineVersion: '1', projectVersion: 1, suggestions: [] },
    });
    const annotations = [outer, inner, value];
    const article = { path: 'a.txt', text, extraction, annotations, project };
    return assembleDataset(article, { include: 'decided', nested });
  };

  it('come with the values; relations name them by their ids', () => {
    const { entities, indicators, relations } = assemble('keep');
    expect(entities[1]).toMatchObject({
      ...{ label: 'ORG', id: inner.id, attributes: { level: 'huyện', note: 'xem bài trước' } },
    });
    expect(indicators[0]?.id).toBe(value.id);
    expect(relations).toEqual([{ type: 'of', from: value.id, to: inner.id }]);
  });

  it('leave out the relations to a nested entity that is left out', () => {
    const { entities, relations } = assemble('leaveOut');
    expect(entities.map(({ label }) => label)).toEqual(['POSITION']);
    expect(relations).toBeUndefined();
  });
});
