import type { DatasetFormat } from '../../dataset/formats/datasetFormat.ts';
import { createReadReport } from '../../dataset/incoming/readReport.ts';
import { FailureLog } from '../failureLog.ts';
import { readProject } from '../readProject.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { contextOf, parseFormatOptions, type WritingOptions } from './formatOptions.ts';
import { readAnyDataset, type ReadingOptions, tellReport } from './readAnyDataset.ts';
import {
  describeSplit,
  parseSplitPlan,
  readSplitManifest,
  splitArticles,
  type SplitOptions,
} from './splitOptions.ts';
import { writeDataset } from './writeDataset.ts';

export interface ConversionRequest extends WritingOptions, SplitOptions {
  reading: ReadingOptions;
  to: DatasetFormat;
  project: string | undefined;
}

/**
 * Reads a dataset in one format and writes it in another. When anything of it cannot be read,
 * nothing is written. Returns the exit code.
 */
export async function runConversion(
  request: ConversionRequest,
  terminal: Terminal,
): Promise<number> {
  const failures = new FailureLog(terminal.stderr);
  const { reading, to } = request;
  const project = readProject(request.project);
  const options = parseFormatOptions(to, request.option);
  const plan = parseSplitPlan(request);
  const frozen = readSplitManifest(request);
  for (const given of [project, options, plan, frozen]) {
    if (!given.ok) failures.add(given.failure);
  }
  if (!project.ok || !options.ok || !plan.ok || !frozen.ok) return EXIT.misused;
  const splits = Object.keys(plan.value?.shares ?? {});
  const split =
    plan.value &&
    (await splitArticles(readAnyDataset(reading, createReadReport()), plan.value, frozen.value));
  if (split) for (const line of describeSplit(split)) failures.note(line);
  const report = createReadReport();
  const assigned = split?.manifest.articles;
  const content = split ? `${JSON.stringify(split.manifest, null, 1)}\n` : '';
  const writing = {
    ...{ format: to, context: contextOf(project.value, options.value, splits) },
    ...{ out: request.out, isReplacing: request.replace === true, isProved: request.proof },
    ...{ isWhole: true, articles: readAnyDataset(reading, report) },
    splitOf: assigned ? (file: string) => assigned[file]?.split ?? splits[0] ?? '' : null,
    companions: () => (split ? [{ path: 'splits.json', content }] : []),
  };
  const code = await writeDataset(writing, { terminal, failures });
  tellReport(report, failures);
  return code;
}
