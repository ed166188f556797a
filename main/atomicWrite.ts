import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './syncFolder.ts';

/**
 * Replaces a file whole: after a crash there is either the old content or the new. Throws the
 * system's error and leaves the old file. Two writes of one path must not overlap.
 */
export async function atomicWrite(path: string, content: string): Promise<void> {
  const fresh = `${path}.new`;
  try {
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(content);
      // Without this the rename may reach the disk before the bytes do.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}
