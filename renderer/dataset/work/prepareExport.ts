import type { DatasetFormat, WriteContext } from '../../../app/dataset/formats/datasetFormat.ts';
import { findFormat } from '../../../app/dataset/formats/formats.ts';
import type { Project } from '../../../shared/project.ts';
import { readCorpusProject } from '../../database/datasetPages.ts';
import { Refusal } from '../../database/failureOf.ts';
import type { ExportSettings } from './exportCalls.ts';

interface PreparedExport {
  format: DatasetFormat;
  context: WriteContext;
  project: Project;
  corpusName: string;
}

/** What writers need to know of the corpus. Throws a Refusal when it is not in the store. */
export async function prepareExport(
  { corpusId, formatId, options, labels }: ExportSettings,
  splits: readonly string[],
): Promise<PreparedExport> {
  const corpus = await readCorpusProject(corpusId);
  if (corpus === null) throw refuse('unknown-corpus', 'The corpus is not in the store.');
  const format = findFormat(formatId);
  if (format === null) throw refuse('invalid-request', `There is no format ${formatId}.`);
  const { project, name } = corpus;
  const wanted = project.labels.filter(({ id }) => labels?.includes(id) ?? true);
  const context = {
    datasetName: name,
    labels: wanted.map(({ id, hue }) => ({ id, hue })),
    fields: project.fields.map(({ id }) => id),
    ...{ options, splits },
  };
  return { format, context, project, corpusName: name };
}

function refuse(code: 'unknown-corpus' | 'invalid-request', message: string): Refusal {
  return new Refusal({ code, message, path: null });
}
