import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommand } from '../runCommand.ts';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command within this process, as version 1.2.3. */
export async function runDau(args: readonly string[], stdin = ''): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const terminal = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr };
  const running = runCommand(args, terminal, '1.2.3').finally(() => {
    stdout.end();
    stderr.end();
  });
  const [code, written, told] = await Promise.all([running, text(stdout), text(stderr)]);
  return { code, stdout: written, stderr: told };
}
