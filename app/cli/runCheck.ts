import { setImmediate } from 'node:timers/promises';
import type { Finding } from '../../shared/finding.ts';
import type { Result } from '../../shared/failure.ts';
import type { Project } from '../../shared/project.ts';
import { checkArticle } from '../checks/checkArticle.ts';
import {
  checkCorpus,
  type ComparableFigures,
  findComparableFigures,
} from '../checks/checkCorpus.ts';
import { createExtractor } from '../extraction/createExtractor.ts';
import { parseArticle } from '../reading/parseArticle.ts';
import { findArticles, type SourceArticle } from './articleSource.ts';
import { countOf } from './countOf.ts';
import { FailureLog } from './failureLog.ts';
import { isClosedPipe, type Output, outputFailure, streamOutput } from './outputFile.ts';
import { readProject } from './readProject.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { writeFindings, writeFindingsJson } from './writeFindings.ts';

export interface CheckRequest {
  inputs: readonly string[];
  /** A project's file; undefined for the project that Dấu ships with. */
  project: string | undefined;
  /** A JSON line for each finding instead of text. */
  isJson: boolean;
  /** Findings end in the exit code of a failure. */
  isStrict: boolean;
}

/**
 * Extracts articles and prints what contradicts itself in them, article by article; what contradicts
 * itself between them comes last. Returns the exit code: findings alone are no failure.
 */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<number> {
  const failures = new FailureLog(terminal.stderr);
  const project = readProject(request.project);
  if (!project.ok) {
    failures.add(project.failure);
    return EXIT.misused;
  }
  try {
    const output = streamOutput(terminal.stdout);
    const tools = { project: project.value, output, failures, terminal };
    const { articleCount, findingCount } = await writeAll(request, tools);
    if (articleCount > 0) failures.note(summarise(articleCount, findingCount));
    const isClean = failures.count === 0 && !(request.isStrict && findingCount > 0);
    return isClean ? EXIT.done : EXIT.failed;
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.done;
    failures.add(outputFailure(error, 'standard output'));
    return EXIT.failed;
  }
}

function summarise(articleCount: number, findingCount: number): string {
  const findings = findingCount === 0 ? 'no findings' : countOf(findingCount, 'finding');
  return `${countOf(articleCount, 'article')} checked, ${findings}`;
}

interface Tools {
  project: Project;
  output: Output;
  failures: FailureLog;
  terminal: Terminal;
}

async function writeAll(
  { inputs, isJson }: CheckRequest,
  { project, output, failures, terminal }: Tools,
): Promise<{ articleCount: number; findingCount: number }> {
  const check = createChecker(project);
  const write = isJson ? writeFindingsJson : writeFindings;
  const checked: { source: SourceArticle; figures: ComparableFigures }[] = [];
  let findingCount = 0;
  const tell = async (file: string, text: string, findings: readonly Finding[]) => {
    findingCount += findings.length;
    if (findings.length > 0) await output.write(write(file, text, findings));
  };
  for await (const source of findArticles(inputs, terminal.stdin)) {
    // Lets signals and a closed pipe be noticed: files are read without a pause.
    await setImmediate();
    const article = source.ok ? check(source.value) : source;
    if (!article.ok) {
      failures.add(article.failure);
      continue;
    }
    const { text, findings, figures } = article.value;
    if (source.ok) checked.push({ source: source.value, figures });
    await tell(article.value.file, text, findings);
  }
  const between = checkCorpus(
    checked.map(({ figures }) => figures),
    project.seriesGroups,
  );
  const sources = new Map(checked.map(({ source }) => [source.file, source]));
  for (const { path, finding } of between) {
    const text = sources.get(path)?.read();
    if (text?.ok === true) await tell(path, text.value, [finding]);
  }
  return { articleCount: checked.length, findingCount };
}

interface Checked {
  file: string;
  text: string;
  findings: Finding[];
  figures: ComparableFigures;
}

/** The engine and the checks made ready for a project; an error of theirs is a failure. */
function createChecker(project: Project): (source: SourceArticle) => Result<Checked> {
  const extractor = createExtractor(project);
  return ({ file, read }) => {
    const source = read();
    if (!source.ok) return source;
    const text = source.value;
    try {
      const bodies = extractor.extract(text, parseArticle(text)).map(({ body }) => body);
      const article = { path: file, text, bodies };
      const [findings, figures] = [
        checkArticle(article, project.fields),
        findComparableFigures(article),
      ];
      return { ok: true, value: { file, text, findings, figures } };
    } catch (error) {
      const message = `${file} could not be checked, by a fault of Dấu: ${String(error)}`;
      return { ok: false, failure: { code: 'internal', message, path: file } };
    }
  };
}
