import { SplitManifest } from '../../app/dataset/splits/splitManifest.ts';
import type { Result } from '../../shared/failure.ts';
import { MAX_RANGE_BYTES } from '../../shared/saving.ts';
import { bridge } from '../bridge.ts';
import { failureOf, Refusal, unwrap } from '../database/failureOf.ts';

/** The `splits.json` of an earlier export that the user points at; null when they choose none. */
export async function chooseSplitManifest(): Promise<Result<SplitManifest | null>> {
  const { requests } = bridge;
  try {
    const question = { what: 'splits', container: 'file' } as const;
    const opened = unwrap(await requests['import:choose'](question));
    const [file] = opened?.files ?? [];
    if (opened === null || file === undefined) return { ok: true, value: null };
    const { openedId } = opened;
    const decoder = new TextDecoder();
    let text = '';
    for (let start = 0; start < file.byteLength; start += MAX_RANGE_BYTES) {
      const end = Math.min(start + MAX_RANGE_BYTES, file.byteLength);
      const range = { openedId, path: file.path, start, end };
      const { bytes } = unwrap(await requests['import:read'](range));
      text += decoder.decode(bytes, { stream: true });
    }
    await requests['import:close']({ openedId });
    return { ok: true, value: parse(text, file.path) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function parse(text: string, path: string): SplitManifest {
  try {
    return SplitManifest.parse(JSON.parse(text));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Refusal({ code: 'damaged', message, path });
  }
}
