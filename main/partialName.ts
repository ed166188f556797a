import { randomBytes } from 'node:crypto';
import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { systemCode } from './failureError.ts';

// notes.jsonl.partial-4711-9f86d081884c7d65
const PARTIAL = /\.partial-(?<processId>\d+)-[0-9a-f]{16}$/;

/** Where something is written before it is whole: beside its place, so that it can be renamed. */
export function partialName(place: string): string {
  return `${place}.partial-${process.pid}-${randomBytes(8).toString('hex')}`;
}

/** The place that a link leads to; the path itself when nothing is there. */
export async function linkTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return path;
    throw error;
  }
}

/** Takes away what killed exports have left in a folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  // A folder that may be written to but not listed keeps its leftovers.
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const processId = PARTIAL.exec(basename(name))?.groups?.['processId'];
    if (processId === undefined || isRunning(Number(processId))) continue;
    await rm(join(folder, name), { force: true, recursive: true }).catch(() => undefined);
  }
}

function isRunning(processId: number): boolean {
  try {
    // Signal 0 only asks whether there is such a process.
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
