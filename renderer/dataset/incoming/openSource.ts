import type { DatasetFormat } from '../../../app/dataset/formats/datasetFormat.ts';
import { findFormat } from '../../../app/dataset/formats/formats.ts';
import type { DatasetFailure } from '../../../app/dataset/incoming/fault.ts';
import { type InputFile, withoutCompanions } from '../../../app/dataset/incoming/inputFile.ts';
import { readDataset } from '../../../app/dataset/incoming/readDataset.ts';
import { createReadReport, type ReadReport } from '../../../app/dataset/incoming/readReport.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { Refusal } from '../../database/failureOf.ts';
import { deskFile } from '../work/outgoingFiles.ts';
import type { WorkTools } from '../work/workMessages.ts';
import type { IncomingSource } from './importCalls.ts';

/** The files of a dataset, read through main. */
export function sourceFiles(
  { openedId, files }: Pick<IncomingSource, 'openedId' | 'files'>,
  { desk }: Pick<WorkTools, 'desk'>,
): readonly InputFile[] {
  const opened = files.map(({ path, byteLength }) => {
    return deskFile(path, byteLength, async (start, end) => {
      return (await desk('import:read', { openedId, path, start, end })).bytes;
    });
  });
  return withoutCompanions(opened);
}

function formatOf(id: string): DatasetFormat {
  const format = findFormat(id);
  if (format !== null) return format;
  throw new Refusal({ code: 'invalid-request', message: `There is no format ${id}.`, path: null });
}

interface Reading {
  report?: ReadReport;
  onFailure: (failure: DatasetFailure) => void;
}

/** The articles of a source; marks that are not on their words are left out and in the report. */
export async function* readSource(
  source: IncomingSource,
  tools: WorkTools,
  { report = createReadReport(), onFailure }: Reading,
): AsyncGenerator<LabelledArticle> {
  const { formatId, unit, files } = source;
  const totalCount = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let doneCount = 0;
  const watched = sourceFiles(source, tools).map((file) => ({
    ...file,
    stream: async function* () {
      for await (const bytes of file.stream()) {
        tools.check();
        doneCount = Math.min(doneCount + bytes.length / 2, totalCount);
        tools.tell({ phase: 'reading', doneCount: Math.floor(doneCount), totalCount });
        yield bytes;
      }
    },
  }));
  const request = { format: formatOf(formatId), files: watched, options: {}, report };
  const dataset = readDataset({ ...request, mismatched: 'leaveOut', ...(unit && { unit }) });
  for await (const article of dataset) {
    tools.check();
    if (article.ok) yield article.value;
    else onFailure(article.failure);
  }
}
