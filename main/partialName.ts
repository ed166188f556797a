import { randomBytes } from 'node:crypto';
import { readdir, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './failureError.ts';

// notes.jsonl.partial-4711-9f86d081884c7d65, marks.before-4711-9f86d081884c7d65
const LEFTOVER = /^(?<place>.+)\.(?<kind>partial|before)-(?<processId>\d+)-[0-9a-f]{16}$/;

const nameOf = (place: string, kind: 'partial' | 'before') =>
  `${place}.${kind}-${process.pid}-${randomBytes(8).toString('hex')}`;

/** Where something is written before it is whole: beside its place, so that it can be renamed. */
export const partialName = (place: string): string => nameOf(place, 'partial');

/** Where what is replaced waits until the new one is in its place. */
export const beforeName = (place: string): string => nameOf(place, 'before');

/** The place that a link leads to; the path itself when nothing is there. */
export async function linkTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return path;
    throw error;
  }
}

/**
 * Takes away what killed exports have left in a folder. What was to be replaced goes back where
 * nothing has come instead.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  // A folder that may be written to but not listed keeps its leftovers.
  const names: string[] = await readdir(folder).catch(() => []);
  for (const name of names) {
    const { place, kind, processId } = LEFTOVER.exec(name)?.groups ?? {};
    if (place === undefined || isRunning(Number(processId))) continue;
    const leftover = join(folder, name);
    const isMissing = kind === 'before' && !names.includes(place);
    await (isMissing ? rename(leftover, join(folder, place)) : remove(leftover)).catch(
      () => undefined,
    );
  }
}

const remove = (path: string) => rm(path, { force: true, recursive: true });

function isRunning(processId: number): boolean {
  try {
    // Signal 0 only asks whether there is such a process.
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
