import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

// .dau-4711.tmp
const WORKPLACE = /^\.dau-(?<processId>\d+)\.tmp$/;
const REPLACED = 'old';

/** A file or folder in `folder` that this process writes to before anything is whole. */
export function workplaceIn(folder: string): string {
  return join(folder, `.dau-${process.pid}.tmp`);
}

/** Where what is replaced waits in a workplace, until the new one is in its place. */
export function replacedIn(workplace: string): string {
  return join(workplace, REPLACED);
}

/** Takes a workplace away. What waits there to be replaced goes back where nothing has come instead. */
export function removeWorkplace(workplace: string): void {
  for (const name of namesIn(replacedIn(workplace))) {
    const place = join(dirname(workplace), name);
    if (!existsSync(place)) renameSync(join(replacedIn(workplace), name), place);
  }
  rmSync(workplace, { force: true, recursive: true });
}

/** Takes away what killed processes have left in a folder. */
export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const processId = WORKPLACE.exec(name)?.groups?.['processId'];
    if (processId === undefined || isRunning(Number(processId))) continue;
    removeWorkplace(join(folder, name));
  }
}

/** None where there is no folder, or it may not be listed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(processId: number): boolean {
  try {
    // Signal 0 only asks whether there is such a process.
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
