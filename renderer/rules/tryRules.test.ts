import { expect, it } from 'vitest';
import { parseUserPattern } from '../../app/matching/userPatternNotation.ts';
import type { UserRule } from '../../shared/userRule.ts';
import { MOST_HITS_SHOWN, type RulesRequest } from './rulesMessages.ts';
import { createRulesAnswerer } from './tryRules.ts';

const common = { isEnabled: true, confidence: 0.9 };
const gifts: UserRule = {
  kind: 'dictionary',
  name: 'gifts',
  ...common,
  label: 'PROGRAM',
  isCaseSensitive: false,
  terms: ['phần quà'],
};

function patternOf(name: string, notation: string): UserRule {
  const read = parseUserPattern(notation);
  if (!read.ok) throw new Error(read.problem);
  return {
    kind: 'pattern',
    name,
    ...common,
    result: { type: 'indicatorName' },
    tokens: read.tokens,
  };
}

function read(text: string): RulesRequest {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const entities = [{ type: 'entity' as const, label: 'ORG', spans: [{ start: 0, end: 4 }] }];
  return { type: 'read', text, blocks, entities };
}

function ask(text: string, name: string, ...rules: UserRule[]) {
  const answer = createRulesAnswerer();
  expect(answer(read(text))).toBeNull();
  const reply = answer({ type: 'try', requestId: 7, name, rules });
  return { ...reply, words: reply?.hits.map(({ span }) => text.slice(span.start, span.end)) };
}

it('finds the hits of one rule, which may ask for mentions and for what the others mark', () => {
  const text = 'UBND trao 3 phần quà và 5 phần quà.';
  const rule = patternOf('count', '(trao|và) [<number>] @PROGRAM');
  expect(ask(text, 'count', gifts, rule)).toMatchObject({ count: 2, words: ['3', '5'] });
  expect(ask(text, 'org', patternOf('org', '@ORG [trao]'))).toMatchObject({ words: ['trao'] });
});

it('tells which hits a longer mention covers', () => {
  const text = 'Hội Nông dân xã trao';
  const answer = createRulesAnswerer();
  const entities = [{ type: 'entity' as const, label: 'ORG', spans: [{ start: 0, end: 15 }] }];
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  answer({ type: 'read', text, blocks, entities });
  const covered = (...terms: string[]) =>
    answer({ type: 'try', requestId: 1, name: 'gifts', rules: [{ ...gifts, terms }] })?.hits.map(
      ({ isCovered }) => isCovered,
    );
  expect(covered('xã', 'trao')).toEqual([true, false]);
  expect(covered('Hội Nông dân xã')).toEqual([false]);
});

it('counts in the article’s own offsets, also where it is decomposed', () => {
  const text = 'Xã trao phần quà, phần quà.'.normalize('NFD');
  expect(ask(text, 'gifts', gifts).words).toEqual(Array(2).fill('phần quà'.normalize('NFD')));
});

it('shows the first hits only, counts all, and tells that a rule was stopped', () => {
  const text = 'phần quà '.repeat(MOST_HITS_SHOWN + 20);
  const all = ask(text, 'gifts', gifts);
  expect([all.count, all.hits?.length]).toEqual([MOST_HITS_SHOWN + 20, MOST_HITS_SHOWN]);
  const bad = patternOf('bad', `${'<any>* '.repeat(39)} zzz`);
  expect(ask(text, 'bad', bad)).toMatchObject({ isStopped: true, count: 0 });
});
