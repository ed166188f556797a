import { expect, it } from 'vitest';
import { EXAMPLE_TEXT, entityAt, fieldOf, suggestionOf } from '../review/exampleReview.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { ArticleId } from '../../shared/article.ts';
import { PendingGroups } from './groupPending.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const shouted = entityAt('LOCATION', 'Xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');

function listOf(...articles: [string, ...[AnnotationBody, number][]][]) {
  const groups = new PendingGroups();
  for (const [id, ...bodies] of articles) {
    const pending = bodies.map(([body, confidence]) => ({ ...suggestionOf(body), confidence }));
    groups.add({ articleId: ArticleId.parse(id), text: EXAMPLE_TEXT, pending });
  }
  return groups.list();
}

it('puts the same words with the same label together, whatever their case', () => {
  const [group, ...others] = listOf(['a', [place, 0.9], [shouted, 0.7]], ['b', [place, 0.8]]);
  expect(others).toEqual([]);
  expect(group).toMatchObject({ type: 'entity', subject: 'LOCATION', words: 'xã Nà Mây' });
  expect(group?.articleCount).toBe(2);
  expect(group?.members.map(({ articleId }) => articleId)).toEqual(['a', 'a', 'b']);
  expect(group?.meanConfidence).toBeCloseTo(0.8);
  expect(group?.doubt).toBeCloseTo(0.6);
});

it('keeps labels, fields and their values apart', () => {
  const organisation = entityAt('ORG', 'xã Nà Mây');
  const [lai, son] = [fieldOf('province', 'Lai Hà'), fieldOf('province', 'Sơn La')];
  const groups = listOf(['a', [place, 0.5], [organisation, 0.5], [lai, 0.5]], ['b', [son, 0.5]]);
  expect(groups.map(({ subject, words }) => [subject, words])).toEqual([
    ['LOCATION', 'xã Nà Mây'],
    ['ORG', 'xã Nà Mây'],
    ['province', 'Lai Hà'],
    ['province', 'Sơn La'],
  ]);
});

it('puts first what settles the most doubt', () => {
  const groups = listOf(
    ['a', [place, 0.9], [person, 0.4]],
    ['b', [place, 0.9]],
    ['c', [place, 0.9]],
  );
  expect(groups.map(({ words }) => words)).toEqual(['Lò Thị Sương', 'xã Nà Mây']);
});

it('takes two values of one thing for one indicator', () => {
  const indicator = (words: string, value: number): AnnotationBody => {
    const start = EXAMPLE_TEXT.indexOf(words);
    const name = EXAMPLE_TEXT.indexOf('thu 1.250');
    return {
      type: 'indicator',
      span: { start, end: start + words.length },
      name: { start: name, end: name + 3 },
      value,
      upper: null,
      unit: 'triệu đồng',
      kind: 'level',
      direction: null,
      qualifier: null,
      base: null,
      period: null,
    };
  };
  const [group, ...others] = listOf(
    ['a', [indicator('1.250', 1250), 0.8]],
    ['b', [indicator('98', 98), 0.8]],
  );
  expect(others).toEqual([]);
  expect(group).toMatchObject({ subject: 'level', words: 'thu (triệu đồng)', articleCount: 2 });
});
