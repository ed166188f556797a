import type { FileContent } from '../../shared/corpus.ts';
import type { Failure, Result } from '../../shared/failure.ts';
import { ImportReply, REPLY_TYPES, type ImportRequest } from './importMessages.ts';
import { spawnWorker, type ImportWorker } from './spawnWorker.ts';

type Unnumbered<Request> = Request extends unknown ? Omit<Request, 'requestId'> : never;
export type PoolRequest = Unnumbered<ImportRequest>;
type RequestType = keyof typeof REPLY_TYPES;
type ReplyTo<Type extends RequestType> = Extract<ImportReply, { type: (typeof REPLY_TYPES)[Type] }>;

interface PooledWorker {
  worker: ImportWorker;
  waiting: Map<number, (reply: Result<ImportReply>) => void>;
}

/** More than four gain nothing: the store takes one writing transaction at a time. */
const MOST_WORKERS = 4;

/** Import workers that share the work; a request goes to the one with the fewest waiting. */
export class WorkerPool {
  readonly #workers: PooledWorker[];
  #lastId = 0;

  constructor(size = Math.min(MOST_WORKERS, navigator.hardwareConcurrency)) {
    this.#workers = Array.from({ length: size }, () => pooled());
  }

  get size(): number {
    return this.#workers.length;
  }

  /** Asks one worker. What `transfer` lists belongs to the worker afterwards. */
  async ask<Type extends RequestType>(
    request: Extract<PoolRequest, { type: Type }>,
    transfer: Transferable[] = [],
  ): Promise<Result<ReplyTo<Type>>> {
    const idlest = this.#idlest();
    return idlest === null ? NO_WORKER : this.#send(idlest, request, transfer);
  }

  /**
   * Lets one worker read files and gives what it has stored, step by step; who stops asking stops the
   * reading. The files' buffers belong to the worker afterwards.
   */
  async *read(files: FileContent[]): AsyncGenerator<Result<ReplyTo<'read'>>> {
    const worker = this.#idlest();
    if (worker === null) {
      yield NO_WORKER;
      return;
    }
    const transfer = [...new Set(files.map(({ bytes }) => bytes.buffer))];
    let reply = await this.#send<'read' | 'readOn'>(worker, { type: 'read', files }, transfer);
    const of = reply.ok ? reply.value.requestId : 0;
    for (;;) {
      yield reply;
      if (!reply.ok || !reply.value.hasMore) return;
      reply = await this.#send<'read' | 'readOn'>(worker, { type: 'readOn', of }, []);
    }
  }

  /** Asks every worker the same; gives the first failure. */
  async askAll(request: Extract<PoolRequest, { type: 'begin' }>): Promise<Result<null>> {
    const replies = await Promise.all(this.#workers.map((each) => this.#send(each, request, [])));
    return replies.find((reply) => !reply.ok) ?? { ok: true, value: null };
  }

  /** Ends the workers; what was being written is either stored or not. */
  close(): void {
    for (const { worker } of this.#workers) worker.end();
  }

  #idlest(): PooledWorker | null {
    const [first, ...others] = this.#workers;
    if (first === undefined) return null;
    return others.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a), first);
  }

  async #send<Type extends RequestType>(
    { worker, waiting }: PooledWorker,
    request: Extract<PoolRequest, { type: Type }>,
    transfer: Transferable[],
  ): Promise<Result<ReplyTo<Type>>> {
    this.#lastId += 1;
    const requestId = this.#lastId;
    const reply = await new Promise<Result<ImportReply>>((resolve) => {
      waiting.set(requestId, resolve);
      worker.post({ ...request, requestId }, transfer);
    });
    if (!reply.ok) return reply;
    if (reply.value.type === 'refused') return { ok: false, failure: reply.value.failure };
    if (reply.value.type !== REPLY_TYPES[request.type])
      return broken('An import worker mixed up its answers.');
    return { ok: true, value: reply.value as ReplyTo<Type> };
  }
}

function pooled(): PooledWorker {
  const waiting: PooledWorker['waiting'] = new Map();
  const onMessage = (data: unknown) => {
    const reply = ImportReply.safeParse(data);
    if (!reply.success) {
      endAll(waiting, broken('An import worker answered in no known form.'));
      return;
    }
    const { requestId } = reply.data;
    waiting.get(requestId)?.({ ok: true, value: reply.data });
    waiting.delete(requestId);
  };
  const onError = (message: string) => {
    endAll(waiting, broken(`An import worker stopped: ${message}`));
  };
  return { worker: spawnWorker({ onMessage, onError }), waiting };
}

function endAll(waiting: PooledWorker['waiting'], end: Result<never>): void {
  for (const resolve of waiting.values()) resolve(end);
  waiting.clear();
}

function broken(message: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code: 'internal', message, path: null } };
}

const NO_WORKER = broken('There is no import worker.');
