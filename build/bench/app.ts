import { loadavg } from 'node:os';
import { resolveElectron } from '../electron/resolveElectron.ts';
import { installPackages, missingPackages } from '../systemPackages.ts';
import { runProgram } from '../testing/runProgram.ts';
import { benchDeciding } from './app/benchDeciding.ts';
import { benchGrid } from './app/benchGrid.ts';
import { benchImport } from './app/benchImport.ts';
import { benchOpening } from './app/benchOpening.ts';
import { benchStart } from './app/benchStart.ts';
import { printFigures, type Figure } from './app/figures.ts';

const PARTS = new Map<string, (executable: string) => Promise<Figure[]>>([
  ['start', benchStart],
  ['opening', benchOpening],
  ['deciding', benchDeciding],
  ['grid', benchGrid],
  ['import', benchImport],
]);

const lacksDisplay =
  process.platform === 'linux' && !(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** The real app in Electron: all of it, or the parts that are named. */
export async function benchApp(names: readonly string[]): Promise<void> {
  const runtime = await resolveElectron(console.log);
  const { executable, version } = runtime;
  installPackages(missingPackages(executable, { isHeadless: lacksDisplay }), console.log);
  if (lacksDisplay) {
    await runOnVirtualDisplay(names);
    return;
  }
  console.log(`Electron ${version}, load of the machine before: ${loadavg()[0]?.toFixed(1) ?? ''}`);
  for (const [name, bench] of PARTS) {
    if (names.length > 0 && !names.includes(name)) continue;
    printFigures(name, await bench(executable));
  }
}

async function runOnVirtualDisplay(names: readonly string[]): Promise<void> {
  const screen = ['-s', '-screen 0 1440x900x24 -nolisten tcp'];
  process.exitCode = await runProgram(
    'tsx/dist/cli.mjs',
    ['build/bench/index.ts', 'app', ...names],
    { wrapper: ['xvfb-run', '-a', ...screen] },
  );
}
