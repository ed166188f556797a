import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from '../../app/dataset/formats/formats.ts';
import { ROOT } from '../root.ts';
import { type StepCounts, sumCounts, withExitCode } from '../testing/counts.ts';
import { degrade } from './degrade.ts';
import { interopArticles } from './fixture.ts';
import { preparePython } from './pythonEnvironment.ts';

const HERE = join(ROOT, 'build', 'interop');

/**
 * Opens each export with the programs that it is meant for, and reads what they write. Prints a line
 * a check, or one that says why none was made: then all is one skipped check.
 */
export async function compareWithPrograms(): Promise<StepCounts> {
  const environment = await preparePython();
  if ('missing' in environment) {
    console.log(`interop: skipped: ${environment.missing}.`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const folder = await mkdtemp(join(tmpdir(), 'dau-interop-'));
  try {
    return await compare(environment.python, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Exports, lets the programs open them, and reads what they wrote in turn. */
async function compare(python: string, folder: string): Promise<StepCounts> {
  const articles = interopArticles();
  const native = join(folder, 'jsonl');
  await writeFile(native, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  for (const { id } of formats) {
    if (id === 'jsonl') continue;
    const args = ['convert', native, '--from', 'jsonl', '--to', id, '--out', join(folder, id)];
    if (!isConverted(args)) return { passed: 0, failed: 1, skipped: 0 };
  }
  await writeEvaluation(folder);
  return sumCounts([openExports(python, folder), readBack(folder)]);
}

/** The programs' own checks, one printed line each. */
function openExports(python: string, folder: string): StepCounts {
  const { stdout, status } = spawnSync(python, ['-B', join(HERE, 'open_exports.py'), folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  const lines = stdout.split('\n');
  const count = (outcome: string) => lines.filter((line) => line.startsWith(outcome)).length;
  return withExitCode({ passed: count('ok '), failed: count('FAILED '), skipped: 0 }, status ?? 1);
}

function isConverted(args: readonly string[]): boolean {
  const { status, stderr } = dau(args);
  if (status !== 0) console.log(`FAILED  dau ${args.join(' ')}\n${stderr}`);
  return status === 0;
}

function dau(args: readonly string[]) {
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'app/cli/index.ts')];
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  return spawnSync(process.execPath, [...command, ...args], options);
}

/** Gold, predictions that are partly wrong, and what `dau eval` makes of them. */
async function writeEvaluation(folder: string): Promise<void> {
  const place = join(folder, 'eval');
  await mkdir(place);
  const gold = interopArticles();
  const lines = (articles: readonly object[]) =>
    articles.map((each) => `${JSON.stringify(each)}\n`);
  await writeFile(join(place, 'gold.jsonl'), lines(gold).join(''));
  await writeFile(join(place, 'predicted.jsonl'), lines(gold.map(degrade)).join(''));
  const args = ['--gold', join(place, 'gold.jsonl'), join(place, 'predicted.jsonl'), '--json'];
  await writeFile(join(place, 'figures.json'), dau(['eval', ...args]).stdout);
}

/** What the programs wrote, and its format. */
const MADE = [
  ['xmi', 'xmi'],
  ['casjson', 'casjson'],
  ['spacy.jsonl', 'spacy'],
  ['brat', 'brat'],
  ['webanno', 'webanno'],
  ['datasets', 'huggingface'],
  ...['', '-v2', '-small', '-unpacked', '-gzip', '-zstd', '-zstd-v2', '-lz4'].map((shape) => {
    return [`pyarrow${shape}`, 'huggingface'] as const;
  }),
] as const;

/** What the programs wrote themselves, read by Dấu and compared by the words of each mark. */
function readBack(folder: string): StepCounts {
  const wanted = countMarks(readFileSync(join(folder, 'jsonl'), 'utf8'));
  const outcomes = MADE.map(([made, id]) => {
    const input = join(folder, 'made', made);
    const out = join(folder, `back-${made}`);
    // Cassis names no unit and no words; the CAS standard counts UTF-16.
    if (!isConverted(['convert', input, '--from', id, '--to', 'jsonl', '--out', out])) return false;
    const found = countMarks(readFileSync(out, 'utf8'));
    // Of spaCy those marks are missing that are not whole tokens there, of WebAnno those whose
    // sentence holds an escape.
    const isRight = [...found].every(([mark, count]) => (wanted.get(mark) ?? 0) >= count);
    const isWhole = id === 'spacy' || id === 'webanno' || found.size === wanted.size;
    const isGood = isRight && isWhole && found.size > 0;
    console.log(
      `${isGood ? 'ok    ' : 'FAILED'}  reads ${made} as ${id}: ${found.size} kinds of marks`,
    );
    return isGood;
  });
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed, skipped: 0 };
}

function countMarks(lines: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines.split('\n').filter(Boolean)) {
    const article = JSON.parse(line) as ReturnType<typeof interopArticles>[number];
    for (const { label, start, end } of article.entities) {
      // Without attributes, marks of indicators and fields stay marks with such a label.
      if (/^(?:field|indicator)/u.test(label)) continue;
      const key = `${label} ${article.text.slice(start, end)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
