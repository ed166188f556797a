import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Result } from '../../../shared/failure.ts';
import type { Project } from '../../../shared/project.ts';
import type { SplitPlan } from '../../dataset/splits/assignSplits.ts';
import type { SplitManifest } from '../../dataset/splits/splitManifest.ts';
import type { DatasetFormat } from '../../dataset/formats/datasetFormat.ts';
import { native } from '../../dataset/formats/native.ts';
import { readDataset } from '../../dataset/incoming/readDataset.ts';
import { createReadReport } from '../../dataset/incoming/readReport.ts';
import { findArticles } from '../articleSource.ts';
import { createArticleExtractor } from '../extractArticle.ts';
import { FailureLog } from '../failureLog.ts';
import { readProject } from '../readProject.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { contextOf, parseFormatOptions, type WritingOptions } from './formatOptions.ts';
import { inputFile } from './inputFiles.ts';
import {
  describeSplit,
  parseSplitPlan,
  readSplitManifest,
  splitArticles,
  type SplitOptions,
} from './splitOptions.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import { type DatasetRequest, writeDataset } from './writeDataset.ts';

export interface ExportRequest extends WritingOptions, SplitOptions {
  inputs: readonly string[];
  format: DatasetFormat;
  project: string | undefined;
  engineVersion: string;
}

/** Extracts articles and writes them as a dataset. Returns the exit code. */
export async function runExport(request: ExportRequest, terminal: Terminal): Promise<number> {
  const failures = new FailureLog(terminal.stderr);
  const project = readProject(request.project);
  const options = parseFormatOptions(request.format, request.option);
  const plan = parseSplitPlan(request);
  const frozen = readSplitManifest(request);
  for (const given of [project, options, plan, frozen]) {
    if (given.ok) continue;
    failures.add(given.failure);
    return EXIT.misused;
  }
  if (!project.ok || !options.ok || !plan.ok || !frozen.ok) return EXIT.misused;
  const extracted = extractAll(request, project.value, terminal);
  const splits = Object.keys(plan.value?.shares ?? {});
  const writing = {
    ...{ format: request.format, context: contextOf(project.value, options.value, splits) },
    ...{ out: request.out, isReplacing: request.replace === true, isProved: request.proof },
    isWhole: false,
  };
  const tools = { terminal, failures };
  if (plan.value === null) {
    const whole = { articles: extracted, splitOf: null, companions: () => [] };
    return writeDataset({ ...writing, ...whole }, tools);
  }
  const splitting = { plan: plan.value, frozen: frozen.value };
  return withTemporaryFolder(
    {
      fill: (folder) => fillSpool(spoolIn(folder), extracted, failures),
      use: (folder) => writeParts(spoolIn(folder), { ...splitting, writing }, tools),
    },
    failures,
  );
}

interface PartsRequest {
  plan: SplitPlan;
  frozen: SplitManifest | null;
  writing: Omit<DatasetRequest, 'articles' | 'splitOf' | 'companions'>;
}

async function writeParts(
  spool: string,
  { plan, frozen, writing }: PartsRequest,
  tools: Parameters<typeof writeDataset>[1],
): Promise<number> {
  const result = await splitArticles(readSpool(spool), plan, frozen);
  for (const line of describeSplit(result)) tools.failures.note(line);
  const { manifest } = result;
  const [first = ''] = Object.keys(plan.shares);
  const splitOf = (file: string) => manifest.articles[file]?.split ?? first;
  const content = `${JSON.stringify(manifest, null, 1)}\n`;
  const companions = () => [{ path: 'splits.json', content }];
  return writeDataset({ ...writing, articles: readSpool(spool), splitOf, companions }, tools);
}

async function* extractAll(
  { inputs, engineVersion }: ExportRequest,
  project: Project,
  { stdin, stderr }: Terminal,
): AsyncGenerator<Result<LabelledArticle>> {
  const remarks = new FailureLog(stderr);
  const extract = createArticleExtractor(project, engineVersion, (remark) => {
    remarks.note(remark);
  });
  for await (const source of findArticles(inputs, stdin)) {
    if (!source.ok) {
      yield source;
      continue;
    }
    const { file, read } = source.value;
    const text = read();
    const row = text.ok ? extract(file, text.value) : text;
    if (!text.ok) yield text;
    else yield row.ok ? { ok: true, value: { ...row.value, text: text.value } } : row;
  }
}

/** Extracted articles on the disk: to be split they are gone over twice. */
const spoolIn = (folder: string) => join(folder, 'articles.jsonl');

async function fillSpool(
  spool: string,
  articles: AsyncIterable<Result<LabelledArticle>>,
  failures: FailureLog,
): Promise<void> {
  const handle = await open(spool, 'wx');
  try {
    for await (const article of articles) {
      if (article.ok) await handle.appendFile(`${JSON.stringify(article.value)}\n`);
      else failures.add(article.failure);
    }
  } finally {
    await handle.close();
  }
}

async function* readSpool(spool: string): AsyncGenerator<Result<LabelledArticle>> {
  const files = [await inputFile(spool, 'articles.jsonl')];
  const request = { format: native, files, options: {}, report: createReadReport() };
  yield* readDataset({ ...request, mismatched: 'fail' });
}
