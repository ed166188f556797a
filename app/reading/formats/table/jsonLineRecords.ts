import type { TableRecord } from './tableRecord.ts';

/** The objects of JSON Lines, one at a time; blank lines are passed over and counted. */
export function* jsonLineRecords(text: string): Generator<TableRecord> {
  let number = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    number += 1;
    start = end + 1;
    if (/\S/u.test(line)) yield parseLine(line, number);
  }
}

function parseLine(line: string, number: number): TableRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { number, problem: `is not JSON: ${error instanceof Error ? error.message : ''}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { number, problem: 'is no JSON object' };
  }
  const cells = new Map<string, string>();
  for (const [key, cell] of Object.entries(value)) {
    const isNumber = typeof cell === 'number' || typeof cell === 'boolean';
    cells.set(key, typeof cell === 'string' ? cell : isNumber ? String(cell) : '');
  }
  return { number, cells };
}
