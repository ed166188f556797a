import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** Outside what is committed, and kept from run to run. */
const ENVIRONMENT = join(ROOT, 'node_modules', '.cache', 'dau-interop');
const REQUIREMENTS = join(ROOT, 'build', 'interop', 'requirements.txt');
const PYTHON_HERE = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python';
const SET_UP_MINUTES = 5;

type Environment = { python: string } | { missing: string };

/**
 * The Python of an environment that has the pinned packages, made when it is not there yet; else
 * why there is none. Making it takes five minutes at most.
 */
export async function preparePython(): Promise<Environment> {
  const python = findPython();
  if (python === null) return { missing: 'there is no Python 3.11 or newer with venv here' };
  const own = join(ENVIRONMENT, PYTHON_HERE);
  const stamp = join(ENVIRONMENT, 'installed.sha256');
  const wanted = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { python: own };
  console.log('Installing the programs to compare with (some minutes the first time) …');
  await rm(ENVIRONMENT, { recursive: true, force: true });
  const missing = install(python, own);
  if (missing !== null) return { missing };
  await writeFile(stamp, wanted);
  return { python: own };
}

function findPython(): string | null {
  const isNewEnough = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))';
  const names = ['python3', 'python'];
  return names.find((name) => spawnSync(name, ['-c', isNewEnough]).status === 0) ?? null;
}

/** Why the packages could not be installed; null when they are. */
function install(python: string, own: string): string | null {
  const deadline = Date.now() + SET_UP_MINUTES * 60_000;
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input', '--retries', '1'];
  // The list is complete: what the programs name beyond it is for other uses than these.
  const packages = ['install', ...quiet, '--no-deps', '-r', REQUIREMENTS];
  return (
    failureOf(python, ['-m', 'venv', ENVIRONMENT], deadline) ??
    failureOf(own, ['-m', 'pip', ...packages], deadline)
  );
}

function failureOf(program: string, args: readonly string[], deadline: number): string | null {
  const timeout = Math.max(1, deadline - Date.now());
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout });
  if (status === 0) return null;
  if (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT') {
    return `the packages of Python were not installed within ${SET_UP_MINUTES} minutes`;
  }
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return `the packages of Python could not be installed (${last})`;
}
