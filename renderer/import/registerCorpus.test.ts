import { emptyStore } from '../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { templateProject } from '../../app/template/templateProject.ts';
import { database } from '../database/connection.ts';
import { HANDLE } from '../testing/fakeBridge.ts';
import { registerCorpus } from './registerCorpus.ts';

beforeEach(emptyStore);

it('gives a new corpus the shipped project', async () => {
  const project = await registerCorpus(HANDLE);
  expect(project).toEqual(templateProject);
  expect(await database.corpora.get(HANDLE.id)).toMatchObject({
    name: 'Báo xã',
    projectId: templateProject.id,
    lastImport: null,
  });
});

it('takes the new name of a folder and keeps the rest', async () => {
  await registerCorpus(HANDLE);
  await database.corpora.update(HANDLE.id, { addedAt: '2026-01-01T00:00:00.000Z' });
  await registerCorpus({ ...HANDLE, name: 'Báo huyện' });
  expect(await database.corpora.get(HANDLE.id)).toMatchObject({
    name: 'Báo huyện',
    addedAt: '2026-01-01T00:00:00.000Z',
  });
});

it.each([
  [-1, templateProject.version, 'the program brings a newer version'],
  [1, templateProject.version + 1, 'the store has a newer version'],
])('%#: a stored version %i off leads to version %i: %s', async (difference, version) => {
  const stored = { ...templateProject, version: templateProject.version + difference };
  await database.projects.put({ id: stored.id, project: stored });
  expect(await registerCorpus(HANDLE)).toMatchObject({ version });
});
