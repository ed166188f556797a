import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import type { Failure, Result } from '../../shared/failure.ts';
import { requests, type ReplyOf, type RequestName } from '../../shared/ipc.ts';
import { APP_ORIGIN } from '../appProtocol.ts';
import { FailureError } from '../failureError.ts';
import type { Log } from '../log.ts';

type ParsedRequest<Name extends RequestName> = z.output<(typeof requests)[Name]['request']>;

/** A handler for every request. A FailureError ends the request in its failure. */
export type Handlers = {
  [Name in RequestName]: (request: ParsedRequest<Name>) => ReplyOf<Name> | Promise<ReplyOf<Name>>;
};

/** Answers the window's requests from now on. Every answer is a `Result`; none is a rejection. */
export function handleRequests(handlers: Handlers, log: Log): void {
  for (const name of Object.keys(requests) as RequestName[]) {
    ipcMain.handle(name, (event, payload: unknown) => {
      if (isTrusted(event)) return answer(name, payload, handlers, log);
      log(`${name} came from a page that is not the app's own`);
      return refuse('untrusted-sender', 'Only the window of the app may ask for this');
    });
  }
}

async function answer<Name extends RequestName>(
  name: Name,
  payload: unknown,
  handlers: Handlers,
  log: Log,
): Promise<Result<ReplyOf<Name>>> {
  const schema: z.ZodType = requests[name].request;
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return refuse('invalid-request', `${name}: ${parsed.error.message}`);
  try {
    // The schema of this very name has just given the data its type.
    const value = await handlers[name](parsed.data as ParsedRequest<Name>);
    return { ok: true, value };
  } catch (error) {
    const expected = error instanceof FailureError ? error.failure : null;
    // A refusal is the user's to know; what nobody foresaw is ours.
    if (expected && expected.code !== 'internal') return { ok: false, failure: expected };
    log(`${name} failed`, error);
    return refuse('internal', error instanceof Error ? error.message : String(error));
  }
}

/** The app's own page in the outermost frame of its window; never a frame within it. */
function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === APP_ORIGIN
  );
}

function refuse(code: Failure['code'], message: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, message, path: null } };
}
