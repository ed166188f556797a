import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { bundle } from '../bundle.ts';
import { resolveElectron } from '../electron/resolveElectron.ts';
import { installPackages, missingPackages } from '../systemPackages.ts';
import { type Step, withExitCode } from './counts.ts';
import { runProgram } from './runProgram.ts';

const Report = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
});

const needsVirtualDisplay = process.platform === 'linux';

/** Playwright in the real Electron, on a virtual display; `args` go to Playwright. */
export const endToEnd = (args: readonly string[]): Step => ({
  name: 'e2e',
  run: async () => {
    await bundle({ log: console.log });
    const runtime = await resolveElectron(console.log);
    installPackages(
      missingPackages(runtime.executable, { isHeadless: needsVirtualDisplay }),
      console.log,
    );
    console.log(`Electron ${runtime.version} (${runtime.source})`);
    const folder = await mkdtemp(join(tmpdir(), 'dau-e2e-'));
    const file = join(folder, 'report.json');
    const exitCode = await runProgram(
      '@playwright/test/cli.js',
      ['test', '--config', 'e2e/playwright.config.ts', '--retries', '1', ...args],
      {
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, DAU_ELECTRON: runtime.executable },
        wrapper: needsVirtualDisplay
          ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24 -nolisten tcp']
          : [],
      },
    );
    const { stats } = Report.parse(JSON.parse(await readFile(file, 'utf8')));
    await rm(folder, { recursive: true });
    if (stats.flaky > 0) console.log(`${stats.flaky} passed only when tried again, see above`);
    const counts = {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    };
    return withExitCode(counts, exitCode);
  },
});
