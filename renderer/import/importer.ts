import { z } from 'zod';
import { database } from '../database/connection.ts';
import { failureOf } from '../database/failureOf.ts';
import { beginImport, type ImportJob } from './importJob.ts';
import { ImportRequest, type ImportReply } from './importMessages.ts';
import { planFiles } from './planFiles.ts';
import { storeFiles } from './storeFiles.ts';

/**
 * What runs inside an import worker: it answers each message with one reply and never throws. The
 * message is checked, because a worker is a wall like any other.
 */
export function createImporter(): (message: unknown) => Promise<ImportReply> {
  let job: ImportJob | null = null;

  const answer = async (request: ImportRequest): Promise<ImportReply> => {
    const { requestId } = request;
    if (request.type === 'begin') {
      await database.open();
      job = beginImport(request.corpusId, request.engineVersion, request.project);
      return { type: 'begun', requestId };
    }
    if (job === null) throw new Error('The import has not begun.');
    if (request.type === 'plan') {
      return { type: 'planned', requestId, ...(await planFiles(job, request.files)) };
    }
    return { type: 'stored', requestId, ...(await storeFiles(job, request.files)) };
  };

  return async (message) => {
    try {
      return await answer(ImportRequest.parse(message));
    } catch (error) {
      return { type: 'refused', requestId: requestIdOf(message), failure: failureOf(error) };
    }
  };
}

/** 0, which no request has, when the message has none. */
function requestIdOf(message: unknown): number {
  return z.object({ requestId: z.int() }).safeParse(message).data?.requestId ?? 0;
}
