import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtractor } from '../../app/extraction/createExtractor.ts';
import { parseArticle } from '../../app/reading/parseArticle.ts';
import { templateProject } from '../../app/template/templateProject.ts';
import { ROOT } from '../root.ts';
import { medianOf } from './medianOf.ts';
import { generateArticle, writeArticles } from './writeArticles.ts';

const COMMAND = join(ROOT, 'dist', 'dau', 'dau.js');
/** A folder of some, at which the start still counts, and one as large as people import. */
const FOLDERS = [
  { articles: 2_000, rounds: 5 },
  { articles: 10_000, rounds: 3 },
];
const ARTICLE_BYTES = 5_000;

/** Median articles a second of `dau extract`, start of the process included, on one core. */
async function benchCommand({ articles, rounds }: (typeof FOLDERS)[number]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dau-bench-'));
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  await writeArticles(corpus, articles, ARTICLE_BYTES);
  const rates = Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    // Beside the corpus: in it, the next round would read it, too.
    const out = join(folder, 'out.jsonl');
    const { status, stderr } = spawnSync(
      process.execPath,
      [COMMAND, 'extract', corpus, '--out', out],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
    return articles / ((performance.now() - startedAt) / 1000);
  });
  await rm(folder, { recursive: true });
  console.log(
    `dau extract, ${articles} files: ${medianOf(rates).toFixed(0)} articles of 5 kB a second (goal 300; ` +
      `rounds ${rates.map((rate) => rate.toFixed(0)).join(', ')})`,
  );
}

/** Median milliseconds for one article of each size, and the cost per kB beside that of 5 kB. */
function benchSizes(): void {
  const extractor = createExtractor(templateProject);
  const rows = [1, 5, 25, 125, 625, 2_500, 10_000].map((kilobytes) => {
    const text = generateArticle(7, kilobytes * 1000);
    const repeats = Math.max(3, Math.round(500 / kilobytes));
    const times = Array.from({ length: repeats }, () => {
      const startedAt = performance.now();
      extractor.extract(text, parseArticle(text));
      return performance.now() - startedAt;
    });
    return { kilobytes, medianMs: medianOf(times) };
  });
  const reference = rows.find(({ kilobytes }) => kilobytes === 5);
  const perKilobyte = reference ? reference.medianMs / reference.kilobytes : Number.NaN;
  console.table(
    rows.map(({ kilobytes, medianMs }) => ({
      'article, kB': kilobytes,
      'median ms': Number(medianMs.toFixed(2)),
      'cost per kB against 5 kB': Number((medianMs / kilobytes / perKilobyte).toFixed(2)),
    })),
  );
}

/** The engine and the command, without a window. */
export async function benchEngine(): Promise<void> {
  for (const folder of FOLDERS) await benchCommand(folder);
  benchSizes();
}
