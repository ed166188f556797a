import {
  choiceOf,
  type DatasetFormat,
  type WriteContext,
} from '../../../app/dataset/formats/datasetFormat.ts';
import { csv } from '../../../app/dataset/formats/delimited.ts';
import { TABLE_OPTION } from '../../../app/dataset/formats/tables/tables.ts';
import { ExportProof } from '../../../app/dataset/proof/exportProof.ts';
import { MemoryFiles } from '../../../app/dataset/proof/memoryFiles.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { prepareExport } from './prepareExport.ts';
import type { ExportPreview, ExportSettings } from './exportCalls.ts';
import { labelArticles } from './labelArticles.ts';
import type { WorkTools } from './workMessages.ts';

/** How many articles are shown, and how many are tried for what would be lost. */
const MOST_SHOWN = 3;
const MOST_PROVED = 200;

const MOST_CHARACTERS = 6_000;
const MOST_FILES = 12;

/** How the files, or the tables in them, would begin, and what the format does not hold of the first articles. */
export async function previewExport(
  settings: ExportSettings,
  { check }: WorkTools,
): Promise<ExportPreview> {
  const { format, context, project } = await prepareExport(settings, []);
  const proof = new ExportProof(format, context);
  const shown: LabelledArticle[] = [];
  let provedCount = 0;
  const ids = settings.articleIds.slice(0, MOST_PROVED);
  const onPutAway = proof.losses.add.bind(proof.losses);
  for await (const page of labelArticles(ids, project, settings, onPutAway)) {
    check();
    for (const article of page) {
      if (shown.length < MOST_SHOWN) shown.push(article);
      await proof.add(article);
      provedCount += 1;
    }
  }
  await proof.finish();
  check();
  const files = await writeSample(format, context, shown);
  return { files, losses: proof.losses.list(), provedCount };
}

async function writeSample(
  format: DatasetFormat,
  context: WriteContext,
  articles: readonly LabelledArticle[],
): Promise<ExportPreview['files']> {
  const memory = new MemoryFiles('').writeAll(format.createWriter(context), articles);
  const files = await beginningsOf(memory);
  const isBinaryTable = format.read === null && files.every(({ text }) => text === null);
  if (!isBinaryTable) return files;
  const tables = tablesOf(format, context).map((table) => {
    const writer = csv.createWriter({ ...context, options: { [TABLE_OPTION.id]: table } });
    return beginningsOf(new MemoryFiles(table).writeAll(writer, articles));
  });
  return (await Promise.all(tables)).flat();
}

async function beginningsOf(memory: MemoryFiles): Promise<ExportPreview['files']> {
  const files: ExportPreview['files'] = [];
  for (const { path, byteLength, readRange } of memory.list().slice(0, MOST_FILES)) {
    const bytes = await readRange(0, Math.min(byteLength, MOST_CHARACTERS * 3));
    files.push({ path, byteLength, text: decode(bytes) });
  }
  return files;
}

/** The one that was chosen, or all of a workbook. */
function tablesOf(format: DatasetFormat, { options }: WriteContext): readonly string[] {
  const { id, choices } = TABLE_OPTION;
  const hasChoice = format.options.some((option) => option.id === id);
  return hasChoice ? [choiceOf(format, options, id)] : choices;
}

/** Null for what is no text. The last character of a cut file is perhaps half there. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF|\uFFFD+$/gu, '');
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
