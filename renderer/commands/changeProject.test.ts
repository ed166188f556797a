// @vitest-environment happy-dom
import { emptyStore, reopenStore } from '../testing/exampleStore.ts';
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addPart, putAway, putBack, replacePart } from '../../app/project/changeParts.ts';
import { newPart } from '../../app/project/newPart.ts';
import { templateProject } from '../../app/template/templateProject.ts';
import type { Project } from '../../shared/project.ts';
import { database } from '../database/connection.ts';
import { unwrap } from '../database/failureOf.ts';
import { articleLoader } from '../database/loadArticle.ts';
import { readExamples } from '../database/projectExamples.ts';
import { countProjectUses } from '../database/projectUses.ts';
import { labelArticles } from '../dataset/work/labelArticles.ts';
import { HANDLE, installFakeMain, type FakeMain } from '../testing/fakeBridge.ts';
import { loadProject, redoProject, saveProjectChange, undoProject } from './changeProject.ts';
import { acceptSuggestions } from './decideSuggestions.ts';
import { setArticleNote } from './describeAnnotation.ts';
import { startImport, waitForImport } from './importCorpus.ts';

vi.mock('../import/spawnWorker.ts', async () => {
  const { spawnInProcess } = await import('../testing/spawnInProcess.ts');
  return { spawnWorker: spawnInProcess };
});
const TEXT = 'Tin Nà Lặc\n\nÔng Trần Văn Bằng, Chủ tịch UBND xã Nà Lặc, thăm trường.';

let main: FakeMain;
afterEach(() => waitForImport(HANDLE.id));
beforeEach(async () => {
  main = installFakeMain();
  await emptyStore();
  main.files.set('a.txt', { content: TEXT, modifiedMs: 1 });
});

const readArticle = async () => {
  const [row] = await database.articles.toArray();
  const article = await articleLoader(row!.id)();
  return article!;
};
const labelsSeen = async () => {
  const { annotations, extraction } = await readArticle();
  const bodies = [...annotations, ...extraction.suggestions].map(({ body }) => body);
  return new Set(bodies.flatMap((body) => (body.type === 'entity' ? [body.label] : [])));
};
const stored = async (): Promise<Project> => {
  const corpus = await database.corpora.get(HANDLE.id);
  return (await database.projects.get(corpus!.projectId))!.project;
};
const change = async (edit: (project: Project) => Project) =>
  unwrap(await saveProjectChange(HANDLE, edit(await stored())))!;

/** Reads the folder and accepts the person that it speaks of. */
async function readAndAccept(): Promise<() => Promise<void>> {
  const untilRead = () =>
    waitFor(async () => {
      const [row] = await database.articles.toArray();
      const { id, version, extractionVersion = version } = await stored();
      expect(row?.extractedWith.endsWith(` ${id} ${extractionVersion}`)).toBe(true);
    });
  startImport(HANDLE);
  await waitForImport(HANDLE.id);
  const { row, extraction } = await readArticle();
  const isPerson = (each: (typeof extraction.suggestions)[number]) =>
    each.body.type === 'entity' && each.body.label === 'PERSON';
  const person = extraction.suggestions.find(isPerson)!;
  unwrap(await acceptSuggestions(row.id, [person.id]));
  return untilRead;
}

it('hides a label that is put away, and gives it back whole', async () => {
  const untilRead = await readAndAccept();
  const decided = await database.annotations.toArray();
  await change((project) => putAway(project, 'labels', 'PERSON'));
  expect(await labelsSeen(), 'at once').not.toContain('PERSON');
  await untilRead();
  const { row } = await readArticle();
  expect(row.labels).not.toContain('PERSON');
  unwrap(await setArticleNote(row.id, 'Một lời'));
  expect((await readArticle()).row, 'a later decision counts none of it').toMatchObject({
    labels: row.labels,
    annotationCount: 0,
  });
  await reopenStore();
  expect((await database.annotations.toArray())[0]?.annotations).toEqual(decided[0]?.annotations);
  await change((project) => putBack(project, 'labels', 'PERSON'));
  await untilRead();
  const article = await readArticle();
  expect(article.annotations).toEqual(decided[0]?.annotations);
  await waitFor(async () => {
    expect((await readArticle()).row.labels).toContain('PERSON');
  });
});

it('exports nothing of what is put away, and counts it', async () => {
  const untilRead = await readAndAccept();
  const project = await change((each) => putAway(each, 'labels', 'PERSON'));
  await untilRead();
  const { row } = await readArticle();
  const lost: unknown[] = [];
  const selection = {
    include: 'decided',
    labels: null,
    hasFields: true,
    hasIndicators: true,
  } as const;
  const pages = labelArticles([row.id], project, selection, (file, losses) => {
    lost.push(...losses.map((loss) => ({ file, ...loss })));
  });
  for await (const [article] of pages) expect(article?.entities).toEqual([]);
  expect(lost).toEqual([
    { file: 'a.txt', kind: 'putAway', name: 'PERSON', words: 'Trần Văn Bằng' },
  ]);
});

it('counts uses and shows examples, decisions first', async () => {
  await readAndAccept();
  const counts = [];
  for await (const count of countProjectUses(HANDLE.id, 'labels', 'PERSON')) counts.push(count);
  expect(counts.at(-1)).toEqual({ annotationCount: 1, suggestionCount: 0, isDone: true });
  const examples = await readExamples(HANDLE.id, 'labels', 'PERSON');
  expect(examples).toMatchObject([{ words: 'Trần Văn Bằng', isDecided: true }]);
});

it('reads the articles again only where the engine finds something else', async () => {
  const untilRead = await readAndAccept();
  const before = (await readArticle()).row.extractedWith;
  const [person] = templateProject.labels;
  const named = await change((project) =>
    replacePart(project, 'labels', { ...person!, name: { en: 'Human', vi: 'Con người' } }),
  );
  expect(named.version).toBe(templateProject.version + 1);
  expect((await readArticle()).project.labels[0]?.name.en).toBe('Human');
  await change((project) =>
    addPart(project, 'fields', {
      ...newPart(project, 'fields'),
      name: { en: 'Source', vi: 'Nguồn' },
    }),
  );
  await untilRead();
  await waitFor(async () => {
    expect((await readArticle()).row.extractedWith).not.toBe(before);
  });
});

it('takes changes back one by one, each in a new version', async () => {
  await readAndAccept();
  const first = await change((project) => ({ ...project, name: 'Một' }));
  await change((project) => ({ ...project, name: 'Hai' }));
  expect(unwrap(await undoProject(HANDLE))).toMatchObject({ name: 'Một' });
  const back = unwrap(await undoProject(HANDLE));
  expect(back).toMatchObject({ name: templateProject.name, version: first.version + 3 });
  expect(unwrap(await undoProject(HANDLE))).toBeNull();
});

it('does again what was taken back, until something else is changed', async () => {
  await readAndAccept();
  await change((project) => ({ ...project, name: 'Một' }));
  await change((project) => ({ ...project, guidelines: 'Hai' }));
  const both = { name: 'Một', guidelines: 'Hai' };
  expect(unwrap(await redoProject(HANDLE))).toBeNull();
  await undoProject(HANDLE);
  await undoProject(HANDLE);
  expect(unwrap(await redoProject(HANDLE))).toMatchObject({
    ...both,
    guidelines: templateProject.guidelines,
  });
  expect(unwrap(await redoProject(HANDLE))).toMatchObject(both);
  expect(unwrap(await redoProject(HANDLE))).toBeNull();
  expect(unwrap(await undoProject(HANDLE))).toMatchObject({ name: 'Một' });
  await change((project) => ({ ...project, name: 'Ba' }));
  expect(unwrap(await redoProject(HANDLE))).toBeNull();
  expect(await stored()).toMatchObject({ name: 'Ba', guidelines: templateProject.guidelines });
});

it('refuses a change of what was changed meanwhile, and what is no project', async () => {
  await readAndAccept();
  const old = await stored();
  await change((project) => ({ ...project, name: 'Một' }));
  const late = await saveProjectChange(HANDLE, { ...old, name: 'Hai' });
  expect(late).toMatchObject({ ok: false, failure: { code: 'project-changed' } });
  const bad = await saveProjectChange(HANDLE, { ...(await stored()), name: '' });
  expect(bad).toMatchObject({ ok: false, failure: { code: 'invalid-project' } });
  expect((await stored()).name).toBe('Một');
});

it('takes a project of a file, puts the rest away, and goes back', async () => {
  const untilRead = await readAndAccept();
  const [, ...labels] = templateProject.labels;
  const bare = { attributes: [], relations: [], dictionaries: [] };
  const loaded = { ...templateProject, ...bare, id: 'mine', name: 'Mine', labels };
  unwrap(await loadProject(HANDLE, loaded));
  expect((await stored()).archive?.labels.map(({ id }) => id)).toEqual(['PERSON']);
  expect(await labelsSeen()).not.toContain('PERSON');
  await untilRead();
  expect((await database.projects.get(templateProject.id))?.project).toEqual(templateProject);
  unwrap(await undoProject(HANDLE));
  expect(await stored()).toEqual(templateProject);
  unwrap(await redoProject(HANDLE));
  expect((await stored()).name).toBe('Mine');
  unwrap(await undoProject(HANDLE));
  await untilRead();
  expect(await labelsSeen()).toContain('PERSON');
});
