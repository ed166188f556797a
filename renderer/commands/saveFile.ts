import type { Result } from '../../shared/failure.ts';
import type { SaveQuestion } from '../../shared/saving.ts';
import { bridge } from '../bridge.ts';
import { failureOf, unwrap } from '../database/failureOf.ts';

/**
 * Asks where to and writes a file there, whole or not at all. Gives the place; null when the user
 * chose none.
 */
export async function saveFile(
  question: Omit<SaveQuestion, 'container'>,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<Result<string | null>> {
  try {
    const opened = await bridge.requests['export:open']({ ...question, container: 'file' });
    const place = unwrap(opened);
    return { ok: true, value: place && (await write(place.exportId, content)) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

async function write(exportId: string, chunk: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const { requests } = bridge;
  try {
    unwrap(await requests['export:write']({ exportId, path: '', chunk }));
    return unwrap(await requests['export:commit']({ exportId })).location;
  } catch (error) {
    // That main has given the export up already is no failure.
    await requests['export:abort']({ exportId });
    throw error;
  }
}
