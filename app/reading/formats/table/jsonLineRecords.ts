import { LONGEST_ROW, SHORT_ROW, type TableRecord, TOO_LONG } from './tableRecord.ts';

/** Small values take many times the memory of what they are written in. */
const MOST_PARTS = 200_000;

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
  if (line.length > LONGEST_ROW) return { number, problem: TOO_LONG };
  if (line.length > SHORT_ROW && hasManyParts(line))
    return { number, problem: `holds more than ${String(MOST_PARTS)} values` };
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

/** Whether a line of JSON has more lists, objects and commas outside its strings than are read. */
function hasManyParts(line: string): boolean {
  let count = 0;
  let isString = false;
  for (let at = 0; at < line.length && count <= MOST_PARTS; at += 1) {
    const mark = line[at];
    if (mark === '"') isString = !isString;
    else if (isString && mark === '\\') at += 1;
    else if (!isString && (mark === ',' || mark === '[' || mark === '{')) count += 1;
  }
  return count > MOST_PARTS;
}
