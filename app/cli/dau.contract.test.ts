import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, readFile, watch } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './testing/temporaryFolder.ts';

/** The command as a process of its own, with the pipes and signals that only a process has. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const COMMAND = [process.execPath, '--import', TSX, join(import.meta.dirname, 'index.ts')] as const;

function start(args: readonly string[], cwd?: string): ChildProcessWithoutNullStreams {
  const [program, ...given] = COMMAND;
  return spawn(program, [...given, ...args], { cwd });
}

async function finish(process: ChildProcessWithoutNullStreams) {
  process.stdin.end();
  const ended = once(process, 'close') as Promise<[number | null, string | null]>;
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(process.stdout),
    text(process.stderr),
    ended,
  ]);
  return { stdout, stderr, code, signal };
}

const line = (file: string) => `${JSON.stringify({ file, text: `Bài viết ${file}.\n` })}\n`;

describe('the process dau', () => {
  it('prints its help when called without arguments', async () => {
    const { code, stdout, stderr } = await finish(start([]));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: dau /u);
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(
      await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { version: string };
    expect((await finish(start(['--version']))).stdout).toBe(`${version}\n`);
  });

  it.each([
    [['extract', 'a.txt'], 0, 'all went well'],
    [['extract', 'a.txt', 'none.txt'], 1, 'one article failed'],
    [['extract', '--nothing', 'a.txt'], 2, 'misused'],
    [['explain', 'a.txt', '1:1'], 0, 'a place that nothing covers'],
    [['explain', 'none.txt'], 1, 'nothing to explain'],
    [['explain', 'a.txt', '9:9'], 2, 'no such place'],
  ])('%j ends with code %d: %s', async (args, code) => {
    const folder = await temporaryFolder({ 'a.txt': 'Một bài viết.\n' });
    expect((await finish(start(args, folder))).code).toBe(code);
  });

  it('answers each line of standard input before the next one is sent', async () => {
    const dau = start(['extract', '-']);
    for (const file of ['một', 'hai', 'ba']) {
      dau.stdin.write(line(file));
      const [answer] = (await once(dau.stdout, 'data')) as [Buffer];
      expect(JSON.parse(answer.toString())).toMatchObject({ file });
    }
    expect(await finish(dau)).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('ends quietly when the reader closes the pipe', async () => {
    const dau = start(['extract', '-']);
    dau.stdin.on('error', () => undefined);
    dau.stdin.write(line('một'));
    await once(dau.stdout, 'data');
    dau.stdout.destroy();
    dau.stdin.write(line('hai').repeat(1_000));
    const ended = once(dau, 'close');
    expect(await text(dau.stderr)).toBe('');
    expect(await ended).toEqual([0, null]);
  });

  it('removes its unfinished file when it is killed', async () => {
    const folder = await temporaryFolder();
    const changes = watch(folder);
    const dau = start(['extract', '-', '--out', join(folder, 'out.jsonl')]);
    await changes[Symbol.asyncIterator]().next();
    dau.kill('SIGTERM');
    expect(await finish(dau)).toMatchObject({ code: null, signal: 'SIGTERM' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('replaces the page of an evaluation whole', async () => {
    const gold = { file: 'a.txt', fields: {}, entities: [], indicators: [] };
    const cwd = await temporaryFolder({
      ...{ 'a.txt': 'Bài.\n', 'gold.jsonl': JSON.stringify(gold), 'page.html': 'old' },
    });
    const args = ['eval', '--gold', 'gold.jsonl', 'a.txt', '--html', 'page.html', '--errors'];
    const { code, stdout } = await finish(start(args, cwd));
    expect(code).toBe(0);
    expect(stdout).toContain('No errors in 1 article');
    expect(await readFile(join(cwd, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/u);
    expect(await readdir(cwd)).toEqual(['a.txt', 'gold.jsonl', 'page.html']);
  });

  // Only Linux has a device that is always full.
  it.runIf(process.platform === 'linux').each([
    ['extract', ['extract', 'a.txt']],
    ['eval', ['eval', '--gold', 'gold.jsonl', 'gold.jsonl']],
  ])('says that the disk is full: %s', async (_name, args) => {
    const gold = { file: 'a.txt', fields: {}, entities: [], indicators: [] };
    const cwd = await temporaryFolder({ 'a.txt': 'Bài.\n', 'gold.jsonl': JSON.stringify(gold) });
    const full = await open('/dev/full', 'w');
    const [program, ...given] = COMMAND;
    const dau = spawn(program, [...given, ...args], { cwd, stdio: ['ignore', full.fd, 'pipe'] });
    const [stderr, ended] = await Promise.all([text(dau.stderr!), once(dau, 'close')]);
    await full.close();
    expect(ended).toEqual([1, null]);
    expect(stderr).toMatch(/^dau: standard output could not be written: the disk is full\./u);
  });
});
