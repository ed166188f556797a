// @vitest-environment happy-dom
import { prepareScreen } from '../testing/exampleScreen.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { replacePart } from '../../app/project/changeParts.ts';
import { templateProject } from '../../app/template/templateProject.ts';
import type { Project } from '../../shared/project.ts';
import { waitForImport } from '../commands/importCorpus.ts';
import { database } from '../database/connection.ts';
import { ToastRegion } from '../design/ToastRegion.tsx';
import { storeExample } from '../testing/exampleStore.ts';
import { HANDLE } from '../testing/fakeBridge.ts';
import { ProjectScreen } from './ProjectScreen.tsx';

vi.mock('../import/spawnWorker.ts', async () => {
  const { spawnInProcess } = await import('../testing/spawnInProcess.ts');
  return { spawnWorker: spawnInProcess };
});
const [field] = templateProject.fields;
const choices = ['good', 'bad'].map((id) => ({ id, name: { en: id, vi: id } }));
const withChoices = replacePart(templateProject, 'fields', { ...field!, type: 'choice', choices });

beforeEach(async () => {
  await prepareScreen();
  await storeExample([]);
  await database.projects.put({ id: templateProject.id, project: withChoices });
});
afterEach(async () => {
  cleanup();
  await waitForImport(HANDLE.id);
});

const stored = async (): Promise<Project> =>
  (await database.projects.get(templateProject.id))!.project;

async function open(tab: string): Promise<HTMLElement> {
  const onClose = vi.fn();
  render(
    <ToastRegion>
      <ProjectScreen corpus={HANDLE} onClose={onClose} />
    </ToastRegion>,
  );
  const dialog = await screen.findByRole('dialog', { name: 'Project' });
  fireEvent.click(within(dialog).getByRole('tab', { name: new RegExp(`^${tab}`) }));
  return dialog;
}
const press = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
};

async function pressOnceEnabled(name: string): Promise<void> {
  await waitFor(() => {
    expect(screen.getByRole('button', { name })).toHaveProperty('disabled', false);
  });
  press(name);
}

it('keeps a value that was put away, and gives it back', async () => {
  await open('Fields');
  press('Remove the value good');
  press('Save project');
  await waitFor(async () => {
    expect((await stored()).fields[0]).toMatchObject({
      choices: [choices[1]],
      formerChoices: [choices[0]],
    });
  });
  const away = await screen.findByRole('list', { name: 'Values put away' });
  fireEvent.click(within(away).getByRole('button', { name: 'Restore good' }));
  press('Save project');
  await waitFor(async () => {
    expect((await stored()).fields[0]?.choices).toEqual([choices[1], choices[0]]);
  });
  await waitFor(() => {
    expect(screen.queryByRole('list', { name: 'Values put away' })).toBeNull();
  });
});

it('makes a label required, and says what comes of lacking it', async () => {
  const dialog = await open('Labels');
  fireEvent.click(screen.getByText('Required'));
  expect(screen.getByRole('checkbox', { name: /^Required/, checked: true })).toBeDefined();
  fireEvent.click(within(dialog).getByRole('tab', { name: 'Whole project' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Refuse' }));
  press('Save project');
  const demands = { fields: [], labels: [templateProject.labels[0]?.id], isStrict: true };
  await waitFor(async () => {
    const corpus = await database.corpora.get(HANDLE.id);
    expect(corpus?.projectState?.demands).toEqual(demands);
  });
});

it('goes back and forth through what was saved', async () => {
  await open('Whole project');
  const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  expect(screen.getByRole('button', { name: 'Redo the last change' })).toHaveProperty(
    'disabled',
    true,
  );
  fireEvent.change(name(), { target: { value: 'Báo tỉnh' } });
  press('Save project');
  await waitFor(async () => {
    expect((await stored()).name).toBe('Báo tỉnh');
  });
  await pressOnceEnabled('Undo the last change');
  await waitFor(() => {
    expect(name().value).toBe(templateProject.name);
  });
  await pressOnceEnabled('Redo the last change');
  await waitFor(() => {
    expect(name().value).toBe('Báo tỉnh');
  });
});

it('does not save what has a fault, and says which', async () => {
  await open('Whole project');
  const dialog = screen.getByRole('dialog', { name: 'Project' });
  fireEvent.click(within(dialog).getByRole('tab', { name: /^Labels/ }));
  const [english] = screen.getAllByRole('textbox', { name: 'Name in English' });
  fireEvent.change(english!, { target: { value: '' } });
  expect(screen.getByRole('button', { name: 'Save project' })).toHaveProperty('disabled', true);
  press('Discard changes');
  expect(screen.getByRole('button', { name: 'Save project' })).toHaveProperty('disabled', true);
  expect((await stored()).version).toBe(templateProject.version);
});
