import { SplitManifest } from '../../app/dataset/splits/splitManifest.ts';
import type { Result } from '../../shared/failure.ts';
import { failureOf, Refusal } from '../database/failureOf.ts';
import { readWholeFile } from './readWholeFile.ts';

/** The `splits.json` of an earlier export that the user points at; null when they choose none. */
export async function chooseSplitManifest(): Promise<Result<SplitManifest | null>> {
  try {
    const file = await readWholeFile('splits');
    return { ok: true, value: file && parse(file.text, file.path) };
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
