#!/usr/bin/env node
// The command of a checkout: makes ready what is missing, then runs the bundled command.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const COMMAND = join(ROOT, 'dist', 'dau', 'dau.js');

await import('./prepare.mjs');
if (!existsSync(COMMAND)) {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, join(ROOT, 'build', 'bundle.ts')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
await import(pathToFileURL(COMMAND).href);
