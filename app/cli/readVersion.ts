import { join } from 'node:path';
import { z } from 'zod';
import { readBytes } from './corpusFolder.ts';
import { parseJson } from './parseJson.ts';

const PACKAGE = join(import.meta.dirname, '..', '..', 'package.json');

/** Dấu's version. `package.json` is two folders up, from the source and from the bundle alike. */
export function readVersion(): string {
  const bytes = readBytes(PACKAGE);
  if (!bytes.ok) return 'unknown';
  const shape = z.object({ version: z.string().min(1) });
  const parsed = parseJson(bytes.value, shape, { place: PACKAGE, code: 'internal' });
  return parsed.ok ? parsed.value.version : 'unknown';
}
