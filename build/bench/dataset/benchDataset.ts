import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { formats } from '../../../app/dataset/formats/formats.ts';
import { ROOT } from '../../root.ts';
import { MARKS_AN_ARTICLE } from './datasetArticles.ts';
import type { FormatFigures } from './timeFormat.ts';
import type { ImportFigures } from './timeImport.ts';

const ARTICLES = 100_000;
const GOAL_MEGABYTES = 40;
const GOAL_RATIO = 0.6;
const GOAL_PEAK = 500;
const GOAL_IMPORT = 3;

/** The formats of lines, which have a goal of speed. */
const LINES = new Set([
  ...['jsonl', 'conll2003', 'iob2', 'bilou', 'spacy', 'doccano', 'prodigy'],
  ...['brat', 'webanno', 'csv', 'tsv'],
]);
/** A file an article holds nothing of the others: a tenth of the articles says as much. */
const FILES_AN_ARTICLE = new Set(['gold', 'brat', 'webanno', 'xmi', 'casjson', 'w3c']);

/**
 * Speed and memory of the writers with these ids, or of all and of reading back; each in a process
 * of its own.
 */
export async function benchDataset(count = ARTICLES, ids: readonly string[] = []): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dau-bench-dataset-'));
  try {
    await bundleProbes(folder);
    const marks = (count * MARKS_AN_ARTICLE).toLocaleString('en');
    console.log(`${count.toLocaleString('en')} articles with ${marks} marks`);
    const chosen = formats.filter(({ id }) => ids.length === 0 || ids.includes(id));
    console.table(
      Object.fromEntries(
        chosen.map(({ id }) => [
          id,
          rowOf(id, folder, FILES_AN_ARTICLE.has(id) ? count / 10 : count),
        ]),
      ),
    );
    if (ids.length > 0) return;
    tellImport(
      run(folder, 'timeImport', [join(folder, 'a.jsonl'), String(count)]) as ImportFigures,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As they run in the command: without what runs TypeScript as it is. */
async function bundleProbes(folder: string): Promise<void> {
  const input = ['timeFormat', 'timeImport'].map((name) => {
    return join(ROOT, 'build', 'bench', 'dataset', `${name}.ts`);
  });
  await build({
    ...{ configFile: false, root: ROOT, logLevel: 'warn', ssr: { noExternal: true } },
    build: {
      ...{ ssr: true, outDir: folder, target: 'node20', minify: false },
      rolldownOptions: { input, output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
}

function run(folder: string, probe: string, args: readonly string[]): unknown {
  const written = execFileSync(process.execPath, [join(folder, `${probe}.mjs`), ...args]);
  return JSON.parse(written.toString());
}

function rowOf(id: string, folder: string, count: number) {
  const figures = run(folder, 'timeFormat', [id, String(count)]) as FormatFigures;
  const { megabytes, seconds, plainMegabytes, plainSeconds, peakMegabytes } = figures;
  const rate = megabytes / seconds;
  const ratio = rate / (plainMegabytes / plainSeconds);
  const isQuick = !LINES.has(id) || rate >= GOAL_MEGABYTES || ratio >= GOAL_RATIO;
  const isSmall = peakMegabytes <= GOAL_PEAK;
  return {
    MB: Math.round(megabytes),
    'MB/s': Math.round(rate),
    'of plain JSON Lines': Number(ratio.toFixed(2)),
    'peak MB': Math.round(peakMegabytes),
    goal: isQuick && isSmall ? 'met' : 'MISSED',
  };
}

function tellImport({ exportSeconds, importSeconds, peakMegabytes }: ImportFigures): void {
  console.log(
    `native file: written and proved in ${exportSeconds.toFixed(1)} s, read in ` +
      `${importSeconds.toFixed(1)} s, ${(importSeconds / exportSeconds).toFixed(2)} of it ` +
      `(goal at most ${GOAL_IMPORT}); peak ${Math.round(peakMegabytes)} MB`,
  );
}
