import { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runExtraction } from '../../app/cli/runExtraction.ts';
import { writeJsonLine } from '../../app/dataset/formats/jsonLines.ts';
import { generateArticle } from './writeArticles.ts';

const ARTICLES = 100_000;
const ARTICLE_BYTES = 1_000;
/** After so many, the code is compiled and the word lists are there. */
const STEP = 20_000;
const MEGABYTE = 1024 * 1024;

interface Reading {
  articles: number;
  'memory, MB': number;
  /** What is still used once garbage is collected. */
  'live heap, MB': number;
}

/** Lines of articles that nobody keeps; the memory of the process is read on the way. */
function* generateLines(readings: Reading[]): Generator<string> {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  for (let index = 1; index <= ARTICLES; index += 1) {
    const text = generateArticle(index, ARTICLE_BYTES);
    yield `${JSON.stringify({ file: `${index}.txt`, text })}\n`;
    if (index % STEP > 0) continue;
    const { rss } = process.memoryUsage();
    collectGarbage();
    const { heapUsed } = process.memoryUsage();
    readings.push({
      articles: index,
      'memory, MB': Math.round(rss / MEGABYTE),
      'live heap, MB': Number((heapUsed / MEGABYTE).toFixed(1)),
    });
  }
}

/** What `dau extract -` takes in memory while a hundred thousand articles of 1 kB run through it. */
export async function benchMemory(): Promise<void> {
  const readings: Reading[] = [];
  let bytes = 0;
  const stdout = new Writable({
    write: (chunk: Buffer, _, done) => {
      bytes += chunk.length;
      done();
    },
  });
  const request = {
    inputs: ['-'],
    project: undefined,
    out: undefined,
    writer: { header: '', writeArticle: writeJsonLine },
    engineVersion: 'benchmark',
  };
  const stdin = Readable.from(generateLines(readings)).map((line: string) => Buffer.from(line));
  const status = await runExtraction(request, { stdin, stdout, stderr: process.stderr });
  if (status !== 0) throw new Error(`The command ended with ${status}`);
  console.table(readings);
  console.log(`${(bytes / MEGABYTE).toFixed(0)} MB were written`);
}
