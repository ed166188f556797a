import type { Result } from '../../../shared/failure.ts';
import type { ReplyOf, RequestOf } from '../../../shared/ipc.ts';
import { database } from '../../database/connection.ts';
import { failureOf, unwrap } from '../../database/failureOf.ts';
import { openBundle } from '../bundle/openBundle.ts';
import { saveBundle } from '../bundle/saveBundle.ts';
import { applyDataset } from '../incoming/applyDataset.ts';
import { inspectDataset } from '../incoming/inspectDataset.ts';
import { placeArticles } from '../incoming/placeArticles.ts';
import { previewExport } from './previewExport.ts';
import { writeExport } from './writeExport.ts';
import {
  Cancelled,
  type Desk,
  type DeskName,
  type FromWorker,
  ToWorker,
  type WorkCalls,
  type WorkName,
  type WorkTools,
} from './workMessages.ts';

type Answers = {
  [Name in WorkName]: (
    request: WorkCalls[Name]['request'],
    tools: WorkTools,
  ) => Promise<WorkCalls[Name]['reply']>;
};

const ANSWERS: Answers = {
  previewExport,
  writeExport,
  inspectDataset,
  applyDataset,
  placeArticles,
  saveBundle,
  openBundle,
};

type Post = (message: FromWorker, transfer: Transferable[]) => void;

/** What runs inside the dataset worker: calls may overlap, each ends with one message. */
export function answerWork(post: Post): (message: unknown) => void {
  const cancelled = new Set<number>();
  const asks = new Map<number, (result: Result<unknown>) => void>();
  const desk = createDesk(asks, post);

  const run = async (callId: number, name: WorkName, request: unknown): Promise<void> => {
    const tools: WorkTools = {
      desk,
      tell: (progress) => {
        post({ type: 'progress', callId, progress }, []);
      },
      check: () => {
        if (cancelled.has(callId)) throw new Cancelled();
      },
    };
    try {
      await database.open();
      // The window's side has the same table of types.
      const answer = ANSWERS[name] as (request: unknown, tools: WorkTools) => Promise<unknown>;
      post({ type: 'done', callId, reply: await answer(request, tools) }, []);
    } catch (error) {
      if (error instanceof Cancelled) post({ type: 'done', callId, reply: null }, []);
      else post({ type: 'failed', callId, failure: failureOf(error) }, []);
    }
    cancelled.delete(callId);
  };

  return (data) => {
    const message = ToWorker.parse(data);
    if (message.type === 'cancel') cancelled.add(message.callId);
    else if (message.type === 'call')
      void run(message.callId, message.name as WorkName, message.request);
    else {
      asks.get(message.askId)?.(message.result as Result<unknown>);
      asks.delete(message.askId);
    }
  };
}

function createDesk(asks: Map<number, (result: Result<unknown>) => void>, post: Post): Desk {
  let lastId = 0;
  return async <Name extends DeskName>(name: Name, request: RequestOf<Name>) => {
    lastId += 1;
    const askId = lastId;
    const result = await new Promise<Result<unknown>>((resolve) => {
      asks.set(askId, resolve);
      post({ type: 'ask', askId, name, request }, []);
    });
    return unwrap(result) as ReplyOf<Name>;
  };
}
