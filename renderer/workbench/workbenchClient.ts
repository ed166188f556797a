import type { Failure, Result } from '../../shared/failure.ts';
import { appendToJournal } from '../commands/journal.ts';
import { startHeardWorker } from '../startWorker.ts';
import workerUrl from './workbench.worker.ts?worker&url';
import {
  workbenchCalls,
  WorkbenchMessage,
  type CallName,
  type Progress,
  type ReplyOf,
  type RequestOf,
} from './workbenchMessages.ts';

interface OpenCall {
  name: CallName;
  resolve: (result: Result<unknown>) => void;
  onProgress: (progress: Progress) => void;
}

/** The window's side of the workbench's worker. It reads and writes the store by itself. */
export class WorkbenchClient {
  #worker: Worker | null = null;
  readonly #calls = new Map<number, OpenCall>();
  #lastId = 0;
  #journaled: Promise<void> = Promise.resolve();

  /**
   * Never throws; calls are answered one after the other. What a call has recorded is in the journal
   * when it resolves.
   */
  async call<Name extends CallName>(
    name: Name,
    request: RequestOf<Name>,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Result<ReplyOf<Name>>> {
    this.#lastId += 1;
    const callId = this.#lastId;
    const result = await new Promise<Result<unknown>>((resolve) => {
      this.#calls.set(callId, { name, resolve, onProgress });
      (this.#worker ??= this.#start()).postMessage({ callId, name, request });
    });
    return result as Result<ReplyOf<Name>>;
  }

  /**
   * Ends the worker, once it has stored what it knows when it has nothing else to do; what it was
   * writing otherwise is either stored or not. Another call starts a new one.
   */
  close(): void {
    if (this.#worker === null) return;
    if (this.#calls.size > 0) this.#end();
    else
      void this.call('keep', {}).then(() => {
        if (this.#calls.size === 0) this.#end();
      });
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#failAll('The workbench was closed.');
  }

  #start(): Worker {
    return startHeardWorker(workerUrl, {
      onMessage: (data) => {
        this.#receive(data);
      },
      onError: (message) => {
        this.#failAll(`The workbench stopped: ${message}`);
      },
    });
  }

  #receive(data: unknown): void {
    const message = WorkbenchMessage.safeParse(data);
    if (!message.success) {
      this.#failAll('The workbench answered in no known form.');
      return;
    }
    const { callId } = message.data;
    const call = this.#calls.get(callId);
    if (call === undefined) return;
    if (message.data.type === 'progress') {
      call.onProgress(message.data.progress);
      return;
    }
    if (message.data.type === 'entries') {
      this.#journaled = appendToJournal(message.data.entries);
      return;
    }
    this.#calls.delete(callId);
    const result = resultOf(call.name, message.data);
    void this.#journaled.then(() => {
      call.resolve(result);
    });
  }

  #failAll(message: string): void {
    for (const { resolve } of this.#calls.values()) resolve(broken(message));
    this.#calls.clear();
  }
}

function resultOf(
  name: CallName,
  message: Exclude<WorkbenchMessage, { type: 'progress' | 'entries' }>,
): Result<unknown> {
  if (message.type === 'failed') return { ok: false, failure: message.failure };
  const reply = workbenchCalls[name].reply.safeParse(message.reply);
  return reply.success
    ? { ok: true, value: reply.data }
    : broken('The workbench answered in no known form.');
}

function broken(message: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code: 'internal', message, path: null } };
}
