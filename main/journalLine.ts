import { createHash } from 'node:crypto';
import { JournalEntry } from '../shared/journal.ts';

// {"sum":"9f86d081","entry":{"edit":{"id":"…"},"corpusId":"…"}}
const LINE = /^\{"sum":"(?<sum>[0-9a-f]{8})","entry":(?<entry>.*)\}$/s;

/** One line of the journal: JSON, without the line break. */
export function writeJournalLine(entry: JournalEntry): string {
  const json = JSON.stringify(entry);
  return `{"sum":"${checksum(json)}","entry":${json}}`;
}

/** Null when the line was torn, altered or written by another program. Never throws. */
export function parseJournalLine(line: string): JournalEntry | null {
  const { sum, entry } = LINE.exec(line)?.groups ?? {};
  if (entry === undefined || sum !== checksum(entry)) return null;
  const parsed = JournalEntry.safeParse(parseJson(entry));
  return parsed.success ? parsed.data : null;
}

/** The first 32 bits of the SHA-256: enough to tell damage, not meant against forgery. */
function checksum(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 8);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
