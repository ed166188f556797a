import { open } from 'node:fs/promises';
import { systemCode } from './failureError.ts';

/** Makes renamed, new and removed entries of a folder last through a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Windows and some network file systems cannot sync a folder; there the rename has to do.
    if (systemCode(error) === null) throw error;
  }
}
