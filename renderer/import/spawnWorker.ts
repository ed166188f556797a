import workerUrl from './import.worker.ts?worker&url';

/** The part of a Worker that the pool uses; tests put one in its place that runs in the window. */
export type ImportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** The part of Trusted Types that is used here; the standard's typings are not in `lib.dom`. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

/**
 * Starts an import worker. The page's CSP asks for Trusted Types: this policy lets the one bundled
 * script of the worker through and nothing else.
 */
export function spawnWorker(): ImportWorker {
  return new Worker(trustedUrl(), { type: 'module' });
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function trustedUrl(): string {
  policy ??= window.trustedTypes?.createPolicy('dau-import-worker', {
    createScriptURL(url) {
      if (url === workerUrl) return url;
      throw new TypeError(`Not the import worker: ${url}`);
    },
  });
  return policy?.createScriptURL(workerUrl) ?? workerUrl;
}
