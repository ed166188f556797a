// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { templateProject } from '../../app/template/templateProject.ts';
import { Project } from '../../shared/project.ts';
import { exportedText, failure, installFakeMain, type FakeMain } from '../testing/fakeBridge.ts';
import { saveProject } from './saveProject.ts';

let main: FakeMain;
beforeEach(() => {
  main = installFakeMain();
});
const name = `${templateProject.id}.json`;

it('writes a project that reads back to the same', async () => {
  expect(await saveProject(templateProject)).toEqual({ ok: true, value: name });
  const written: unknown = JSON.parse(exportedText(main, name));
  expect(Project.parse(written)).toEqual(templateProject);
});

it('leaves nothing behind when it fails or no place is chosen', async () => {
  main.exportFailure = failure('disk-full');
  expect(await saveProject(templateProject)).toEqual({ ok: false, failure: failure('disk-full') });
  expect(main.exports.size).toBe(0);
  vi.spyOn(window.dau.requests, 'export:open').mockResolvedValue({ ok: true, value: null });
  expect(await saveProject(templateProject)).toEqual({ ok: true, value: null });
});
