import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** Runs a script of an installed package on this Node, its output shown; gives its exit code. */
export function runProgram(
  script: string,
  args: readonly string[],
  { env = {}, wrapper = [] }: { env?: NodeJS.ProcessEnv; wrapper?: readonly string[] } = {},
): Promise<number> {
  const [program = process.execPath, ...rest] = [
    ...wrapper,
    process.execPath,
    join(ROOT, 'node_modules', script),
    ...args,
  ];
  const child = spawn(program, rest, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
