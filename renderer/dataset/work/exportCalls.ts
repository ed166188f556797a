import type { LossCount } from '../../../app/dataset/proof/lossTally.ts';
import type { SplitPlan } from '../../../app/dataset/splits/assignSplits.ts';
import type { SplitManifest } from '../../../app/dataset/splits/splitManifest.ts';
import type { ArticleId, CorpusId } from '../../../shared/article.ts';

/**
 * What goes into a dataset and how it is written. `labels` are those of entities, null for all.
 * `include` says whether suggestions that nobody decided are taken.
 */
export interface ExportSettings {
  corpusId: CorpusId;
  articleIds: readonly ArticleId[];
  formatId: string;
  options: Readonly<Record<string, string>>;
  include: 'all' | 'decided';
  labels: readonly string[] | null;
  hasFields: boolean;
  hasIndicators: boolean;
}

/** A file as it would begin; `text` is null when it is not made of text. */
interface PreviewFile {
  path: string;
  byteLength: number;
  text: string | null;
}

export interface ExportPreview {
  files: PreviewFile[];
  /** What did not come back of the first articles. */
  losses: LossCount[];
  /** How many articles the losses were counted in. */
  provedCount: number;
}

/** The parts of a dataset; `frozen` is the manifest of an earlier export. */
export interface SplitSettings extends SplitPlan {
  frozen: SplitManifest | null;
}

/** What is not the same as when articles were assigned. */
export interface SplitSummary {
  counts: Record<string, number>;
  newCount: number;
  changedCount: number;
  tornCount: number;
}

export interface ExportSummary {
  exportId: string;
  location: string;
  articleCount: number;
  byteLength: number;
  losses: LossCount[];
  /** False where the format has no reader. */
  isProved: boolean;
  /** Whether `location` is a folder, which the card and the report are in. */
  isFolder: boolean;
  split: SplitSummary | null;
}

export interface ExportCalls {
  /** Null when it was given up. */
  previewExport: { request: ExportSettings; reply: ExportPreview };
  /** Null when the user chose no place. */
  writeExport: {
    request: ExportSettings & { split: SplitSettings | null };
    reply: ExportSummary | null;
  };
}
