import { detectFormats } from '../../../app/dataset/incoming/detectFormats.ts';
import type { DatasetFailure } from '../../../app/dataset/incoming/fault.ts';
import type { InputFile } from '../../../app/dataset/incoming/inputFile.ts';
import { listLeftOut } from '../../../app/dataset/incoming/leftOut.ts';
import { readText } from '../../../app/dataset/incoming/readLines.ts';
import { createReadReport } from '../../../app/dataset/incoming/readReport.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Project } from '../../../shared/project.ts';
import { readCorpusProject } from '../../database/datasetPages.ts';
import { Refusal } from '../../database/failureOf.ts';
import type { WorkTools } from '../work/workMessages.ts';
import { ArticleMatcher } from './articleMatcher.ts';
import type { ImportCalls, Inspection, NameKind } from './importCalls.ts';
import { readSource, sourceFiles } from './openSource.ts';
import { attributeNames, isUndecided } from './planArticle.ts';

const MOST_LISTED = 200;

/** Reads a dataset once and tells what it is; nothing is changed. Throws a Refusal. */
export async function inspectDataset(
  { source, corpusId }: ImportCalls['inspectDataset']['request'],
  tools: WorkTools,
): Promise<Inspection> {
  const corpus = await readCorpusProject(corpusId);
  const files = sourceFiles(source, tools);
  if (files.every(({ byteLength }) => byteLength === 0)) {
    const path = files[0]?.path ?? null;
    throw new Refusal({ code: 'empty', message: 'There is nothing in it.', path });
  }
  const trials = await detectFormats(files);
  const detected = trials.map(({ format }) => format.id);
  const formatId = source.formatId ?? detected[0];
  if (formatId === undefined) throw await unreadable(files);
  const matcher = await ArticleMatcher.of(corpusId, tools);
  const census = new Census(matcher, corpus?.project ?? null);
  const report = createReadReport();
  const failures: DatasetFailure[] = [];
  const onFailure = (failure: DatasetFailure) => failures.push(failure);
  const reading = { report, onFailure };
  for await (const article of readSource({ ...source, formatId }, tools, reading)) {
    census.add(article);
  }
  return {
    ...{ formatId, candidates: detected, files: report.files.slice(0, MOST_LISTED) },
    ...{ mismatches: report.mismatches.slice(0, MOST_LISTED) },
    ...{ mismatchCount: report.mismatches.length, failureCount: failures.length },
    failures: failures.slice(0, MOST_LISTED),
    leftOut: listLeftOut(report.leftOut),
    ...census.summarise(),
  };
}

async function unreadable(files: readonly InputFile[]): Promise<Refusal> {
  const path = files[0]?.path ?? null;
  const code = (await isInOtherEncoding(files[0])) ? 'not-utf8' : 'unknown-format';
  return new Refusal({ code, message: 'No format reads this.', path });
}

/** Whether a file begins as text, but not in UTF-8. */
async function isInOtherEncoding(file: InputFile | undefined): Promise<boolean> {
  if (file === undefined) return false;
  for await (const piece of readText(file)) {
    return !piece.ok && ['utf16', 'notUtf8'].includes(piece.failure.fault.code);
  }
  return false;
}

/** Counts what the articles hold, and which of them the corpus has. */
class Census {
  readonly #matcher: ArticleMatcher;
  readonly #names: Record<NameKind, NameCount>;
  readonly #unmatched: string[] = [];
  readonly #matched = new Set<ArticleId>();
  readonly #counts = {
    ...{ articleCount: 0, markCount: 0, undecidedCount: 0 },
    ...{ matchedCount: 0, movedCount: 0, unmatchedCount: 0, repeatedCount: 0 },
  };

  constructor(matcher: ArticleMatcher, project: Project | null) {
    this.#matcher = matcher;
    const countOf = (kind: NameKind) => new NameCount(project?.[kind]);
    this.#names = {
      ...{ labels: countOf('labels'), fields: countOf('fields') },
      ...{ attributes: countOf('attributes'), relations: countOf('relations') },
    };
  }

  add(article: LabelledArticle): void {
    const counts = this.#counts;
    const { entities, indicators } = article;
    const fields = Object.entries(article.fields);
    const known = fields.flatMap(([, field]) => field ?? []);
    const values = [...entities, ...indicators, ...known];
    counts.articleCount += 1;
    counts.markCount += values.length;
    counts.undecidedCount += values.filter(isUndecided).length;
    for (const { label } of entities) this.#names.labels.add(label);
    for (const [id, field] of fields) if (field !== null) this.#names.fields.add(id);
    for (const { type } of article.relations ?? []) this.#names.relations.add(type);
    for (const value of values) {
      for (const name of attributeNames(value)) this.#names.attributes.add(name);
    }
    this.#match(article);
  }

  #match(article: LabelledArticle): void {
    const match = this.#matcher.find(article);
    if (match === null) {
      this.#counts.unmatchedCount += 1;
      if (this.#unmatched.length < MOST_LISTED) this.#unmatched.push(article.file);
    } else if (this.#matched.has(match.articleId)) this.#counts.repeatedCount += 1;
    else {
      this.#matched.add(match.articleId);
      this.#counts.matchedCount += 1;
      if (!match.isSameText) this.#counts.movedCount += 1;
    }
  }

  summarise() {
    const { labels, fields, attributes, relations } = this.#names;
    const unknownNames = {
      ...{ labels: labels.list(), fields: fields.list() },
      ...{ attributes: attributes.list(), relations: relations.list() },
    };
    return { ...this.#counts, unmatched: this.#unmatched, unknownNames };
  }
}

/** Counts the names that are not among those of the project. */
class NameCount {
  readonly #known: ReadonlySet<string>;
  readonly #counts = new Map<string, number>();

  constructor(known: readonly { id: string }[] = []) {
    this.#known = new Set(known.map(({ id }) => id));
  }

  add(name: string): void {
    if (name !== '' && !this.#known.has(name)) {
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
  }

  list(): [string, number][] {
    return [...this.#counts];
  }
}
