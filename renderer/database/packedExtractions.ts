import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { Extraction } from '../../shared/suggestion.ts';
import { packSuggestions, unpackSuggestions } from '../../app/review/packedSuggestions.ts';

/** How an extraction lies in the store since version 6; one that was written before lies as it is. */
interface PackedExtraction extends Omit<Extraction, 'suggestions'> {
  /** In UTF-8: strings beyond Latin-1 take twice the room in the store. */
  packed: Uint8Array;
}

type Stored = PackedExtraction | Extraction;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Nearer to the disk than all that Dexie itself puts in between, so that nothing else knows of it. */
const NEAREST = -2;

/** Packs extractions on their way into the store, and gives them back as they were. */
export const packedExtractions: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packedExtractions',
  level: NEAREST,
  create: (core) => ({
    table: (name) => (name === 'extractions' ? packing(core.table(name)) : core.table(name)),
  }),
};

/** With Dexie's own promises alone, which keep the transaction. */
function packing(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    get: (request) => table.get(request).then(unpack),
    getMany: (request) => table.getMany(request).then((stored) => stored.map(unpack)),
    query: (request) => {
      const answer = table.query(request);
      if (request.values !== true) return answer;
      return answer.then(({ result }) => ({ result: (result as Stored[]).map(unpack) }));
    },
    openCursor: (request) => {
      const cursor = table.openCursor(request);
      return request.values === true ? cursor.then((open) => open && unpacking(open)) : cursor;
    },
    mutate: (request) => table.mutate(packValues(request)),
  };
}

function packValues(request: DBCoreMutateRequest): DBCoreMutateRequest {
  if (request.type !== 'add' && request.type !== 'put') return request;
  return { ...request, values: (request.values as readonly Extraction[]).map(pack) };
}

function pack({ suggestions, ...extraction }: Extraction): PackedExtraction {
  return { ...extraction, packed: encoder.encode(packSuggestions(suggestions)) };
}

function unpack(stored: Stored | undefined): Extraction | undefined {
  if (stored === undefined || !('packed' in stored)) return stored;
  const { packed, ...extraction } = stored;
  return { ...extraction, suggestions: unpackSuggestions(decoder.decode(packed)) };
}

/** The same cursor, which calls the same listeners, but for its value. */
function unpacking(cursor: DBCoreCursor): DBCoreCursor {
  return Object.create(cursor, {
    value: { get: () => unpack(cursor.value as Stored) },
  }) as DBCoreCursor;
}
