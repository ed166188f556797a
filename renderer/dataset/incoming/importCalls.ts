import type { DatasetFailure } from '../../../app/dataset/incoming/fault.ts';
import type { LeftOut } from '../../../app/dataset/incoming/leftOut.ts';
import type { FileReport, Mismatch } from '../../../app/dataset/incoming/readReport.ts';
import type { OffsetUnit } from '../../../app/text/offsetUnits.ts';
import type { CorpusId } from '../../../shared/article.ts';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import type { JournalEntry } from '../../../shared/journal.ts';
import type { OpenedFiles } from '../../../shared/saving.ts';

/** The files to read. `unit` is what offsets count when the user knows it; null to find it. */
export interface IncomingSource {
  openedId: string;
  files: OpenedFiles['files'];
  formatId: string;
  unit: OffsetUnit | null;
}

/** What the names of a dataset are names of, as the lists of a project are called. */
export const NAME_KINDS = ['labels', 'fields', 'attributes', 'relations'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Names that the project lacks, with how often they occur. */
export type UnknownNames = Readonly<Record<NameKind, readonly (readonly [string, number])[]>>;

/** The new name of each, null to leave it out; a name that is not there stays. */
export type NameMaps = Readonly<Record<NameKind, Readonly<Record<string, string | null>>>>;

/** What a dataset turned out to be, and how it fits the corpus. Lists are cut, counts are not. */
export interface Inspection {
  formatId: string;
  /** Formats that read something of it, the likeliest first. */
  candidates: string[];
  files: FileReport[];
  articleCount: number;
  markCount: number;
  /** Values that nobody had decided when the dataset was written. */
  undecidedCount: number;
  mismatches: Mismatch[];
  mismatchCount: number;
  failures: DatasetFailure[];
  failureCount: number;
  /** What is passed over, as a dataset has no place for it, and how often. */
  leftOut: [LeftOut, number][];
  unknownNames: UnknownNames;
  matchedCount: number;
  /** Articles that are in the corpus with another text: marks move to their words. */
  movedCount: number;
  unmatched: string[];
  unmatchedCount: number;
  /** Articles that are the same one of the corpus as an article before them: they are passed over. */
  repeatedCount: number;
}

/** How a dataset is taken in. */
export interface ApplyRequest {
  source: IncomingSource;
  corpusId: CorpusId;
  names: NameMaps;
  takesUndecided: boolean;
  /** Whether articles that cannot be read, and marks on other words, are left out. */
  leavesFaultsOut: boolean;
  author: string;
}

/** A value of which something else was decided: the id of its field, or else null; its words. */
export interface DecidedOtherwise {
  field: string | null;
  words: string;
}

export interface Applied {
  articleCount: number;
  decisionCount: number;
  /** Values at a place where the same decision stood already. */
  keptCount: number;
  /** Values of which something else was decided here, which stays; the first are named. */
  otherwiseCount: number;
  otherwise: (DecidedOtherwise & { path: string })[];
  /** Values whose words the article does not have. */
  lostCount: number;
  unmatchedCount: number;
  entries: JournalEntry[];
}

export interface ImportCalls {
  inspectDataset: {
    request: {
      source: Omit<IncomingSource, 'formatId'> & { formatId: string | null };
      corpusId: CorpusId;
    };
    reply: Inspection;
  };
  applyDataset: { request: ApplyRequest; reply: Applied };
  /** Writes the articles into a new folder, to be opened as a corpus. Null when none was chosen. */
  placeArticles: {
    request: { source: IncomingSource; name: string; leavesFaultsOut: boolean };
    reply: CorpusHandle | null;
  };
}
