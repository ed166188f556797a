import { expect, it } from 'vitest';
import { entityAt, EXAMPLE_TEXT } from '../../../app/review/exampleReview.ts';
import { messageChecker } from './messageChecker.ts';

const article = { path: 'a.txt', text: EXAMPLE_TEXT, fields: [] };
// The same words stand there once more, without a mark.
const place = entityAt('LOCATION', 'xã Nà Mây');

it('finds the same in marks that come in parts', () => {
  const whole = messageChecker()({ ...article, requestId: 1, bodies: [place] });
  expect(whole?.findings).toMatchObject([{ check: 'untagged-repeat' }]);
  const check = messageChecker();
  expect(check({ requestId: 2, bodies: [place] })).toBeNull();
  expect(check({ ...article, requestId: 2, bodies: [] })?.findings).toEqual(whole?.findings);
});

it('forgets the parts of a request that was given up', () => {
  const check = messageChecker();
  check({ requestId: 1, bodies: [place] });
  expect(check({ ...article, requestId: 2, bodies: [] })).toEqual({ requestId: 2, findings: [] });
  expect(check({ ...article, requestId: 1, bodies: [] })?.findings).toEqual([]);
});
