import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { OpenQuestion, SaveQuestion } from '../shared/saving.ts';
import type { TextKey, Translate } from './localisation/translate.ts';

const SAVE_TITLES = {
  dataset: 'dialog.saveDataset',
  project: 'dialog.saveProject',
  bundle: 'dialog.saveBundle',
  articles: 'dialog.saveArticles',
  chart: 'dialog.saveChart',
  report: 'dialog.saveReport',
} as const satisfies Record<SaveQuestion['what'], TextKey>;

const OPEN_TITLES = {
  dataset: 'dialog.openDataset',
  bundle: 'dialog.openBundle',
  splits: 'dialog.openSplits',
  project: 'dialog.openProject',
} as const satisfies Record<OpenQuestion['what'], TextKey>;

/** The folder that the user picks, null when they think better of it. */
export async function chooseFolder(
  window: BrowserWindow,
  translate: Translate,
  defaultPath: string,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: translate('dialog.chooseFolder'),
    buttonLabel: translate('dialog.chooseFolderButton'),
    defaultPath,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export interface ExportQuestion extends SaveQuestion {
  /** Where the dialog starts. */
  folder: string;
}

/** Where the export shall go, with the format's extension; null when the user cancels. */
export async function chooseExportTarget(
  window: BrowserWindow,
  translate: Translate,
  question: ExportQuestion,
): Promise<string | null> {
  const { what, container, formatName, folder } = question;
  const named = (path: string) =>
    container === 'folder' ? path : withExtension(path, question.extension);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: translate(SAVE_TITLES[what]),
    buttonLabel: translate('dialog.exportButton'),
    defaultPath: join(folder, named(fileName(question.suggestedName))),
    ...(container === 'file' && {
      filters: [{ name: formatName, extensions: [question.extension] }],
    }),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  const target = named(filePath);
  if (container === 'folder') return mayUseFolder(window, translate, target);
  // The dialog asked about the name as it was typed, not about the one with the extension.
  if (target === filePath || !(await exists(target))) return target;
  return (await mayReplace(window, translate, target)) ? target : null;
}

/** A folder that has files is replaced only when the user says so again. */
async function mayUseFolder(
  window: BrowserWindow,
  translate: Translate,
  target: string,
): Promise<string | null> {
  const names = await readdir(target).catch(() => []);
  if (names.length === 0) return target;
  const detail = translate('dialog.replaceFolderDetail', { count: String(names.length) });
  return (await mayReplace(window, translate, target, detail)) ? target : null;
}

/** A file or folder that is not of articles; null when the user cancels. */
export async function chooseIncoming(
  window: BrowserWindow,
  translate: Translate,
  { what, container, folder }: OpenQuestion & { folder: string },
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: translate(OPEN_TITLES[what]),
    buttonLabel: translate('dialog.chooseFolderButton'),
    defaultPath: folder,
    ...(what === 'bundle' && {
      filters: [{ name: translate('dialog.bundle'), extensions: ['dau'] }],
    }),
    properties: [container === 'folder' ? 'openDirectory' : 'openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Keeps a suggested name from pointing into another folder. */
function fileName(suggestedName: string): string {
  // eslint-disable-next-line no-control-regex -- Windows refuses these in a name
  const name = suggestedName.replaceAll(/[\u0000-\u001f<>:"/\\|?*]/g, '-').replace(/^\.+/, '');
  return name || 'dataset';
}

function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function mayReplace(
  window: BrowserWindow,
  translate: Translate,
  target: string,
  detail = translate('dialog.replaceDetail'),
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: translate('dialog.replaceQuestion', { name: basename(target) }),
    detail,
    buttons: [translate('dialog.replace'), translate('dialog.cancel')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
