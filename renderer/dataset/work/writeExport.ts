import { createDatasetWriter } from '../../../app/dataset/formats/createDatasetWriter.ts';
import { DatasetStatistics } from '../../../app/dataset/datasetStatistics.ts';
import { writeLossReport } from '../../../app/dataset/proof/describeLosses.ts';
import { ExportProof } from '../../../app/dataset/proof/exportProof.ts';
import type { SplitResult } from '../../../app/dataset/splits/assignSplits.ts';
import { readClusteredPaths } from '../../database/clusters.ts';
import { Refusal } from '../../database/failureOf.ts';
import type { ExportCalls, ExportSummary } from './exportCalls.ts';
import { labelArticles } from './labelArticles.ts';
import { OutgoingFiles } from './outgoingFiles.ts';
import { prepareExport } from './prepareExport.ts';
import { splitArticles, summariseSplit } from './splitArticles.ts';
import { writeDatasetCard } from './writeDatasetCard.ts';
import type { WorkTools } from './workMessages.ts';

type Request = ExportCalls['writeExport']['request'];
type Prepared = Awaited<ReturnType<typeof prepareExport>> & { request: Request };

/** The longest part of a suggested file name that the corpus gives. */
const MOST_NAME = 120;

/**
 * Asks where to and writes a dataset there, page by page, so that memory does not grow with the
 * corpus. Before it comes into its place it is read back and compared. Nothing is left behind when
 * it fails or is given up. Null when the user chose no place.
 */
export async function writeExport(
  request: Request,
  tools: WorkTools,
): Promise<ExportSummary | null> {
  const splits = Object.keys(request.split?.shares ?? {});
  const prepared = { ...(await prepareExport(request, splits)), request };
  const { format, corpusName } = prepared;
  const container = splits.length > 0 ? 'folder' : format.container;
  tools.tell({ phase: 'choosing', doneCount: 0, totalCount: 0 });
  const opened = await tools.desk('export:open', {
    ...{ what: 'dataset', container, formatName: format.name },
    extension: format.extensions[0].replace(/^.*\./u, ''),
    suggestedName: suggestName(corpusName, prepared, container),
  });
  if (opened === null) return null;
  const { exportId } = opened;
  try {
    tools.check();
    const written = await writeFiles(exportId, prepared, tools);
    const committed = await tools.desk('export:commit', { exportId });
    return { exportId, ...committed, ...written };
  } catch (error) {
    // That main has given the export up already is no failure.
    await tools.desk('export:abort', { exportId }).catch(() => undefined);
    throw error;
  }
}

function suggestName(
  corpusName: string,
  { format }: Pick<Prepared, 'format'>,
  container: 'file' | 'folder',
): string {
  const name = corpusName.slice(0, MOST_NAME);
  return container === 'file' ? name + format.extensions[0] : `${name}-${format.id}`;
}

type Written = Omit<ExportSummary, 'exportId' | 'location' | 'byteLength'>;

async function writeFiles(
  exportId: string,
  prepared: Prepared,
  tools: WorkTools,
): Promise<Written> {
  const { format, context, request } = prepared;
  const split = await assign(prepared, tools);
  const proof = new ExportProof(format, context);
  const statistics = new DatasetStatistics();
  const files = new OutgoingFiles(tools.desk, exportId);
  const counts = await writeArticles({ files, proof, statistics, split }, prepared, tools);
  await proof.finish();
  await prove(files, proof, prepared, tools);
  const isProved = format.read !== null;
  const losses = proof.losses.list();
  const isFolder = context.splits.length > 0 || format.container === 'folder';
  const card = writeDatasetCard({
    ...{ project: prepared.project, format, context, losses, counts },
    ...{ include: request.include, summary: statistics.summarise() },
    split: split?.manifest ?? null,
  });
  await files.write({ path: isFolder ? 'DATASET.md' : 'card.md', content: card });
  const report = writeLossReport(format, losses);
  await files.write({ path: isFolder ? 'LOSSES.md' : 'losses.md', content: report });
  if (split !== null) {
    const content = `${JSON.stringify(split.manifest, null, 1)}\n`;
    await files.write({ path: 'splits.json', content });
  }
  await files.flush();
  const { articles: articleCount } = statistics.summarise();
  return {
    articleCount,
    losses,
    isProved,
    isFolder,
    split: split && summariseSplit(split, counts),
  };
}

async function assign(
  { request, project }: Prepared,
  { tell, check }: WorkTools,
): Promise<SplitResult | null> {
  const { split, articleIds, corpusId } = request;
  if (split === null) return null;
  async function* pages() {
    let doneCount = 0;
    for await (const page of labelArticles(articleIds, project, request)) {
      check();
      yield page;
      doneCount += page.length;
      tell({ phase: 'splitting', doneCount, totalCount: articleIds.length });
    }
  }
  return splitArticles(pages(), split, await readClusteredPaths(corpusId));
}

interface Sinks {
  files: OutgoingFiles;
  proof: ExportProof;
  statistics: DatasetStatistics;
  split: SplitResult | null;
}

/** Gives how many articles are in each part. */
async function writeArticles(
  { files, proof, statistics, split }: Sinks,
  { format, context, project, request }: Prepared,
  { tell, check }: WorkTools,
): Promise<Record<string, number>> {
  const writer = createDatasetWriter(format, context);
  const counts: Record<string, number> = Object.fromEntries(context.splits.map((id) => [id, 0]));
  const totalCount = request.articleIds.length;
  let doneCount = 0;
  const onPutAway = proof.losses.add.bind(proof.losses);
  for await (const page of labelArticles(request.articleIds, project, request, onPutAway)) {
    check();
    for (const article of page) {
      const part = split?.manifest.articles[article.file]?.split ?? null;
      if (part !== null) counts[part] = (counts[part] ?? 0) + 1;
      await files.writeAll(writer.add(article, part));
      await proof.add(article);
      statistics.add(article);
      doneCount += 1;
    }
    tell({ phase: 'writing', doneCount, totalCount });
  }
  await files.writeAll(writer.end());
  return counts;
}

/** Reads what is on the disk. Throws a Refusal when it is not what was written. */
async function prove(
  files: OutgoingFiles,
  proof: ExportProof,
  { format }: Prepared,
  { tell, check }: WorkTools,
): Promise<void> {
  if (format.read === null) return;
  const written = await files.list(`data${format.extensions[0]}`);
  const totalCount = written.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let doneCount = 0;
  const watched = written.map((file) => ({
    ...file,
    stream: async function* () {
      for await (const bytes of file.stream()) {
        check();
        doneCount = Math.min(doneCount + bytes.length, totalCount);
        tell({ phase: 'proving', doneCount, totalCount });
        yield bytes;
      }
    },
  }));
  if (await proof.isSameAs(watched)) return;
  const message = 'What was written did not read back as it was; the export was not kept.';
  throw new Refusal({ code: 'damaged', message, path: null });
}
