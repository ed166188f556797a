/** The scope that this code runs in: a window, a worker or Node. */
const scope = globalThis as { window?: unknown };

/**
 * Loads pdf.js with the part of it that otherwise runs in a worker of its own: loaded first, it is
 * used where it is. Loaded inside a worker, that part takes all messages of the worker for its own
 * unless there is a `window`, so there is one for that moment.
 */
export async function loadPdfReader() {
  const isWorker = 'onmessage' in scope && scope.window === undefined;
  if (isWorker) scope.window = {};
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  } finally {
    if (isWorker) delete scope.window;
  }
  return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}
