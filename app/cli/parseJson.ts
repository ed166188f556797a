import { z } from 'zod';
import type { FailureCode, Result } from '../../shared/failure.ts';

/**
 * Reads UTF-8 JSON of a given shape. The failure has the given code; its message begins with
 * `place` and names the path of the bad value, such as `labels[2].hotkey`.
 */
export function parseJson<Schema extends z.ZodType>(
  bytes: Uint8Array,
  schema: Schema,
  { place, code }: { place: string; code: FailureCode },
): Result<z.output<Schema>> {
  const fail = (reason: string): Result<never> => {
    return { ok: false, failure: { code, message: `${place}: ${reason}.`, path: place } };
  };
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return fail(error instanceof SyntaxError ? `not JSON: ${error.message}` : 'not UTF-8');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return fail(parsed.error.issues.map(describeIssue).join('; '));
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${z.core.toDotPath(path)}: ${message}`;
}
