import type { z } from 'zod';
import { type DatasetResult, failAt, type Fault, faultOf } from './fault.ts';
import type { Place } from './place.ts';

/** A value of JSON, held to a shape. `whenBroken` is what is wrong where it is no JSON at all. */
export function parseItem<Item>(
  text: string,
  { place, schema, whenBroken }: { place: Place; schema: z.ZodType<Item>; whenBroken?: Fault },
): DatasetResult<Item> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return failAt(place, whenBroken ?? faultOf('notJson', { near: wordsNear(text, message) }));
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return failAt(place, faultOfShape(json, parsed.error));
}

/** What is wrong with the first value that is not of the shape. */
export function faultOfShape(value: unknown, { issues: [issue] }: z.ZodError): Fault {
  if (issue === undefined || issue.path.length === 0) return faultOf('wrongItem');
  const key = issue.path.join('.');
  if (valueAt(value, issue.path) === undefined) return faultOf('lacksKey', { key });
  if (issue.code !== 'invalid_type') return faultOf('wrongValue', { key });
  return faultOf('wrongType', { key, type: issue.expected });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) found = (Object(found) as Record<PropertyKey, unknown>)[key];
  return found;
}

/** Example: `Expected ',' or ']' after array element in JSON at position 120` */
const POSITION = /at position (?<at>\d+)/u;
/** Example: `Unexpected token 'x', ..."e": 1, x}, {"a"... is not valid JSON` */
const QUOTED = /"(?<near>.*)"(?:\.\.\.)? is not valid JSON$/su;
const BEFORE = 12;
const AROUND = 32;

/** The words where JSON breaks off, by what the engine says of it. */
function wordsNear(text: string, message: string): string {
  const { near } = QUOTED.exec(message)?.groups ?? {};
  if (near !== undefined) return near;
  const start = Math.max(Number(POSITION.exec(message)?.groups?.['at'] ?? 0) - BEFORE, 0);
  return text.slice(start, start + AROUND);
}
