import { expect, it } from 'vitest';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { ArticleId } from '../../shared/article.ts';
import { EXAMPLE_TEXT, entityAt, fieldOf, suggestionOf } from '../review/exampleReview.ts';
import { PendingGroups } from './groupPending.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const shouted = entityAt('LOCATION', 'Xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');

type Pending = [AnnotationBody, number][];

function setIn(groups: PendingGroups, id: string, bodies: Pending): void {
  const pending = bodies.map(([body, confidence]) => ({ ...suggestionOf(body), confidence }));
  groups.set({ articleId: ArticleId.parse(id), text: EXAMPLE_TEXT, pending });
}

function groupsOf(articles: Record<string, Pending>): PendingGroups {
  const groups = new PendingGroups();
  for (const [id, bodies] of Object.entries(articles)) setIn(groups, id, bodies);
  return groups;
}

function onlyGroup(groups: PendingGroups) {
  const [group, ...others] = groups.list();
  expect(others).toEqual([]);
  if (group === undefined) throw new Error('There is no group.');
  return group;
}

it('puts the same words with the same label together, whatever their case', () => {
  const groups = groupsOf({
    a: [
      [place, 0.9],
      [shouted, 0.7],
    ],
    b: [[place, 0.8]],
  });
  const group = onlyGroup(groups);
  expect(group).toMatchObject({ type: 'entity', subject: 'LOCATION', words: 'xã Nà Mây' });
  expect(group).toMatchObject({ count: 3, articleCount: 2 });
  expect(group.meanConfidence).toBeCloseTo(0.8);
  expect(group.doubt).toBeCloseTo(0.6);
  expect(groups.articlesOf(group.key)).toEqual(['a', 'b']);
  expect(groups.articlesOf('entity/ORG/xã nà mây')).toEqual([]);
});

it('keeps labels, fields and their values apart', () => {
  const organisation = entityAt('ORG', 'xã Nà Mây');
  const groups = groupsOf({
    a: [
      [place, 0.5],
      [organisation, 0.5],
      [fieldOf('province', 'Lai Hà'), 0.5],
    ],
    b: [[fieldOf('province', 'Sơn La'), 0.5]],
  });
  expect(groups.list().map(({ subject, words }) => [subject, words])).toEqual([
    ['LOCATION', 'xã Nà Mây'],
    ['ORG', 'xã Nà Mây'],
    ['province', 'Lai Hà'],
    ['province', 'Sơn La'],
  ]);
});

it('puts first what settles the most doubt', () => {
  const groups = groupsOf({
    a: [
      [place, 0.9],
      [person, 0.4],
    ],
    b: [[place, 0.9]],
    c: [[place, 0.9]],
  });
  expect(groups.list().map(({ words }) => words)).toEqual(['Lò Thị Sương', 'xã Nà Mây']);
});

it('forgets what an article no longer has', () => {
  const groups = groupsOf({ a: [[place, 0.9]], b: [[place, 0.9]] });
  setIn(groups, 'a', [[person, 0.4]]);
  const list = groups.list().map(({ words, count }) => [words, count]);
  expect(list).toEqual([
    ['Lò Thị Sương', 1],
    ['xã Nà Mây', 1],
  ]);
  setIn(groups, 'b', []);
  expect(onlyGroup(groups).words).toBe('Lò Thị Sương');
});

it('takes two values of one thing for one indicator', () => {
  const groups = groupsOf({
    a: [[indicatorOf('1.250', 1250), 0.8]],
    b: [[indicatorOf('98', 98), 0.8]],
  });
  const group = onlyGroup(groups);
  expect(group).toMatchObject({ subject: 'level', words: 'thu (triệu đồng)', articleCount: 2 });
});

function indicatorOf(words: string, value: number): AnnotationBody {
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
}
