import { beforeEach, expect, it, vi } from 'vitest';
import type { WorkerListener } from '../startWorker.ts';
import { WorkbenchClient } from './workbenchClient.ts';
import type { WorkbenchRequest } from './workbenchMessages.ts';

const started = vi.hoisted(() => ({
  asked: [] as WorkbenchRequest[],
  endCount: 0,
  listener: null as WorkerListener | null,
}));

vi.mock('../startWorker.ts', () => ({
  startHeardWorker: (_url: string, listener: WorkerListener) => {
    started.listener = listener;
    return {
      postMessage: (request: WorkbenchRequest) => started.asked.push(request),
      terminate: () => (started.endCount += 1),
    };
  },
}));

beforeEach(() => {
  Object.assign(started, { asked: [], endCount: 0, listener: null });
});

/** Lets the worker answer its last call with nothing. */
function answer(): void {
  const { callId } = started.asked.at(-1) ?? {};
  started.listener?.onMessage({ type: 'done', callId, reply: {} });
}

it('lets an idle worker store what it knows before it ends', async () => {
  const client = new WorkbenchClient();
  const first = client.call('keep', {});
  answer();
  await first;
  client.close();
  expect(started.asked.map(({ name }) => name)).toEqual(['keep', 'keep']);
  expect(started.endCount).toBe(0);
  answer();
  await vi.waitFor(() => {
    expect(started.endCount).toBe(1);
  }, 25_000);
});

it('ends a busy worker at once, and says so to who waits', async () => {
  const client = new WorkbenchClient();
  const call = client.call('keep', {});
  client.close();
  expect(started.endCount).toBe(1);
  expect(await call).toMatchObject({ ok: false, failure: { code: 'internal' } });
});

it('starts no worker to close it', () => {
  new WorkbenchClient().close();
  expect(started.asked).toEqual([]);
});
