import type { Failure, Result } from '../../../shared/failure.ts';
import { bridge } from '../../bridge.ts';
import { failureOf } from '../../database/failureOf.ts';
import { spawnDatasetWorker, type DatasetWorker } from './spawnDatasetWorker.ts';
import {
  type DeskName,
  FromWorker,
  type WorkCalls,
  type WorkName,
  type WorkProgress,
} from './workMessages.ts';

interface OpenCall {
  resolve: (result: Result<unknown>) => void;
  onProgress: (progress: WorkProgress) => void;
}

interface CallOptions {
  onProgress?: (progress: WorkProgress) => void;
  signal?: AbortSignal;
}

/** The window's side of the dataset worker; it hands the worker's requests on to main. */
class DatasetClient {
  #worker: DatasetWorker | null = null;
  readonly #calls = new Map<number, OpenCall>();
  #lastId = 0;

  /** Never throws. Null when it was aborted. */
  async call<Name extends WorkName>(
    name: Name,
    request: WorkCalls[Name]['request'],
    { onProgress = () => undefined, signal }: CallOptions = {},
  ): Promise<Result<WorkCalls[Name]['reply'] | null>> {
    if (signal?.aborted === true) return { ok: true, value: null };
    this.#lastId += 1;
    const callId = this.#lastId;
    const worker = (this.#worker ??= this.#start());
    const cancel = () => {
      worker.post({ type: 'cancel', callId });
    };
    signal?.addEventListener('abort', cancel);
    const result = await new Promise<Result<unknown>>((resolve) => {
      this.#calls.set(callId, { resolve, onProgress });
      worker.post({ type: 'call', callId, name, request });
    });
    signal?.removeEventListener('abort', cancel);
    return result as Result<WorkCalls[Name]['reply'] | null>;
  }

  #start(): DatasetWorker {
    return spawnDatasetWorker({
      onMessage: (data) => {
        this.#receive(data);
      },
      onError: (message) => {
        this.#worker = null;
        this.#failAll(`The worker stopped: ${message}`);
      },
    });
  }

  #receive(data: unknown): void {
    const parsed = FromWorker.safeParse(data);
    if (!parsed.success) {
      this.#failAll('The worker answered in no known form.');
      return;
    }
    const message = parsed.data;
    if (message.type === 'ask') {
      void this.#ask(message.askId, message.name, message.request);
      return;
    }
    const call = this.#calls.get(message.callId);
    if (message.type === 'progress') {
      call?.onProgress(message.progress);
      return;
    }
    this.#calls.delete(message.callId);
    if (message.type === 'done') call?.resolve({ ok: true, value: message.reply });
    else call?.resolve({ ok: false, failure: message.failure });
  }

  async #ask(askId: number, name: DeskName, request: unknown): Promise<void> {
    const ask = bridge.requests[name] as (request: unknown) => Promise<Result<unknown>>;
    const result = await ask(request).catch((error: unknown): Result<unknown> => {
      return { ok: false, failure: failureOf(error) };
    });
    this.#worker?.post({ type: 'answer', askId, result });
  }

  #failAll(message: string): void {
    const failure: Failure = { code: 'internal', message, path: null };
    for (const { resolve } of this.#calls.values()) resolve({ ok: false, failure });
    this.#calls.clear();
  }
}

export const datasetClient = new DatasetClient();
