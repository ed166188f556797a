/** The part of Trusted Types that is used here; the standard's typings are not in `lib.dom`. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => ScriptUrlPolicy;
}

interface ScriptUrlPolicy {
  createScriptURL: (url: string) => string;
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

export interface WorkerListener {
  /** The data is unchecked. */
  onMessage: (data: unknown) => void;
  onError: (message: string) => void;
}

let policy: ScriptUrlPolicy | undefined;

/**
 * Starts a worker of the program's own; `url` comes from an import with `?worker&url`. The page's
 * CSP asks for Trusted Types, and this policy lets only scripts of the page's origin through.
 */
export function startWorker(url: string): Worker {
  policy ??= window.trustedTypes?.createPolicy('dau-worker', { createScriptURL: own });
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}

/** The same, for a worker that has one listener from its start to its end. */
export function startHeardWorker(url: string, { onMessage, onError }: WorkerListener): Worker {
  const worker = startWorker(url);
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    onMessage(data);
  };
  worker.onerror = ({ message }) => {
    onError(message);
  };
  return worker;
}

function own(url: string): string {
  const { origin, href } = new URL(url, window.location.href);
  if (origin === window.location.origin) return href;
  throw new TypeError(`Not a script of this program: ${url}`);
}
