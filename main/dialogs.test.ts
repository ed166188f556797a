import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow, SaveDialogOptions } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseExportTarget, chooseFolder, chooseIncoming } from './dialogs.ts';
import { translator } from './localisation/translate.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

type SaveDialog = (window: BrowserWindow, options: SaveDialogOptions) => Promise<object>;

const dialog = vi.hoisted(() => ({
  showOpenDialog: vi.fn(),
  showSaveDialog: vi.fn<SaveDialog>(),
  showMessageBox: vi.fn(),
}));
vi.mock('electron', () => ({ dialog }));
beforeEach(() => vi.clearAllMocks());

const window = Object.create(null) as BrowserWindow;
const translate = translator('en');

const DATASET = {
  what: 'dataset',
  container: 'file',
  formatName: 'JSON Lines',
  extension: 'jsonl',
} as const;

describe('chooseExportTarget', () => {
  const ask = async (folder: string, answer: string, suggestedName = 'data') => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: answer === '', filePath: answer });
    const question = { ...DATASET, suggestedName, folder };
    const target = await chooseExportTarget(window, translate, question);
    const options = dialog.showSaveDialog.mock.lastCall?.[1];
    return { target, options };
  };

  it.each([
    ['out.jsonl', 'out.jsonl', 'as it was typed'],
    ['OUT.JSONL', 'OUT.JSONL', 'the extension in any case'],
    ['out', 'out.jsonl', 'without an extension'],
    ['họp 12.3', 'họp 12.3.jsonl', 'a dot is not yet the extension'],
  ])('%s: %s (%s)', async (typed, expected) => {
    const folder = await temporaryFolder();
    expect((await ask(folder, join(folder, typed))).target).toBe(join(folder, expected));
  });

  it('is null when the user cancels', async () => {
    expect((await ask(await temporaryFolder(), '')).target).toBeNull();
  });

  it.each([
    ['data', 'data.jsonl', 'a plain name'],
    ['a/../b:c', 'a-..-b-c.jsonl', 'nothing that names a folder or a stream'],
    ['..', 'dataset.jsonl', 'not upwards'],
  ])('suggests %s as %s: %s', async (suggestedName, expected) => {
    const { options } = await ask('/docs', '', suggestedName);
    expect(options?.defaultPath).toBe(join('/docs', expected));
  });

  it.each([
    [0, true],
    [1, false],
  ])(
    'asks before it replaces a file that the dialog did not ask about',
    async (response, isDone) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'out.jsonl'), 'old');
      dialog.showMessageBox.mockResolvedValue({ response, checkboxChecked: false });
      const { target } = await ask(folder, join(folder, 'out'));
      expect(target).toBe(isDone ? join(folder, 'out.jsonl') : null);
      expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    },
  );
});

describe('a folder for an export', () => {
  it.each([
    [false, 0, true, 'an empty one is taken without a question'],
    [true, 0, true, 'one with files is replaced when the user says so'],
    [true, 1, false, 'and is left alone when not'],
  ])('%s, %d: %s (%s)', async (hasFiles, response, isTaken) => {
    const folder = await temporaryFolder();
    if (hasFiles) await writeFile(join(folder, 'mine.txt'), 'mine');
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: folder });
    dialog.showMessageBox.mockResolvedValue({ response, checkboxChecked: false });
    const question = { ...DATASET, container: 'folder', suggestedName: 'x', folder } as const;
    expect(await chooseExportTarget(window, translate, question)).toBe(isTaken ? folder : null);
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(hasFiles ? 1 : 0);
  });
});

describe('chooseIncoming', () => {
  it.each([
    [{ canceled: false, filePaths: ['/a.dau'] }, '/a.dau'],
    [{ canceled: true, filePaths: [] }, null],
  ])('%j: %s', async (answer, expected) => {
    dialog.showOpenDialog.mockResolvedValue(answer);
    const question = { what: 'bundle', container: 'file', folder: '/docs' } as const;
    expect(await chooseIncoming(window, translate, question)).toBe(expected);
  });
});

describe('chooseFolder', () => {
  it.each([
    [{ canceled: false, filePaths: ['/a'] }, '/a'],
    [{ canceled: true, filePaths: [] }, null],
  ])('%j: %s', async (answer, expected) => {
    dialog.showOpenDialog.mockResolvedValue(answer);
    expect(await chooseFolder(window, translate, '/docs')).toBe(expected);
  });
});
