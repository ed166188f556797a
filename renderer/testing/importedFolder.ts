// First, because the store must be a fake before anything opens it.
import { emptyStore } from './exampleStore.ts';
import { vi } from 'vitest';
import type { ArticleId } from '../../shared/article.ts';
import type { Failure } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { database } from '../database/connection.ts';
import { deriveArticleId } from '../import/digest.ts';
import type { ImportProgress } from '../import/importProgress.ts';
import { runImport } from '../import/runImport.ts';
import { HANDLE, installFakeMain, type FakeMain } from './fakeBridge.ts';

/** An article with fields, entities and indicators. */
export const VISIT = `Lãnh đạo tỉnh thăm xã Nà Mây

Sáng 12/3, đồng chí Lò Thị Sương, Bí thư Tỉnh ủy đã đến thăm xã Nà Mây, huyện Mường Sơn.

Năm 2020, xã thu ngân sách 1.250 triệu đồng, đạt 98% kế hoạch.
`;

export interface ImportedFolder {
  main: FakeMain;
  /** Puts a file there, or what reading it ends in. */
  put: (path: string, content: string | Uint8Array | Failure, modifiedMs?: number) => void;
}

/** A folder without files, a store without articles, and two processors. */
export async function prepareFolder(): Promise<ImportedFolder> {
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
  const main = installFakeMain();
  await emptyStore();
  const put: ImportedFolder['put'] = (path, content, modifiedMs = 1) => {
    main.files.set(path, { content, modifiedMs });
  };
  return { main, put };
}

/** Imports the folder. What it told, the last of that, and the edits for the backup. */
export async function importAll(
  onProgress: (progress: ImportProgress, cancel: () => void) => void = () => undefined,
) {
  const controller = new AbortController();
  const progresses: ImportProgress[] = [];
  const entries: JournalEntry[] = [];
  await runImport({
    handle: HANDLE,
    signal: controller.signal,
    onProgress: (progress) => {
      progresses.push(progress);
      onProgress(progress, () => {
        controller.abort();
      });
    },
    onEdits: (edits) => entries.push(...edits),
  });
  const last = progresses.at(-1);
  if (last === undefined) throw new Error('The import told nothing.');
  return { last, progresses, entries };
}

export async function articleAt(path: string) {
  return database.articles.get(await idOf(path));
}

export function idOf(path: string): Promise<ArticleId> {
  return deriveArticleId(HANDLE.id, path);
}
