import { describe, expect, it } from 'vitest';
import type { Label } from '../../shared/project.ts';
import type { UserRule } from '../../shared/userRule.ts';
import { checkDraft, draftOf, newDraft, type RuleDraft } from './ruleDraft.ts';

const name = { en: 'Body', vi: 'Cơ quan' };
const labels: Label[] = [{ id: 'ORG', name, guideline: name, hue: 1, hotkey: null }];
const list = {
  ...newDraft('dictionary', 'list', 'ORG', []),
  terms: ' phần quà \n\nphần quà\nsuất',
};
const pattern = {
  ...newDraft('pattern', 'pattern', null, [list]),
  notation: 'trao [<number> @ORG]',
};

const check = (draft: RuleDraft) => checkDraft(draft, [list, pattern], labels);

describe('drafts of rules', () => {
  it('become rules: terms once each, without the spaces around them', () => {
    expect(check(list).rule).toMatchObject({ name: 'list-1', terms: ['phần quà', 'suất'] });
    expect(check(pattern).rule).toMatchObject({
      kind: 'pattern',
      result: { type: 'indicatorName' },
    });
  });

  it('are what a stored rule says', () => {
    for (const rule of [list, pattern].map((draft) => check(draft).rule as UserRule)) {
      expect(checkDraft(draftOf(rule), [], labels).rule).toEqual(rule);
    }
  });

  it('get names that no other has', () => {
    expect(newDraft('pattern', 'list', null, [list]).name).toBe('list-2');
  });

  it.each<[Partial<RuleDraft>, object]>([
    [{ name: ' ' }, { field: 'name', reason: 'emptyName' }],
    [{ name: 'hai từ' }, { field: 'name', reason: 'badName' }],
    [{ name: 'list-1' }, { field: 'name', reason: 'sameName' }],
    [{ notation: 'trao <many>' }, { field: 'notation', reason: 'unknownShape', offset: 5 }],
    [{ notation: 'trao @NOBODY' }, { field: 'notation', reason: 'unknownLabel', offset: 5 }],
    [{ notation: 'a '.repeat(41) }, { field: 'notation', reason: 'tooMuch' }],
    [
      { kind: 'dictionary', label: 'ORG' },
      { field: 'terms', reason: 'noTerms' },
    ],
  ])('%j are none yet', (changes, problem) => {
    expect(check({ ...pattern, ...changes }).problem).toMatchObject(problem);
  });
});
