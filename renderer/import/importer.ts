import { z } from 'zod';
import { keepClusters } from '../database/clusters.ts';
import { database } from '../database/connection.ts';
import { failureOf } from '../database/failureOf.ts';
import { beginImport, type ImportJob } from './importJob.ts';
import { ImportRequest, type ImportReply } from './importMessages.ts';
import { planFiles } from './planFiles.ts';
import { storeFiles, type StoredArticles } from './storeFiles.ts';

/**
 * What runs inside an import worker: it answers each message with one reply and never throws. The
 * message is checked, because a worker is a wall like any other.
 */
export function createImporter(): (message: unknown) => Promise<ImportReply> {
  let job: ImportJob | null = null;
  const readings = new Map<number, AsyncGenerator<StoredArticles>>();

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
    if (request.type === 'compare') {
      await keepClusters(job.corpusId);
      return { type: 'compared', requestId };
    }
    const readingId = request.type === 'read' ? requestId : request.of;
    if (request.type === 'read') readings.set(readingId, storeFiles(job, request.files));
    const step = await readings.get(readingId)?.next();
    if (step === undefined || step.done === true) throw new Error('There is nothing left to read.');
    if (!step.value.hasMore) readings.delete(readingId);
    return { type: 'stored', requestId, ...step.value };
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
