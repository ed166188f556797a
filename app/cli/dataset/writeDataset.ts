import { setImmediate } from 'node:timers/promises';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Result } from '../../../shared/failure.ts';
import { createDatasetWriter } from '../../dataset/formats/createDatasetWriter.ts';
import type { DatasetFormat, WriteContext } from '../../dataset/formats/datasetFormat.ts';
import { describeLoss, writeLossReport } from '../../dataset/proof/describeLosses.ts';
import { ExportProof } from '../../dataset/proof/exportProof.ts';
import type { FailureLog } from '../failureLog.ts';
import { fileOutput, isClosedPipe, type Output, outputFailure } from '../outputFile.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { type DatasetSink, isOccupied, placeSink, streamSink } from './datasetSink.ts';

export interface DatasetRequest {
  format: DatasetFormat;
  context: WriteContext;
  articles: AsyncIterable<Result<LabelledArticle>>;
  /** Which part an article belongs to; null when the dataset is in one piece. */
  splitOf: ((file: string) => string) | null;
  /** The file or folder to write; undefined for standard output. */
  out: string | undefined;
  /** A folder that has files may be replaced. */
  isReplacing: boolean;
  isProved: boolean;
  /** Whether one bad article means that nothing is written. */
  isWhole: boolean;
  /** Beside the dataset: path in its folder and content. */
  companions: () => readonly { path: string; content: string }[];
}

interface Tools {
  terminal: Terminal;
  failures: FailureLog;
}

/** Many bad articles have one reason more often than many. */
const MOST_FAILURES = 20;

/**
 * Writes articles as they come, proves that they can be read back, and tells what the format does
 * not hold. Nothing is seen of an export that failed. Returns the exit code.
 */
export async function writeDataset(request: DatasetRequest, tools: Tools): Promise<number> {
  const { out } = request;
  const { failures, terminal } = tools;
  const misuse = await findMisuse(request);
  if (misuse !== null) {
    failures.note(misuse);
    return EXIT.misused;
  }
  let sink: DatasetSink | null = null;
  try {
    const container = request.splitOf === null ? request.format.container : 'folder';
    sink = out === undefined ? streamSink(terminal.stdout) : await placeSink(out, container);
    return await writeTo(sink, request, tools);
  } catch (error) {
    await sink?.abort();
    if (out === undefined && isClosedPipe(error)) return EXIT.done;
    failures.add(outputFailure(error, out ?? 'standard output'));
    return EXIT.failed;
  }
}

async function findMisuse(request: DatasetRequest): Promise<string | null> {
  const { out, format, splitOf, isReplacing } = request;
  const isFolder = format.container === 'folder' || splitOf !== null;
  if (out === undefined) {
    return isFolder ? `${format.name} is a folder of files: name it with --out` : null;
  }
  if (isFolder && !isReplacing && (await isOccupied(out))) {
    return `${out} is there already and not empty. Name another folder, or add --replace`;
  }
  return null;
}

async function writeTo(sink: DatasetSink, request: DatasetRequest, tools: Tools): Promise<number> {
  const { out, format, isProved, isWhole } = request;
  const { failures } = tools;
  const proof = isProved ? new ExportProof(format, request.context) : null;
  const count = await writeArticles(sink, request, { ...tools, proof });
  await proof?.finish();
  const isRefused = failures.count > 0 && (isWhole || count === 0);
  const files = isRefused ? null : await sink.finish();
  if (proof !== null && files !== null && !isRefused && !(await proof.isSameAs(files))) {
    await sink.abort();
    failures.note(`nothing is written to ${out ?? ''}: it did not read back as it was written`);
    return EXIT.failed;
  }
  if (isRefused) await sink.abort();
  else await sink.commit();
  if (!isRefused && proof !== null) {
    await tellLosses(proof, { format, place: files && (out ?? null) }, failures);
  }
  if (out !== undefined) failures.note(summarise(out, count, { failures, isRefused }));
  return failures.count === 0 ? EXIT.done : EXIT.failed;
}

async function writeArticles(
  sink: DatasetSink,
  { format, context, articles, splitOf, isWhole, companions }: DatasetRequest,
  { failures, proof }: Tools & { proof: ExportProof | null },
): Promise<number> {
  const writer = createDatasetWriter(format, context);
  let count = 0;
  for await (const article of articles) {
    // Lets signals and a closed pipe be noticed: files are read without a pause.
    await setImmediate();
    if (!article.ok) {
      failures.add(article.failure);
      if (isWhole && failures.count >= MOST_FAILURES) break;
      continue;
    }
    const split = splitOf?.(article.value.file) ?? null;
    for (const chunk of writer.add(article.value, split)) await sink.write(chunk);
    await proof?.add(article.value);
    count += 1;
  }
  for (const chunk of writer.end()) await sink.write(chunk);
  for (const companion of companions()) await sink.write(companion);
  return count;
}

/** `place` is what the report stands beside, null where nothing can. */
async function tellLosses(
  { losses }: ExportProof,
  { format, place }: { format: DatasetFormat; place: string | null },
  failures: FailureLog,
): Promise<void> {
  const lost = losses.list();
  const [first] = lost;
  if (format.read === null || first === undefined) return;
  const others = lost.length === 1 ? '' : ` and ${lost.length - 1} more`;
  const told = place === null ? '' : `; see ${place}.losses.md`;
  failures.note(`${format.name} does not hold ${describeLoss(first)}${others}${told}`);
  if (place !== null) {
    await writeLosses(`${place}.losses.md`, writeLossReport(format, lost), failures);
  }
}

/** The dataset is in its place by now: that its report could not be written undoes nothing. */
async function writeLosses(place: string, report: string, failures: FailureLog): Promise<void> {
  let output: Output | null = null;
  try {
    output = await fileOutput(place);
    await output.write(report);
    await output.commit();
  } catch (error) {
    await output?.abort().catch(() => undefined);
    failures.add(outputFailure(error, place));
  }
}

function summarise(
  out: string,
  count: number,
  { failures, isRefused }: { failures: FailureLog; isRefused: boolean },
): string {
  if (isRefused && count === 0) return `nothing is written to ${out}: no article could be read`;
  if (isRefused) return `nothing is written to ${out}: some articles cannot be read`;
  const failed = failures.count === 0 ? '' : `; ${failures.count} failed`;
  return `${count} ${count === 1 ? 'article' : 'articles'} written to ${out}${failed}`;
}
