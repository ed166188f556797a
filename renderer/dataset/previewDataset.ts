import { assembleDataset } from '../../app/dataset/assembleDataset.ts';
import {
  indicatorsCsvHeader,
  writeIndicatorRows,
} from '../../app/dataset/formats/indicatorsCsv.ts';
import type { ExportFormat } from '../../shared/dataset.ts';
import type { LoadedArticle } from '../database/loadArticle.ts';

// "[\n  12,\n  40\n]" → "[12, 40]"
const OFFSETS = /\[\s+(?<start>\d+),\s+(?<end>\d+)\s+\]/g;
const MOST_CHARACTERS = 6_000;

/**
 * How a dataset begins if this is its first article. A JSON line is shown indented, because as one
 * line nobody could read it. Long content is cut off with `…`.
 */
export function previewDataset(
  { row, text, extraction, annotations, project }: LoadedArticle,
  format: ExportFormat,
  include: 'all' | 'decided',
): string {
  const article = assembleDataset(
    { path: row.path, text, extraction, annotations, project },
    { include },
  );
  const written =
    format === 'jsonLines'
      ? JSON.stringify(article, null, 2).replace(OFFSETS, '[$<start>, $<end>]')
      : (indicatorsCsvHeader() + writeIndicatorRows(article)).replace(/^\uFEFF/u, '');
  return written.length > MOST_CHARACTERS ? `${written.slice(0, MOST_CHARACTERS)}…` : written;
}
