import type { Demands } from '../../app/project/demands.ts';
import type { HiddenParts } from '../../app/project/hiddenParts.ts';
import type { ProjectBase } from '../../app/project/migrateProject.ts';
import type { ProjectChange } from '../../app/project/projectChange.ts';
import type { RuleRecord } from '../../app/review/scorecard.ts';
import type { Annotation, AnnotationId } from '../../shared/annotation.ts';
import type { ArticleId, Block, CorpusId, Encoding } from '../../shared/article.ts';
import type { ArticleFormat, ArticleMetadata } from '../../shared/articleFormat.ts';
import type { Dismissal } from '../../shared/dismissal.ts';
import type { Edit, EditId, StepId } from '../../shared/edit.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Project } from '../../shared/project.ts';
import type { ReviewStatus } from '../../shared/review.ts';

/** How the last import of a corpus ended; `running` after a restart means that it was cut off. */
export interface ImportState {
  phase: 'running' | 'cancelled' | 'failed' | 'done';
  doneCount: number;
  totalCount: number;
}

export interface CorpusRow {
  id: CorpusId;
  name: string;
  projectId: string;
  /** The project that another one took the place of last; null when that is taken back no more. */
  formerProjectId?: string | null;
  /** The project that it went back from last; null when that is done again no more. */
  undoneProjectId?: string | null;
  /** Missing until the corpus is opened by a program that writes it. */
  projectState?: ProjectState;
  addedAt: string;
  lastImport: ImportState | null;
  /** The files that hold many articles, by their paths; missing where there is none. */
  collections?: Record<string, CollectionState>;
}

/**
 * What is asked of a project with every decision, kept here so that the project, which is large, need
 * not be read for it. Written in the transaction that changes the project.
 */
export interface ProjectState {
  version: number;
  hidden: HiddenParts | null;
  /** Missing until the corpus is opened by a program that writes it. */
  demands?: Demands | null;
}

/** A file of many articles as it was when all of them could be read. */
export interface CollectionState {
  byteLength: number;
  modifiedMs: number;
  extractedWith: string;
  articleCount: number;
}

/**
 * What a list shows of an article, kept beside the records that it is computed from and written in
 * the same transaction. `title`, `eventDate` and `province` are a person's value, else the
 * suggested one; a title that nobody found is the file's name. `titleKey` is `title` folded for
 * search. `annotationCount` leaves rejected suggestions out. `labels` are those that the article has,
 * decided or suggested; `fields` the known values of the other fields by their ids;
 * `lowestConfidence` (0 to 1) is that of its most doubtful undecided suggestion.
 * `extractedWith` names the engine and project that made the extraction.
 * `changedAt` is one more than the highest in its corpus, so that a reader asks for what is newer.
 */
export interface ArticleRow {
  id: ArticleId;
  corpusId: CorpusId;
  path: string;
  sha256: string;
  byteLength: number;
  modifiedMs: number;
  /** Null for a format that has none of its own. */
  encoding: Encoding | null;
  /** 1 when first read, one more each time that the file was found changed. */
  revision: number;
  importedAt: string;
  extractedWith: string;
  title: string;
  titleKey: string;
  eventDate: string | null;
  province: string | null;
  status: ReviewStatus;
  suggestionCount: number;
  undecidedCount: number;
  annotationCount: number;
  lostCount: number;
  labels: string[];
  fields: Record<string, string>;
  lowestConfidence: number | null;
  changedAt: number;
}

export interface TextRow {
  articleId: ArticleId;
  text: string;
  blocks: Block[];
  /** Missing for plain text. */
  format?: ArticleFormat;
  /** What the file tells beside the text; missing where that is nothing. */
  metadata?: ArticleMetadata;
}

/** All decisions of one article: they are read together, so they are one record. */
export interface AnnotationSet {
  articleId: ArticleId;
  annotations: Annotation[];
  /** On the article as a whole; absent when there is none. */
  note?: string;
  /** The findings that were marked as right; absent when there are none. */
  dismissals?: Dismissal[];
}

/**
 * Many edits of one step, written together and kept as one record: a record each, with its keys,
 * would take ten times as long to write. They take back edits of one other step, or none.
 */
export interface EditPack {
  /** Of its last edit: the highest key of the log is the highest id in it. */
  id: EditId;
  step: StepId;
  /** How many edits it has. */
  count: number;
  /** Each once. */
  articleIds: ArticleId[];
  /** The lowest id of what its edits take back; null when they are first-hand. */
  inverseOf: EditId | null;
  /** Sorted by id. */
  edits: Edit[];
}

/** What a person found of a decision. */
export type AuditJudgement = 'right' | 'wrong';

/** A decision of a sample; `time` tells whether it is still the same one. */
interface AuditedDecision {
  articleId: ArticleId;
  annotationId: AnnotationId;
  time: string;
  /** Null until a person has looked. */
  judgement: AuditJudgement | null;
}

/**
 * A sample of what was decided in bulk, in the order in which it was drawn, and what was found of it.
 * `step` is when and by whom all of it was decided at once; null for a sample of all such steps.
 */
export interface AuditRow {
  corpusId: CorpusId;
  startedAt: string;
  author: string;
  step: { time: string; author: string } | null;
  populationSize: number;
  seed: number;
  sample: AuditedDecision[];
}

/** How long people worked on an article; it is no decision, and may be lost without harm. */
export interface ActiveTimeRow {
  articleId: ArticleId;
  milliseconds: number;
}

/** What people decided on what a rule suggested in a corpus; kept in step with the annotations. */
export interface RuleRecordRow extends RuleRecord {
  corpusId: CorpusId;
}

export interface ProjectRow {
  id: string;
  project: Project;
  /** The last changes that can be taken back, the oldest first. */
  history?: ProjectChange[];
  /** The changes that were taken back and can be done again, the last one last. */
  undone?: ProjectChange[];
  /** What the program shipped when its project was changed here first. */
  base?: ProjectBase;
}

/** A file that could not be read; it goes when a later import reads it. */
export interface ImportFailureRow {
  corpusId: CorpusId;
  path: string;
  failure: Failure;
}

/** Rows side by side: far less to store and to read than a record each. */
export type PackedRows = { [Key in keyof ArticleRow]: ArticleRow[Key][] };

/**
 * A copy of some rows of a list for a quick start; block 0, 1, … in the order of the list. Every row
 * is as it was at the corpus's `ListMark` or later. It may lack what changed since, and may be lost.
 */
export interface ListBlock {
  corpusId: CorpusId;
  block: number;
  rows: PackedRows;
}

/** `seen` is the highest `changedAt` that the blocks of a corpus hold. */
export interface ListMark {
  corpusId: CorpusId;
  seen: number;
}

/**
 * How the list of a corpus is shown, saved under a name; the empty name is the list as it was left.
 * What `view` holds is the list's own affair.
 */
export interface GridViewRow {
  corpusId: CorpusId;
  name: string;
  view: unknown;
}

/** A part of the index of a corpus's texts; what it holds is the search's own affair. */
export interface SearchBlockRow {
  corpusId: CorpusId;
  /** From 0; -1 is the head, which says what the others go back to. */
  block: number;
  content: unknown;
}

/**
 * A part of what the workbench knew of a corpus when it was written; what it holds is the workbench's
 * own affair. All parts of a corpus are of one time, and may be lost.
 */
export interface WorkbenchPartRow {
  corpusId: CorpusId;
  part: string;
  content: unknown;
}

/**
 * Signatures of articles, by which those that tell the same are found. Block 0 has all that have been
 * compared; one that was written since has the `changedAt` of its first article as its number, and what
 * it says of an article takes the place of what lower ones say.
 */
export interface SignatureBlock {
  corpusId: CorpusId;
  block: number;
  articleIds: ArticleId[];
  /** One after the other; all zero where a text is too short for one. */
  bytes: Uint8Array;
}

/** The articles of a corpus that tell the same, in groups of two or more. */
export interface ClusterRow {
  corpusId: CorpusId;
  clusters: ArticleId[][];
  /** Another one with every writing. */
  id: string;
}
