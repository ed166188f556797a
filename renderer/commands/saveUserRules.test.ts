// @vitest-environment happy-dom
import { emptyStore } from '../testing/exampleStore.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseUserPattern } from '../../app/matching/userPatternNotation.ts';
import { templateProject } from '../../app/template/templateProject.ts';
import type { UserRule } from '../../shared/userRule.ts';
import { database } from '../database/connection.ts';
import { unwrap } from '../database/failureOf.ts';
import { withShipped } from '../import/withShipped.ts';
import { HANDLE, installFakeMain, type FakeMain } from '../testing/fakeBridge.ts';
import { acceptSuggestions } from './decideSuggestions.ts';
import { startImport, waitForImport } from './importCorpus.ts';
import { saveUserRules } from './saveUserRules.ts';
import { waitFor } from '@testing-library/react';

vi.mock('../import/spawnWorker.ts', async () => {
  const { spawnInProcess } = await import('../testing/spawnInProcess.ts');
  return { spawnWorker: spawnInProcess };
});
const rule: UserRule = {
  kind: 'dictionary',
  name: 'gifts',
  isEnabled: true,
  confidence: 0.9,
  label: 'PROGRAM',
  isCaseSensitive: false,
  terms: ['máy tuốt chè', 'Nà Lặc'],
};

let main: FakeMain;
beforeEach(async () => {
  main = installFakeMain();
  await emptyStore();
  main.files.set('a.txt', { content: 'Tin\n\nĐoàn tặng máy tuốt chè ở xã Nà Lặc.', modifiedMs: 1 });
});

// An import that a test leaves behind would go on in the store of the next.
afterEach(() => waitForImport(HANDLE.id));

async function rulesInUse(): Promise<string[]> {
  const [extraction] = await database.extractions.toArray();
  return extraction?.suggestions.map(({ rule: id }) => id) ?? [];
}

it('extracts again with the saved rules and keeps every decision', async () => {
  startImport(HANDLE);
  await waitForImport(HANDLE.id);
  const [extraction] = await database.extractions.toArray();
  const place = extraction!.suggestions.find(({ body }) => body.type === 'entity')!;
  unwrap(await acceptSuggestions(extraction!.articleId, [place.id]));
  const decided = await database.annotations.toArray();
  expect(await rulesInUse()).not.toContain('user.gifts');

  const saved = unwrap(await saveUserRules(HANDLE, [rule]));
  expect(saved).toMatchObject({ version: templateProject.version + 1, userRules: [rule] });
  await waitFor(async () => {
    expect(await rulesInUse()).toContain('user.gifts');
  });
  expect(await database.annotations.toArray()).toEqual(decided);
});

it('refuses rules that do not fit the project, and changes nothing', async () => {
  startImport(HANDLE);
  await waitForImport(HANDLE.id);
  const result = await saveUserRules(HANDLE, [{ ...rule, label: 'NOTHING' }]);
  expect(result).toMatchObject({ ok: false, failure: { code: 'invalid-project' } });
  const stored = await database.projects.get(templateProject.id);
  expect(stored?.project.version).toBe(templateProject.version);
});

it('keeps which rules were stopped in an article', async () => {
  const read = parseUserPattern(`${'<any>* '.repeat(39)} không`);
  if (!read.ok) throw new Error(read.problem);
  const { tokens } = read;
  const result = { type: 'indicatorName' as const };
  const common = { name: 'bad', isEnabled: true, confidence: 0.5 };
  const gifts = 'đoàn tặng máy tuốt chè cho bà con và '.repeat(60);
  const text = `Tặng quà ở Nà Lặc\n\nSáng nay, ${gifts} trường học.`;
  main.files.set('a.txt', { content: text, modifiedMs: 1 });
  startImport(HANDLE);
  await waitForImport(HANDLE.id);
  unwrap(await saveUserRules(HANDLE, [rule, { kind: 'pattern', ...common, result, tokens }]));
  await waitFor(async () => {
    const [extraction] = await database.extractions.toArray();
    expect(extraction?.stoppedRules).toEqual(['bad']);
  });
  expect(await rulesInUse()).toContain('user.gifts');
});

it('keeps the rules when the program brings a newer project', () => {
  const { id } = templateProject;
  const project = { ...templateProject, version: 9, shippedVersion: 3, userRules: [rule] };
  const mine = { id, project };
  expect(withShipped(mine, { ...templateProject, version: 3 })).toBeNull();
  const labels = templateProject.labels.filter(({ id: label }) => label !== 'PROGRAM');
  const newer = { ...templateProject, version: 4 };
  expect(withShipped(mine, newer)?.project).toMatchObject({
    version: 10,
    shippedVersion: 4,
    userRules: [rule],
  });
  const without = { ...newer, labels, dictionaries: [], attributes: [], relations: [] };
  const renewed = withShipped(mine, without)?.project;
  expect(renewed?.userRules).toEqual([rule]);
  expect(renewed?.labels.map((label) => label.id)).toContain('PROGRAM');
  expect(withShipped(undefined, newer)).toEqual({ id, project: newer });
});
