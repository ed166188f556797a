import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { bundle } from '../bundle.ts';
import { ROOT } from '../root.ts';
import { type Step, type StepCounts, withExitCode } from './counts.ts';
import { runProgram } from './runProgram.ts';

const Report = z.object({
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

type TestFile = z.infer<typeof Report>['testResults'][number];

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Each failed test with its file and the first line of why; a file that did not load as itself. */
function listFailures(files: readonly TestFile[]): string[] {
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${file} › ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
    );
  });
}

/** Counts tests; a file that did not load is a failed one. */
function countTests(files: readonly TestFile[]): StepCounts {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = listFailures(files).length;
  const failedTests = tests.filter(({ status }) => status === 'failed').length;
  return { passed, failed, skipped: tests.length - passed - failedTests };
}

/** Runs Vitest on all tests, or on those in some files. */
async function runVitest(
  paths: readonly string[],
): Promise<{ files: readonly TestFile[]; exitCode: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'dau-unit-'));
  const file = join(folder, 'report.json');
  const exitCode = await runProgram(
    'vitest/vitest.mjs',
    ['run', ...paths, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    // Bundling has set it to production for this process, where React has no test interface.
    { env: { NODE_ENV: 'test' } },
  );
  const { testResults } = Report.parse(JSON.parse(await readFile(file, 'utf8')));
  await rm(folder, { recursive: true });
  return { files: testResults, exitCode };
}

/**
 * Unit, property, contract and database tests. Files in which one failed are run once more: on a
 * machine that does other things too a process may be late. What passes only then is named.
 */
export const unitTests: Step = {
  name: 'unit',
  run: async () => {
    await bundle({ log: console.log });
    const { files, exitCode } = await runVitest([]);
    const good = files.filter(({ status }) => status !== 'failed');
    if (good.length === files.length) return withExitCode(countTests(files), exitCode);
    const failedAtFirst = files.filter((file) => !good.includes(file));
    const again = await runVitest(failedAtFirst.map(({ name }) => name));
    const failures = listFailures(again.files);
    for (const line of listFailures(failedAtFirst)) {
      if (!failures.includes(line)) console.log(`Passed only when tried again: ${line}`);
    }
    const counts = { ...countTests([...good, ...again.files]), failures };
    return withExitCode(counts, again.exitCode);
  },
};
