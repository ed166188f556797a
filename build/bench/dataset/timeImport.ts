import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createDatasetWriter } from '../../../app/dataset/formats/createDatasetWriter.ts';
import { native } from '../../../app/dataset/formats/native.ts';
import type { InputFile } from '../../../app/dataset/incoming/inputFile.ts';
import { readDataset } from '../../../app/dataset/incoming/readDataset.ts';
import { createReadReport } from '../../../app/dataset/incoming/readReport.ts';
import { ExportProof } from '../../../app/dataset/proof/exportProof.ts';
import { datasetArticles } from './datasetArticles.ts';

export interface ImportFigures {
  exportSeconds: number;
  importSeconds: number;
  peakMegabytes: number;
}

const CONTEXT = { datasetName: 'bench', labels: [], fields: [], options: {}, splits: [] };

/** Writes a native file and proves it, as every export is. */
async function exportNative(location: string, count: number): Promise<void> {
  const handle = await open(location, 'w');
  const writer = createDatasetWriter(native, CONTEXT);
  const proof = new ExportProof(native, CONTEXT);
  for (const article of datasetArticles(count)) {
    for (const { content } of writer.add(article, null)) await handle.writeFile(content);
    await proof.add(article);
  }
  await proof.finish();
  await handle.sync();
  await handle.close();
  if (!(await proof.isSameAs([await inputFile(location)]))) throw new Error('not the same');
}

async function inputFile(location: string): Promise<InputFile> {
  return {
    path: location,
    byteLength: (await stat(location)).size,
    stream: () => createReadStream(location) as AsyncIterable<Uint8Array>,
    readRange: () => Promise.reject(new Error('lines are streamed')),
  };
}

async function importNative(location: string): Promise<number> {
  const files = [await inputFile(location)];
  const request = { format: native, files, options: {}, report: createReadReport() };
  let count = 0;
  for await (const article of readDataset({ ...request, mismatched: 'fail' })) {
    if (!article.ok) throw new Error(article.failure.message);
    count += 1;
  }
  return count;
}

/** `timeImport.ts FILE COUNT` */
const [location = '', count = '0'] = process.argv.slice(2);
const startedAt = performance.now();
await exportNative(location, Number(count));
const writtenAt = performance.now();
if ((await importNative(location)) !== Number(count)) throw new Error('articles are missing');
const figures: ImportFigures = {
  exportSeconds: (writtenAt - startedAt) / 1000,
  importSeconds: (performance.now() - writtenAt) / 1000,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(figures));
