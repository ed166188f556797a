import { createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { InputFile } from '../../dataset/incoming/inputFile.ts';
import type { Failure, Result } from '../../../shared/failure.ts';
import { STANDARD_INPUT } from '../articleSource.ts';
import { findFiles, findKind, streamBytes } from '../corpusFolder.ts';
import { FailureLog } from '../failureLog.ts';
import { systemFailure } from '../systemFailure.ts';
import type { Terminal } from '../terminal.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

/** Where a dataset lies, and what messages call it. */
export interface GivenInput {
  location: string;
  name: string;
}

/**
 * Gives `use` the input. Standard input becomes a file for that long: a dataset is read more than
 * once, as its offsets are found before it is read.
 */
export async function withInput(
  input: string,
  { stdin, stderr }: Terminal,
  use: (given: GivenInput) => Promise<number>,
): Promise<number> {
  if (input !== STANDARD_INPUT) return use({ location: input, name: input });
  const locationIn = (folder: string) => join(folder, 'input');
  const steps = {
    fill: (folder: string) => pipeline(stdin, createWriteStream(locationIn(folder))),
    use: (folder: string) => use({ location: locationIn(folder), name: 'standard input' }),
  };
  return withTemporaryFolder(steps, new FailureLog(stderr));
}

/** The file, or all files of the folder and the folders below it, named from there. */
export async function listInputFiles({ location, name }: GivenInput): Promise<Result<InputFile[]>> {
  const kind = findKind(location);
  if (!kind.ok) return kind;
  try {
    if (kind.value === 'file') return { ok: true, value: [await inputFile(location, name)] };
    const files: InputFile[] = [];
    for (const found of findFiles(location, () => true)) {
      if (!found.ok) return found;
      files.push(await inputFile(found.value.location, found.value.path));
    }
    if (files.length > 0) return { ok: true, value: files };
    const message = `${location} holds no file.`;
    return { ok: false, failure: { code: 'not-found', message, path: location } };
  } catch (error) {
    return { ok: false, failure: systemFailure(error, location) satisfies Failure };
  }
}

/** `path` is what messages call it. */
export async function inputFile(location: string, path: string): Promise<InputFile> {
  const { size } = await stat(location);
  return {
    path,
    byteLength: size,
    stream: () => streamBytes(location),
    readRange: async (start, end) => {
      const handle = await open(location);
      try {
        const bytes = new Uint8Array(end - start);
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
        return bytes.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
  };
}
