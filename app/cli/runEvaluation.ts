import type { DatasetArticle } from '../../shared/dataset.ts';
import type { Failure, Result } from '../../shared/failure.ts';
import type { Project } from '../../shared/project.ts';
import { findGold } from '../dataset/findGold.ts';
import { createArticleExtractor } from './extractArticle.ts';
import { FailureLog } from './failureLog.ts';
import { findPredictions } from './findPredictions.ts';
import {
  fileOutput,
  isClosedPipe,
  type Output,
  outputFailure,
  streamOutput,
} from './outputFile.ts';
import { writeEvaluationPage } from './page/writeEvaluationPage.ts';
import { readGold } from './readDataset.ts';
import { readProject } from './readProject.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { type EvaluatedArticle, type ReportContent, writeReport } from './writeReport.ts';

export interface EvaluationRequest extends ReportContent {
  /** Folders and files of articles, which are extracted, and datasets in JSON Lines. */
  inputs: readonly string[];
  gold: string;
  /** A project's file; undefined for the project that Dấu ships with. */
  project: string | undefined;
  /** The page to write; undefined for none. */
  html: string | undefined;
  engineVersion: string;
}

/**
 * Compares predictions with gold and prints the figures. Articles without gold are passed over,
 * gold without an article is told of; neither counts. Returns the exit code.
 */
export async function runEvaluation(
  request: EvaluationRequest,
  terminal: Terminal,
): Promise<number> {
  const failures = new FailureLog(terminal.stderr);
  const project = readProject(request.project);
  if (!project.ok) {
    failures.add(project.failure);
    return EXIT.misused;
  }
  const gold = await collect(readGold(request.gold), failures);
  const extract = createArticleExtractor(project.value, request.engineVersion);
  const predictions = findPredictions(request.inputs, extract, terminal.stdin);
  const articles = gold.length === 0 ? [] : await pair(gold, predictions, failures);
  if (articles.length === 0) {
    failures.add(nothingCompared(request.gold, gold));
    return EXIT.failed;
  }
  const compared = new Set(articles.map((article) => article.gold));
  for (const { file } of gold.filter((article) => !compared.has(article))) {
    failures.note(`${file} has gold but was not among the articles: it is not counted.`);
  }
  try {
    await streamOutput(terminal.stdout).write(`${writeReport(articles, request)}\n`);
  } catch (error) {
    if (!isClosedPipe(error)) failures.add(outputFailure(error, 'standard output'));
  }
  if (request.html !== undefined) {
    await writePage(request.html, { articles, project: project.value, failures });
  }
  return failures.count === 0 ? EXIT.done : EXIT.failed;
}

interface Evaluation {
  articles: readonly EvaluatedArticle[];
  project: Project;
  failures: FailureLog;
}

/** Writes the page piece by piece, to be seen only when it is whole. */
async function writePage(
  location: string,
  { articles, project, failures }: Evaluation,
): Promise<void> {
  let output: Output | null = null;
  try {
    output = await fileOutput(location);
    for (const piece of writeEvaluationPage(articles, project)) await output.write(piece);
    await output.commit();
    failures.note(`the page is written to ${location}`);
  } catch (error) {
    await output?.abort();
    failures.add(outputFailure(error, location));
  }
}

async function collect(
  articles: AsyncIterable<Result<DatasetArticle>>,
  failures: FailureLog,
): Promise<DatasetArticle[]> {
  const collected: DatasetArticle[] = [];
  for await (const article of articles) {
    if (article.ok) collected.push(article.value);
    else failures.add(article.failure);
  }
  return collected;
}

async function pair(
  gold: readonly DatasetArticle[],
  predictions: ReturnType<typeof findPredictions>,
  failures: FailureLog,
): Promise<EvaluatedArticle[]> {
  const goldOf = findGold(gold);
  const pairs = new Map<DatasetArticle, EvaluatedArticle>();
  for await (const found of predictions) {
    const right = found.ok ? goldOf(found.value.file) : null;
    if (!found.ok) failures.add(found.failure);
    else if (right !== null && pairs.has(right)) failures.add(comparedTwice(found.value.file));
    else if (right !== null) {
      const predicted = found.value.predict(right, failures);
      if (predicted.ok) pairs.set(right, { ...predicted.value, gold: right });
      else failures.add(predicted.failure);
    }
  }
  return [...pairs.values()];
}

function comparedTwice(path: string): Failure {
  const message = `${path}: an article of this name was compared already; this one is passed over.`;
  return { code: 'invalid-request', message, path };
}

function nothingCompared(path: string, gold: readonly DatasetArticle[]): Failure {
  const message =
    gold.length === 0
      ? `${path} holds no gold: .json files of one article each, or one JSON Lines file.`
      : `No article has gold in ${path}. Articles and gold are matched by the name in "file".`;
  return { code: 'not-found', message, path };
}
