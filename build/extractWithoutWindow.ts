import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetArticle } from '../shared/dataset.ts';
import { ROOT } from './root.ts';

const COMMAND = join(ROOT, 'dist', 'dau', 'dau.js');
const SAMPLE = join(ROOT, 'dist', 'sample');
const OUTPUT = join(ROOT, 'dist', 'sample-dataset');

const runDau = (...args: string[]) => {
  const { status } = spawnSync(process.execPath, [COMMAND, ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`dau ${args.join(' ')} ended with exit code ${String(status)}`);
};

const shorten = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

function summarise(line: string): [string, Record<string, string | number>] {
  const { file, fields, entities, indicators } = DatasetArticle.parse(JSON.parse(line));
  const found = {
    title: shorten(fields['title']?.value ?? '–', 44),
    'event date': fields['eventDate']?.value ?? '–',
    province: fields['province']?.value ?? '–',
    entities: entities.length,
    indicators: indicators.length,
  };
  return [file, found];
}

/**
 * The main job for a machine without a display: extracts the sample corpus, prints what was found
 * and writes the dataset files. Returns the exit code.
 */
export function extractWithoutWindow(log: (line: string) => void): number {
  log('There is no display here, so Dấu extracts its sample corpus without a window.\n');
  mkdirSync(OUTPUT, { recursive: true });
  const dataset = join(OUTPUT, 'sample.jsonl');
  const indicators = join(OUTPUT, 'sample-indicators.csv');
  runDau('export', SAMPLE, '--format', 'jsonl', '--out', dataset);
  runDau('export', SAMPLE, '--format', 'csv', '--out', indicators);
  const lines = readFileSync(dataset, 'utf8').trimEnd().split('\n');
  console.table(Object.fromEntries(lines.map(summarise)));
  log(`The dataset:    ${dataset}`);
  log(`Its indicators: ${indicators}`);
  log('\nTo open the real window, run `npm start` on a desktop, or with a virtual display:');
  log('  apt-get install -y --no-install-recommends xvfb xauth && xvfb-run -a npm start');
  log('To extract a folder of your own: npx dau extract <folder> --out dataset.jsonl');
  return 0;
}
