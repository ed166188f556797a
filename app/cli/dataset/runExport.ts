import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Failure, Result } from '../../../shared/failure.ts';
import type { Project } from '../../../shared/project.ts';
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
import { writeDataset } from './writeDataset.ts';

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
  const spool = await Spool.fill(extracted, (failure) => {
    failures.add(failure);
  });
  try {
    const result = await splitArticles(spool.read(), plan.value, frozen.value);
    for (const line of describeSplit(result)) failures.note(line);
    const { manifest } = result;
    const splitOf = (file: string) => manifest.articles[file]?.split ?? splits[0] ?? '';
    const content = `${JSON.stringify(manifest, null, 1)}\n`;
    const companions = () => [{ path: 'splits.json', content }];
    return await writeDataset({ ...writing, articles: spool.read(), splitOf, companions }, tools);
  } finally {
    await spool.remove();
  }
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
class Spool {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async fill(
    articles: AsyncIterable<Result<LabelledArticle>>,
    onFailure: (failure: Failure) => void,
  ): Promise<Spool> {
    const folder = await mkdtemp(join(tmpdir(), 'dau-'));
    const handle = await open(join(folder, 'articles.jsonl'), 'wx');
    try {
      for await (const article of articles) {
        if (article.ok) await handle.appendFile(`${JSON.stringify(article.value)}\n`);
        else onFailure(article.failure);
      }
    } finally {
      await handle.close();
    }
    return new Spool(folder);
  }

  async *read(): AsyncGenerator<Result<LabelledArticle>> {
    const files = [await inputFile(join(this.#folder, 'articles.jsonl'), 'articles.jsonl')];
    const request = { format: native, files, options: {}, report: createReadReport() };
    yield* readDataset({ ...request, mismatched: 'fail' });
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
