import { loadavg } from 'node:os';
import { resolveElectron } from '../electron/resolveElectron.ts';
import { installPackages, missingPackages } from '../systemPackages.ts';
import { runProgram } from '../testing/runProgram.ts';

const lacksDisplay =
  process.platform === 'linux' && !(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/**
 * Does `work` with the real Electron; where there is no display, by starting `script` again on a
 * virtual one.
 */
export async function onDisplay(
  script: string,
  args: readonly string[],
  work: (executable: string) => Promise<void>,
): Promise<void> {
  const { executable, version } = await resolveElectron(console.log);
  installPackages(missingPackages(executable, { isHeadless: lacksDisplay }), console.log);
  if (lacksDisplay) {
    const screen = ['-s', '-screen 0 1440x900x24 -nolisten tcp'];
    process.exitCode = await runProgram('tsx/dist/cli.mjs', [script, ...args], {
      wrapper: ['xvfb-run', '-a', ...screen],
    });
    return;
  }
  console.log(`Electron ${version}, load of the machine before: ${loadavg()[0]?.toFixed(1) ?? ''}`);
  await work(executable);
}
