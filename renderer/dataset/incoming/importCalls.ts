import type { FileReport, Mismatch } from '../../../app/dataset/incoming/readReport.ts';
import type { OffsetUnit } from '../../../app/text/offsetUnits.ts';
import type { CorpusId } from '../../../shared/article.ts';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { JournalEntry } from '../../../shared/journal.ts';
import type { OpenedFiles } from '../../../shared/saving.ts';

/** The files to read. `unit` is what offsets count when the user knows it; null to find it. */
export interface IncomingSource {
  openedId: string;
  files: OpenedFiles['files'];
  formatId: string;
  unit: OffsetUnit | null;
}

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
  failures: Failure[];
  failureCount: number;
  /** Labels and fields that the project lacks, with how often they occur. */
  unknownLabels: [string, number][];
  unknownFields: [string, number][];
  matchedCount: number;
  /** Articles that are in the corpus with another text: marks move to their words. */
  movedCount: number;
  unmatched: string[];
  unmatchedCount: number;
}

/** How a dataset is taken in. `labelMap` has the new name of a label, null to leave it out. */
export interface ApplyRequest {
  source: IncomingSource;
  corpusId: CorpusId;
  labelMap: Readonly<Record<string, string | null>>;
  takesUndecided: boolean;
  /** Whether articles that cannot be read, and marks on other words, are left out. */
  leavesFaultsOut: boolean;
  author: string;
}

export interface Applied {
  articleCount: number;
  decisionCount: number;
  /** Values at a place where a decision stood already: that one stays. */
  keptCount: number;
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
