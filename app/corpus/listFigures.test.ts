import { expect, it } from 'vitest';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import {
  annotationOf,
  EXAMPLE_TEXT,
  extractionOf,
  fieldOf,
  revenueWith,
  spanOf,
} from '../review/exampleReview.ts';
import { listFigures } from './listFigures.ts';

const revenue = revenueWith({ period: '2021' });
const attainment: IndicatorBody = {
  ...revenue,
  span: spanOf('98%'),
  name: null,
  value: { num: 49, den: 50 },
  unit: '%',
  kind: 'attainment',
  base: 'plan',
};
const host = fieldOf('hostUnit', 'UBND xã Nà Mây', 'Nà Mây');
const province = fieldOf('province', 'Lai Hà');

function figuresOf(
  extraction: ReturnType<typeof extractionOf>,
  annotations: Parameters<typeof listFigures>[0]['annotations'] = [],
) {
  return listFigures({ text: EXAMPLE_TEXT, extraction, annotations });
}

it('gives each value in its base unit, with who reports it', () => {
  const [first, second] = figuresOf(extractionOf(attainment, revenue, host, province));
  expect(first).toMatchObject({ printed: '1.250 triệu đồng', value: 1_250_000_000, unit: 'VND' });
  expect(first).toMatchObject({ place: 'UBND xã Nà Mây', placeKey: 'lai hà/xã/nà mây' });
  expect(first).toMatchObject({ verdict: null, confidence: 0.8, period: '2021' });
  expect(second).toMatchObject({ printed: '98%', name: '', value: 98, unit: '%', base: 'plan' });
});

it.each([
  ['accepted', 'accepted', 1],
  ['rejected', undefined, 0],
] as const)('a value that was %s', (verdict, expected, count) => {
  const found = figuresOf(extractionOf(revenue), [annotationOf(revenue, { verdict })]);
  expect(found).toHaveLength(count);
  expect(found[0]?.verdict).toBe(expected);
});

it('leaves out what the text no longer holds', () => {
  expect(figuresOf(extractionOf(), [annotationOf(revenue, { isLost: true })])).toEqual([]);
});
