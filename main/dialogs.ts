import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { SavedFormat } from '../shared/dataset.ts';
import type { Translate } from './localisation/translate.ts';

const EXTENSIONS = {
  jsonLines: 'jsonl',
  indicatorsCsv: 'csv',
  project: 'json',
} as const satisfies Record<SavedFormat, string>;

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

export interface ExportQuestion {
  format: SavedFormat;
  suggestedName: string;
  /** Where the dialog starts. */
  folder: string;
}

/** Where the export shall go, with the format's extension; null when the user cancels. */
export async function chooseExportTarget(
  window: BrowserWindow,
  translate: Translate,
  { format, suggestedName, folder }: ExportQuestion,
): Promise<string | null> {
  const extension = EXTENSIONS[format];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: translate(format === 'project' ? 'dialog.projectTitle' : 'dialog.exportTitle'),
    buttonLabel: translate('dialog.exportButton'),
    defaultPath: join(folder, withExtension(fileName(suggestedName), extension)),
    filters: [{ name: translate(`dialog.${format}`), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  const target = withExtension(filePath, extension);
  // The dialog asked about the name as it was typed, not about the one with the extension.
  if (target === filePath || !(await exists(target))) return target;
  return (await mayReplace(window, translate, target)) ? target : null;
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
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: translate('dialog.replaceQuestion', { name: basename(target) }),
    detail: translate('dialog.replaceDetail'),
    buttons: [translate('dialog.replace'), translate('dialog.cancel')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
