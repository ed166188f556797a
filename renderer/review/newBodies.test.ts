import { describe, expect, it } from 'vitest';
import { attachSpan, fieldOn, indicatorOn } from './newBodies.ts';
import { entity, field, fields, indicator } from './reviewSample.ts';

const span = { start: 50, end: 60 };

describe('indicatorOn', () => {
  const cases: [string, object | null, string][] = [
    ['1.428,570 triệu đồng', { value: 1428.57, unit: 'triệu đồng', kind: 'level' }, 'an amount'],
    ['99,84%', { value: 99.84, unit: '%', kind: 'rate' }, 'a percentage'],
    ['19/21 chỉ tiêu', { value: { num: 19, den: 21 }, unit: 'chỉ tiêu', kind: 'fraction' }, 'n/m'],
    ['1,41 lần', { value: 1.41, unit: 'lần', kind: 'multiple' }, 'a multiple'],
    ['thứ 12', { value: 12, unit: null }, 'no unit'],
    ['nhiều xã', null, 'no numeral'],
  ];

  it.each(cases)('%j: %o (%s)', (words, expected) => {
    const body = indicatorOn(words, span);
    if (expected === null) expect(body).toBeNull();
    else expect(body).toMatchObject({ ...expected, span });
  });
});

describe('fieldOn', () => {
  const [title] = fields;
  if (title === undefined) throw new Error('the sample has fields');

  it('takes the words of a text, on one line', () => {
    expect(fieldOn(title, 'Hội nghị\n sơ kết', span, null, null)).toEqual(
      field('title', 'Hội nghị sơ kết', [span]),
    );
  });

  it('keeps the value of a date and changes its evidence', () => {
    const current = field('title', '2024-05-01', [{ start: 1, end: 2 }]);
    expect(fieldOn({ ...title, type: 'date' }, 'hôm nay', span, current, null)).toEqual(
      field('title', '2024-05-01', [span]),
    );
  });

  it('changes the day of a date and keeps its year', () => {
    const current = field('title', '2024-05-01', [{ start: 1, end: 2 }]);
    expect(fieldOn({ ...title, type: 'date' }, '3/5', span, current, '2025-01-02')).toEqual(
      field('title', '2024-05-03', [span]),
    );
  });

  it('reads a date from the words with the year of the printing', () => {
    const body = fieldOn({ ...title, type: 'date' }, 'sáng 1/5', span, null, '2024-05-03');
    expect(body).toEqual(field('title', '2024-05-01', [span]));
  });

  it('asks for the value of a date that has none', () => {
    expect(fieldOn({ ...title, type: 'date' }, '1/5', span, null, null)).toBeNull();
  });
});

describe('attachSpan', () => {
  it('names an indicator', () => {
    expect(attachSpan(indicator(1, 5), span)).toMatchObject({ name: span, span: { start: 1 } });
  });

  it('adds evidence and parts in the order of the text', () => {
    const evidence = [{ start: 70, end: 75 }];
    expect(attachSpan(field('title', 'Tin', evidence), span)).toMatchObject({
      evidence: [span, ...evidence],
    });
    expect(attachSpan(entity('ORG', 70, 75), span)).toMatchObject({
      spans: [span, { start: 70, end: 75 }],
    });
  });

  it.each([
    ['an unknown field has no evidence', field('title', null, [])],
    ['the part is already there', entity('ORG', 55, 70)],
  ])('gives null: %s', (_why, body) => {
    expect(attachSpan(body, span)).toBeNull();
  });
});
