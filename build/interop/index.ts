import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { formats } from '../../app/dataset/formats/formats.ts';
import { interopArticles } from './fixture.ts';
import { degrade } from './degrade.ts';

/** Outside what is committed, and kept from run to run. */
const ENVIRONMENT = join(ROOT, 'node_modules', '.cache', 'dau-interop');
const HERE = join(ROOT, 'build', 'interop');
const LISTS = ['requirements.txt', 'requirements-without-dependencies.txt'];
const PYTHON_HERE = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python';

process.exitCode = await run();

async function run(): Promise<number> {
  const python = findPython();
  if (python === null) {
    console.log('interop: skipped: there is no Python 3.10 or newer here.');
    return 0;
  }
  const environment = await prepareEnvironment(python);
  if (environment === null) {
    console.log('interop: skipped: the packages of Python could not be installed.');
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'dau-interop-'));
  try {
    return (await compare(environment, folder)) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function findPython(): string | null {
  const isNewEnough = 'import sys, venv; sys.exit(sys.version_info < (3, 10))';
  const names = ['python3', 'python'];
  return names.find((name) => spawnSync(name, ['-c', isNewEnough]).status === 0) ?? null;
}

/** The Python of an environment that has the packages; null when they cannot be had. */
async function prepareEnvironment(python: string): Promise<string | null> {
  const own = join(ENVIRONMENT, PYTHON_HERE);
  const stamp = join(ENVIRONMENT, 'installed.sha256');
  const hash = createHash('sha256');
  for (const list of LISTS) hash.update(readFileSync(join(HERE, list)));
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return own;
  console.log('Installing the programs to compare with (some minutes the first time) …');
  await rm(ENVIRONMENT, { recursive: true, force: true });
  const [main = '', bare = ''] = LISTS.map((list) => join(HERE, list));
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const isReady =
    isDone(python, ['-m', 'venv', ENVIRONMENT]) &&
    isDone(own, [...install, '-r', main]) &&
    isDone(own, [...install, '--no-deps', '-r', bare]);
  if (!isReady) return null;
  await writeFile(stamp, wanted);
  return own;
}

function isDone(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** Exports, lets the programs open them, and reads what they wrote in turn. */
async function compare(python: string, folder: string): Promise<boolean> {
  const articles = interopArticles();
  const native = join(folder, 'jsonl');
  await writeFile(native, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  for (const { id } of formats) {
    if (id === 'jsonl') continue;
    const args = ['convert', native, '--from', 'jsonl', '--to', id, '--out', join(folder, id)];
    if (!isConverted(args)) return false;
  }
  await writeEvaluation(folder);
  const opened = spawnSync(python, ['-B', join(HERE, 'open_exports.py'), folder], {
    stdio: 'inherit',
  });
  return [opened.status === 0, ...readBack(folder)].every(Boolean);
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

/** What the programs wrote themselves, read by Dấu and compared by the words of each mark. */
function readBack(folder: string): boolean[] {
  const wanted = countMarks(readFileSync(join(folder, 'jsonl'), 'utf8'));
  return (['xmi', 'casjson', 'spacy'] as const).map((id) => {
    const input = join(folder, 'made', id === 'spacy' ? 'spacy.jsonl' : id);
    const out = join(folder, `back-${id}`);
    // Cassis names no unit and no words; the CAS standard counts UTF-16.
    if (!isConverted(['convert', input, '--from', id, '--to', 'jsonl', '--out', out])) return false;
    const found = countMarks(readFileSync(out, 'utf8'));
    // Of spaCy those marks are missing that are not whole tokens there.
    const isRight = [...found].every(([mark, count]) => (wanted.get(mark) ?? 0) >= count);
    const isWhole = id === 'spacy' || found.size === wanted.size;
    const isGood = isRight && isWhole && found.size > 0;
    console.log(
      `${isGood ? 'ok    ' : 'FAILED'}  reads what ${id} was written as: ${found.size} kinds of marks`,
    );
    return isGood;
  });
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
