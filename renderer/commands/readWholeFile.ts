import type { OpenQuestion } from '../../shared/saving.ts';
import { MAX_RANGE_BYTES } from '../../shared/saving.ts';
import { bridge } from '../bridge.ts';
import { unwrap } from '../database/failureOf.ts';

interface WholeFile {
  path: string;
  /** Read as UTF-8. */
  text: string;
}

/** Asks for a file and reads all of it; null when the user chooses none. Throws a Refusal. */
export async function readWholeFile(what: OpenQuestion['what']): Promise<WholeFile | null> {
  const { requests } = bridge;
  const opened = unwrap(await requests['import:choose']({ what, container: 'file' }));
  const [file] = opened?.files ?? [];
  if (opened === null || file === undefined) return null;
  const { openedId } = opened;
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let start = 0; start < file.byteLength; start += MAX_RANGE_BYTES) {
      const end = Math.min(start + MAX_RANGE_BYTES, file.byteLength);
      const range = { openedId, path: file.path, start, end };
      const { bytes } = unwrap(await requests['import:read'](range));
      text += decoder.decode(bytes, { stream: true });
    }
  } finally {
    await requests['import:close']({ openedId });
  }
  return { path: file.path, text: text + decoder.decode() };
}
