import { assembleDataset } from '../../app/dataset/assembleDataset.ts';
import {
  indicatorsCsvHeader,
  writeIndicatorRows,
} from '../../app/dataset/formats/indicatorsCsv.ts';
import { writeJsonLine } from '../../app/dataset/formats/jsonLines.ts';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { DatasetArticle, ExportFormat } from '../../shared/dataset.ts';
import type { Result } from '../../shared/failure.ts';
import type { Project } from '../../shared/project.ts';
import { bridge } from '../bridge.ts';
import { listArticleIds, readCorpusProject, readPages } from '../database/datasetPages.ts';
import { failureOf, Refusal, unwrap } from '../database/failureOf.ts';
import { ExportWriter } from './exportWriter.ts';

/**
 * `listed` takes `articleIds`, in their order; the other scopes are sorted by path. `include` is
 * `all` when not passed: suggestions that nobody decided are exported beside people's decisions.
 */
export interface ExportRequest {
  corpusId: CorpusId;
  format: ExportFormat;
  scope: 'all' | 'reviewed' | 'listed';
  articleIds?: readonly ArticleId[];
  include?: 'all' | 'decided';
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

interface Writing {
  request: ExportRequest;
  project: Project;
  articleIds: readonly ArticleId[];
  onProgress: (progress: ExportProgress) => void;
  signal: AbortSignal;
}

/** The longest part of a suggested file name that the corpus gives. */
const MOST_NAME = 120;

const FORMATS: Record<
  ExportFormat,
  { ending: string; head: () => string; write: (article: DatasetArticle) => string }
> = {
  jsonLines: { ending: '.jsonl', head: () => '', write: writeJsonLine },
  indicatorsCsv: {
    ending: '-indicators.csv',
    head: indicatorsCsvHeader,
    write: writeIndicatorRows,
  },
};

/**
 * Asks where to and writes a dataset there, page by page, so that memory does not grow with the
 * corpus. Nothing is left behind when it fails or is aborted. Null when the user chose no place or
 * aborted.
 */
export async function exportDataset(
  request: ExportRequest,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<Result<ExportSummary | null>> {
  const { corpusId, format, scope, articleIds = [] } = request;
  try {
    const corpus = await readCorpusProject(corpusId);
    if (corpus === null) throw unknownCorpus();
    const ids = scope === 'listed' ? articleIds : await listArticleIds(corpusId, scope);
    const suggestedName = corpus.name.slice(0, MOST_NAME) + FORMATS[format].ending;
    const opened = unwrap(await bridge.requests['export:open']({ format, suggestedName }));
    if (opened === null) return { ok: true, value: null };
    const { project } = corpus;
    const writing = { request, project, articleIds: ids, onProgress, signal };
    return { ok: true, value: await writeExport(opened.exportId, writing) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

async function writeExport(exportId: string, writing: Writing): Promise<ExportSummary | null> {
  const writer = new ExportWriter(exportId);
  try {
    const articleCount = await writeArticles(writer, writing);
    if (!writing.signal.aborted) return { exportId, articleCount, ...(await writer.commit()) };
    await writer.abort();
    return null;
  } catch (error) {
    await writer.abort();
    throw error;
  }
}

/** Gives how many articles were written; fewer than all when aborted. */
async function writeArticles(
  writer: ExportWriter,
  { request, project, articleIds, onProgress, signal }: Writing,
): Promise<number> {
  const { head, write } = FORMATS[request.format];
  const include = request.include ?? 'all';
  let doneCount = 0;
  await writer.write(head());
  for await (const page of readPages(articleIds)) {
    if (signal.aborted) break;
    for (const { row, text, extraction, annotations } of page) {
      const known = { path: row.path, text, extraction, annotations, project };
      await writer.write(write(assembleDataset(known, { include })));
      doneCount += 1;
    }
    onProgress({ doneCount, totalCount: articleIds.length });
  }
  return doneCount;
}

function unknownCorpus(): Refusal {
  const message = 'The corpus is not in the store.';
  return new Refusal({ code: 'unknown-corpus', message, path: null });
}
