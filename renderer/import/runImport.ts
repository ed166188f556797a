import type { CorpusFile, CorpusHandle, CorpusPage, FileContent } from '../../shared/corpus.ts';
import type { Failure } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { bridge } from '../bridge.ts';
import { countArticles } from '../database/countArticles.ts';
import { failureOf, unwrap } from '../database/failureOf.ts';
import { FileQueue } from './fileQueue.ts';
import { forgetFailures, keepFailures } from './importFailures.ts';
import type { ImportProgress } from './importProgress.ts';
import { ImportTally } from './importTally.ts';
import { keepImportState, registerCorpus } from './registerCorpus.ts';
import { WorkerPool } from './workerPool.ts';

/** Two for each worker: one is being read while the other is being extracted. */
const READERS_A_WORKER = 2;
/** Progress is told at most this often, but for the last word. */
const REPORT_EVERY_MS = 100;

export interface ImportOptions {
  handle: CorpusHandle;
  /** Aborted to cancel the import. */
  signal: AbortSignal;
  onProgress: (progress: ImportProgress) => void;
  /** Receives the edits that moved annotations, for the journal. */
  onEdits: (entries: JournalEntry[]) => void;
}

/** One import under way. */
interface Run extends ImportOptions {
  pool: WorkerPool;
  queue: FileQueue;
  tally: ImportTally;
  /** Aborted when the import is cancelled or cannot go on. */
  stop: AbortController;
  /** The paths that could not be read this time. */
  failedPaths: Set<string>;
  /** How many of the listed files have an article. */
  knownCount: number;
  reportedMs: number;
}

/**
 * Lists a corpus and reads what is new or changed. The window only passes bytes on: workers decode,
 * extract and write. Never throws: the last progress tells how it ended. What was read is kept,
 * also when the import is cancelled or fails; the next one goes on from there.
 */
export async function runImport(options: ImportOptions): Promise<void> {
  const { handle, signal } = options;
  const run = begin(options);
  signal.addEventListener('abort', () => {
    run.tally.phase = 'cancelling';
    run.stop.abort();
    report(run);
  });
  try {
    await work(run);
    run.tally.phase = signal.aborted ? 'cancelled' : 'done';
  } catch (error) {
    run.tally.phase = 'failed';
    run.tally.failure = failureOf(error);
  }
  run.pool.close();
  // A full disk may refuse it; then the import counts as cut off, and the next start goes on.
  await keepImportState(handle.id, run.tally.progress(performance.now())).catch(() => undefined);
  run.reportedMs = -Infinity;
  report(run);
}

function begin(options: ImportOptions): Run {
  return {
    ...options,
    pool: new WorkerPool(),
    queue: new FileQueue(),
    tally: new ImportTally(),
    stop: new AbortController(),
    failedPaths: new Set(),
    knownCount: 0,
    reportedMs: -Infinity,
  };
}

async function work(run: Run): Promise<void> {
  const { handle, pool } = run;
  const corpusId = handle.id;
  const project = await registerCorpus(handle);
  const { version } = unwrap(await bridge.requests['app:info']({}));
  const storedCount = await countArticles(corpusId);
  await keepImportState(corpusId, run.tally.progress(performance.now()));
  unwrap(await pool.askAll({ type: 'begin', corpusId, engineVersion: version, project }));
  if (run.stop.signal.aborted) return;
  const readers = Array.from({ length: pool.size * READERS_A_WORKER }, () => readOn(run));
  await allOrStop([listOn(run), ...readers], run.stop);
  if (run.signal.aborted) return;
  run.tally.goneCount = storedCount - run.knownCount;
  await forgetFailures(corpusId, run.failedPaths);
  unwrap(await pool.ask<'compare'>({ type: 'compare' }));
}

/** Waits for all tasks; the first failure stops the others, and is thrown when they have ended. */
async function allOrStop(tasks: Promise<void>[], stop: AbortController): Promise<void> {
  const guarded = tasks.map((task) =>
    task.catch((error: unknown) => {
      stop.abort();
      throw error;
    }),
  );
  await Promise.allSettled(guarded);
  await Promise.all(guarded);
}

/** Lists the corpus page by page and queues what is to be read. */
async function listOn(run: Run): Promise<void> {
  const { handle, queue, tally, stop } = run;
  stop.signal.addEventListener('abort', () => {
    queue.end();
  });
  let cursor: string | null = null;
  do {
    const page: CorpusPage = unwrap(
      await bridge.requests['corpus:list']({ corpusId: handle.id, cursor }),
    );
    cursor = page.cursor;
    tally.totalCount += page.failures.length;
    await fail(run, page.failures);
    if (page.files.length > 0) await plan(run, page.files);
  } while (cursor !== null && !stop.signal.aborted);
  if (tally.phase === 'listing') tally.phase = 'reading';
  queue.end();
}

async function plan(run: Run, files: CorpusFile[]): Promise<void> {
  const plan = unwrap(await run.pool.ask<'plan'>({ type: 'plan', files }));
  run.knownCount += plan.knownCount;
  run.tally.totalCount += plan.unchangedCount + plan.toRead.length;
  run.tally.add({ unchangedCount: plan.unchangedCount });
  run.tally.plan(plan.toRead.length, performance.now());
  run.queue.push(plan.toRead);
  report(run);
}

/** Takes files from the queue until there are no more or the import is stopped. */
async function readOn(run: Run): Promise<void> {
  for (;;) {
    const files = await run.queue.take();
    if (files === null || run.stop.signal.aborted) return;
    const paths = files.map(({ path }) => path);
    const read = unwrap(await bridge.requests['corpus:read']({ corpusId: run.handle.id, paths }));
    await fail(run, read.failures);
    run.tally.read(read.failures.length);
    if (read.files.length > 0) await store(run, read.files);
    report(run);
  }
}

async function store(run: Run, files: FileContent[]): Promise<void> {
  for await (const reply of run.pool.read(files)) {
    const stored = unwrap(reply);
    const { addedCount, changedCount, unchangedCount, failures } = stored;
    const articleCount = addedCount + changedCount + unchangedCount + failures.length;
    run.tally.find(articleCount - stored.fileCount);
    run.tally.add(stored);
    run.tally.read(articleCount);
    run.knownCount += stored.sharedKnownCount;
    await fail(run, failures);
    if (stored.entries.length > 0) run.onEdits(stored.entries);
    if (run.stop.signal.aborted) return;
    report(run);
  }
}

async function fail(run: Run, failures: readonly Failure[]): Promise<void> {
  if (failures.length === 0) return;
  run.tally.add({ failedCount: failures.length });
  const paths = await keepFailures(run.handle.id, failures);
  for (const path of paths) run.failedPaths.add(path);
}

function report(run: Run): void {
  const nowMs = performance.now();
  if (nowMs - run.reportedMs < REPORT_EVERY_MS) return;
  run.reportedMs = nowMs;
  run.onProgress(run.tally.progress(nowMs));
}
