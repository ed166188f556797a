import { setImmediate } from 'node:timers/promises';
import type { DatasetArticle } from '../../shared/dataset.ts';
import type { Result } from '../../shared/failure.ts';
import { findArticles, type SourceArticle } from './articleSource.ts';
import { type ArticleExtractor, createArticleExtractor } from './extractArticle.ts';
import { FailureLog } from './failureLog.ts';
import {
  fileOutput,
  isClosedPipe,
  type Output,
  outputFailure,
  streamOutput,
} from './outputFile.ts';
import { readProject } from './readProject.ts';
import { EXIT, type Terminal } from './terminal.ts';

/** How articles become text: what stands before the first one, and each one. */
export interface DatasetWriter {
  header: string;
  writeArticle: (article: DatasetArticle) => string;
}

export interface ExtractionRequest {
  inputs: readonly string[];
  /** A project's file; undefined for the project that Dấu ships with. */
  project: string | undefined;
  /** The file to write; undefined for standard output. */
  out: string | undefined;
  writer: DatasetWriter;
  engineVersion: string;
}

/**
 * Extracts article by article and writes each as soon as it is there. A bad article is told of and
 * left out. Returns the exit code; a reader that closes the pipe early is no failure.
 */
export async function runExtraction(
  request: ExtractionRequest,
  terminal: Terminal,
): Promise<number> {
  const failures = new FailureLog(terminal.stderr);
  const project = readProject(request.project);
  if (!project.ok) {
    failures.add(project.failure);
    return EXIT.misused;
  }
  const { out } = request;
  let output: Output | null = null;
  try {
    output = out === undefined ? streamOutput(terminal.stdout) : await fileOutput(out);
    const extract = createArticleExtractor(project.value, request.engineVersion, (remark) => {
      failures.note(remark);
    });
    const count = await writeArticles(request, { extract, output, failures, terminal });
    if (count === 0 && failures.count > 0) await output.abort();
    else await output.commit();
    if (out !== undefined) failures.note(summarise(out, count, failures.count));
    return failures.count === 0 ? EXIT.done : EXIT.failed;
  } catch (error) {
    await output?.abort();
    if (out === undefined && isClosedPipe(error)) return EXIT.done;
    failures.add(outputFailure(error, out ?? 'standard output'));
    return EXIT.failed;
  }
}

const MOST_MS_WITHOUT_PAUSE = 20;

interface Tools {
  extract: ArticleExtractor;
  output: Output;
  failures: FailureLog;
  terminal: Terminal;
}

async function writeArticles(
  { inputs, writer }: ExtractionRequest,
  { extract, output, failures, terminal }: Tools,
): Promise<number> {
  let count = 0;
  let pausedAt = performance.now();
  if (writer.header !== '') await output.write(writer.header);
  for await (const source of findArticles(inputs, terminal.stdin)) {
    // Lets signals and a closed pipe be noticed: files are read without a pause.
    if (performance.now() - pausedAt > MOST_MS_WITHOUT_PAUSE) {
      await setImmediate();
      pausedAt = performance.now();
    }
    const article = source.ok ? extractSource(source.value, extract) : source;
    if (!article.ok) {
      failures.add(article.failure);
      continue;
    }
    const text = writer.writeArticle(article.value);
    if (text !== '') await output.write(text);
    count += 1;
  }
  return count;
}

function extractSource(
  { file, read }: SourceArticle,
  extract: ArticleExtractor,
): Result<DatasetArticle> {
  const text = read();
  return text.ok ? extract(file, text.value) : text;
}

function summarise(out: string, count: number, failureCount: number): string {
  const failed = failureCount === 0 ? '' : `; ${failureCount} failed`;
  if (count === 0 && failureCount > 0)
    return `nothing is written to ${out}: no article could be read`;
  return `${count} ${count === 1 ? 'article' : 'articles'} written to ${out}${failed}`;
}
