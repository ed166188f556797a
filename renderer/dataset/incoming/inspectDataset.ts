import { createReadReport } from '../../../app/dataset/incoming/readReport.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Project } from '../../../shared/project.ts';
import { readCorpusProject } from '../../database/datasetPages.ts';
import { Refusal } from '../../database/failureOf.ts';
import type { WorkTools } from '../work/workMessages.ts';
import { ArticleMatcher } from './articleMatcher.ts';
import { detectFormats } from './detectFormat.ts';
import type { ImportCalls, Inspection } from './importCalls.ts';
import { readSource, sourceFiles } from './openSource.ts';
import { isUndecided } from './planArticle.ts';

const MOST_LISTED = 200;

/** Reads a dataset once and tells what it is; nothing is changed. Throws a Refusal. */
export async function inspectDataset(
  { source, corpusId }: ImportCalls['inspectDataset']['request'],
  tools: WorkTools,
): Promise<Inspection> {
  const corpus = await readCorpusProject(corpusId);
  const detected = await detectFormats(sourceFiles(source, tools));
  const formatId = source.formatId ?? detected[0];
  if (formatId === undefined) throw unreadable(source.files[0]?.path ?? null);
  const matcher = await ArticleMatcher.of(corpusId, tools);
  const census = new Census(matcher, corpus?.project ?? null);
  const report = createReadReport();
  const failures: Failure[] = [];
  const onFailure = (failure: Failure) => failures.push(failure);
  const reading = { report, onFailure };
  for await (const article of readSource({ ...source, formatId }, tools, reading)) {
    census.add(article);
  }
  return {
    ...{ formatId, candidates: detected, files: report.files.slice(0, MOST_LISTED) },
    ...{ mismatches: report.mismatches.slice(0, MOST_LISTED) },
    ...{ mismatchCount: report.mismatches.length, failureCount: failures.length },
    failures: failures.slice(0, MOST_LISTED),
    ...census.summarise(),
  };
}

function unreadable(path: string | null): Refusal {
  const message = 'No format reads this.';
  return new Refusal({ code: 'damaged', message, path });
}

/** Counts what the articles hold, and which of them the corpus has. */
class Census {
  readonly #matcher: ArticleMatcher;
  readonly #labels: ReadonlySet<string>;
  readonly #fields: ReadonlySet<string>;
  readonly #unknownLabels = new Map<string, number>();
  readonly #unknownFields = new Map<string, number>();
  readonly #unmatched: string[] = [];
  readonly #counts = {
    ...{ articleCount: 0, markCount: 0, undecidedCount: 0 },
    ...{ matchedCount: 0, movedCount: 0, unmatchedCount: 0 },
  };

  constructor(matcher: ArticleMatcher, project: Project | null) {
    this.#matcher = matcher;
    this.#labels = new Set(project?.labels.map(({ id }) => id));
    this.#fields = new Set(project?.fields.map(({ id }) => id));
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
    for (const { label } of entities) {
      if (!this.#labels.has(label)) increase(this.#unknownLabels, label);
    }
    for (const [id, field] of fields) {
      if (field !== null && !this.#fields.has(id)) increase(this.#unknownFields, id);
    }
    this.#match(article);
  }

  #match(article: LabelledArticle): void {
    const match = this.#matcher.find(article);
    if (match === null) {
      this.#counts.unmatchedCount += 1;
      if (this.#unmatched.length < MOST_LISTED) this.#unmatched.push(article.file);
    } else {
      this.#counts.matchedCount += 1;
      if (!match.isSameText) this.#counts.movedCount += 1;
    }
  }

  summarise() {
    const [unknownLabels, unknownFields] = [[...this.#unknownLabels], [...this.#unknownFields]];
    return { ...this.#counts, unmatched: this.#unmatched, unknownLabels, unknownFields };
  }
}

const increase = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);
