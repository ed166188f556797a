import { v7 } from 'uuid';
import { EditId, StepId } from '../../shared/edit.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import { findHighestEditId } from './storedEdits.ts';

/**
 * Starts a step: the returned function stamps its edits. Call it in the writing transaction, so that
 * every id is higher than those in the log and than `after`, also when the clock was set back.
 */
export async function beginStep(
  author: string,
  after: EditId | null = null,
): Promise<() => EditStamp> {
  const highest = await findHighestEditId();
  let last: string = [highest ?? '', after ?? ''].sort().at(-1) ?? '';
  const step = StepId.parse(v7());
  const time = new Date().toISOString();
  return () => {
    const id = idAfter(last);
    last = id;
    return { id, step, author, time };
  };
}

/** A new id that sorts after another one. */
function idAfter(last: string): EditId {
  const id = v7();
  return EditId.parse(id > last ? id : v7({ msecs: millisecondsOf(last) + 1 }));
}

/** The first 48 bits of a version 7 id count milliseconds (RFC 9562, 5.7). */
function millisecondsOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}
