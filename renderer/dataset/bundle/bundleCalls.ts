import type { CorpusId } from '../../../shared/article.ts';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import type { OpenedFiles } from '../../../shared/saving.ts';

export interface SavedBundle {
  exportId: string;
  location: string;
  byteLength: number;
  articleCount: number;
}

export interface OpenedBundle {
  handle: CorpusHandle;
  articleCount: number;
}

export interface BundleCalls {
  /** Null when the user chose no place. */
  saveBundle: { request: { corpusId: CorpusId }; reply: SavedBundle | null };
  /** Null when the user chose no folder for the articles. */
  openBundle: {
    request: Pick<OpenedFiles, 'openedId' | 'files'>;
    reply: OpenedBundle | null;
  };
}
