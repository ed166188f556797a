import type { Block } from '../../shared/article.ts';
import type { Failure, Result } from '../../shared/failure.ts';
import type { Project } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { createExtractor } from '../extraction/createExtractor.ts';
import { parseArticle } from '../reading/parseArticle.ts';
import { spansOfBody } from '../review/spansOfBody.ts';
import { findArticles } from './articleSource.ts';
import { explainSuggestion, type Explanation, placeAt } from './explainSuggestion.ts';
import { FailureLog } from './failureLog.ts';
import { createLineIndex, type LineIndex } from './lineIndex.ts';
import { isClosedPipe, outputFailure, streamOutput } from './outputFile.ts';
import { parsePlace } from './parsePlace.ts';
import { readProject } from './readProject.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { writeExplanation } from './writeExplanation.ts';

export interface ExplanationRequest {
  /** An article's file, or - for one line of standard input. */
  input: string;
  /** An offset, or a line and a column; undefined for the whole article. */
  place: string | undefined;
  /** A project's file; undefined for the project that Dấu ships with. */
  project: string | undefined;
  /** JSON instead of text. */
  isJson: boolean;
}

/**
 * Tells why each suggestion at a place of an article, or in all of it, was made. Nothing found is
 * no failure. Returns the exit code.
 */
export async function runExplanation(
  request: ExplanationRequest,
  terminal: Terminal,
): Promise<number> {
  const failures = new FailureLog(terminal.stderr);
  const project = readProject(request.project);
  if (!project.ok) {
    failures.add(project.failure);
    return EXIT.misused;
  }
  const read = await readOne(request.input, terminal);
  const onStopped = (rule: string) => {
    failures.note(`the rule user.${rule} took too many steps and was left out`);
  };
  const article = read.ok ? analyse(read.value, project.value, onStopped) : read;
  const written = article.ok ? explain(article.value, request) : article;
  if (!written.ok) {
    failures.add(written.failure);
    return written.failure.code === 'invalid-request' ? EXIT.misused : EXIT.failed;
  }
  try {
    await streamOutput(terminal.stdout).write(`${written.value}\n`);
  } catch (error) {
    if (!isClosedPipe(error)) failures.add(outputFailure(error, 'standard output'));
  }
  return failures.count === 0 ? EXIT.done : EXIT.failed;
}

interface NamedText {
  file: string;
  text: string;
}

async function readOne(input: string, terminal: Terminal): Promise<Result<NamedText>> {
  let found: Result<NamedText> | null = null;
  for await (const source of findArticles([input], terminal.stdin)) {
    if (found !== null) return { ok: false, failure: refuse(input, 'holds several articles') };
    if (!source.ok) return source;
    const text = source.value.read();
    found = text.ok ? { ok: true, value: { file: source.value.file, text: text.value } } : text;
  }
  return found ?? { ok: false, failure: refuse(input, 'holds no article') };
}

function refuse(path: string, reason: string): Failure {
  return { code: 'invalid-request', message: `${path} ${reason}. Name one article.`, path };
}

interface ReadArticle extends NamedText {
  blocks: Block[];
  suggestions: Suggestion[];
  lines: LineIndex;
}

function analyse(
  { file, text }: NamedText,
  project: Project,
  onStopped: (rule: string) => void,
): Result<ReadArticle> {
  try {
    const blocks = parseArticle(text);
    const suggestions = createExtractor(project, onStopped).extract(text, blocks);
    return { ok: true, value: { file, text, blocks, suggestions, lines: createLineIndex(text) } };
  } catch (error) {
    const message = `${file} could not be extracted, by a fault of Dấu: ${String(error)}`;
    return { ok: false, failure: { code: 'internal', message, path: file } };
  }
}

/** The explanation as text. */
function explain(article: ReadArticle, { place, isJson }: ExplanationRequest): Result<string> {
  const offset = place === undefined ? null : parsePlace(place, article);
  if (offset?.ok === false) return offset;
  const at = offset?.value ?? null;
  const explanation: Explanation = {
    file: article.file,
    place: at === null ? null : placeAt(at, article),
    suggestions: article.suggestions
      .filter(({ body }) => at === null || covers(spansOfBody(body), at))
      .map((suggestion) => explainSuggestion(suggestion, article)),
  };
  const value = isJson
    ? JSON.stringify(explanation, null, 2)
    : writeExplanation(explanation, article.text);
  return { ok: true, value };
}

function covers(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}
