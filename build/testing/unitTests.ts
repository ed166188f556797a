import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { bundle } from '../bundle.ts';
import { ROOT } from '../root.ts';
import { type Step, withExitCode } from './counts.ts';
import { runProgram } from './runProgram.ts';

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Each failed test with its file and the first line of why; a file that did not load as itself. */
function listFailures({ testResults }: z.infer<typeof Report>): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${file} › ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
    );
  });
}

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
      failures: listFailures(report),
    };
    return withExitCode(counts, exitCode);
  },
};
