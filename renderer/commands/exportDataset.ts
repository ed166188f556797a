import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { ExportFormat } from '../../shared/dataset.ts';
import type { Result } from '../../shared/failure.ts';

/** `listed` takes `articleIds`, in their order; the other scopes are sorted by path. */
export interface ExportRequest {
  corpusId: CorpusId;
  format: ExportFormat;
  scope: 'all' | 'reviewed' | 'listed';
  articleIds?: readonly ArticleId[];
}

export interface ExportProgress {
  doneCount: number;
  totalCount: number;
}

export interface ExportSummary {
  exportId: string;
  location: string;
  articleCount: number;
  byteLength: number;
}

/**
 * Asks where to and writes a dataset there; nothing is left behind when it fails or is aborted.
 * Null when the user chose no place or aborted.
 */
export function exportDataset(
  request: ExportRequest,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<Result<ExportSummary | null>> {
  void [request, onProgress, signal];
  return Promise.resolve({ ok: false, failure: { code: 'internal', message: '', path: null } });
}
