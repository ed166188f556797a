import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { bundle } from '../bundle.ts';
import { type Step, withExitCode } from './counts.ts';
import { runProgram } from './runProgram.ts';

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

/** Unit, property, contract and database tests. */
export const unitTests: Step = {
  name: 'unit',
  run: async () => {
    await bundle({ log: console.log });
    const folder = await mkdtemp(join(tmpdir(), 'dau-unit-'));
    const file = join(folder, 'report.json');
    const exitCode = await runProgram(
      'vitest/vitest.mjs',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      // Bundling has set it to production for this process, where React has no test interface.
      { env: { NODE_ENV: 'test' } },
    );
    const report = Report.parse(JSON.parse(await readFile(file, 'utf8')));
    await rm(folder, { recursive: true });
    const counts = {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
    return withExitCode(counts, exitCode);
  },
};
