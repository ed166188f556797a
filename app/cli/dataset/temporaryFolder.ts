import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FailureLog } from '../failureLog.ts';
import { outputFailure, removeWhenKilled } from '../outputFile.ts';
import { EXIT } from '../terminal.ts';

/** Both take the folder. `fill` throws the system's error, `use` returns the exit code. */
interface Steps {
  fill: (folder: string) => Promise<void>;
  use: (folder: string) => Promise<number>;
}

/**
 * Fills a folder of its own among the system's temporary files and uses it. It goes again, also when
 * the process is killed. That it cannot be filled, as on a full disk, is told, and it is not used.
 */
export async function withTemporaryFolder(
  { fill, use }: Steps,
  failures: FailureLog,
): Promise<number> {
  const tell = (error: unknown) => {
    failures.add(outputFailure(error, `the temporary folder ${tmpdir()}`));
    return EXIT.failed;
  };
  let folder: string;
  try {
    folder = mkdtempSync(join(tmpdir(), 'dau-'));
  } catch (error) {
    return tell(error);
  }
  const release = removeWhenKilled(folder);
  try {
    const failed = await fill(folder).then(() => null, tell);
    return failed ?? (await use(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    release();
  }
}
