import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What Electron asks of a Debian-like system; none of the first brings another of them along. */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

const has = (program: string) =>
  spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;

function lacksLibraries(executable: string): boolean {
  return spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout.includes('not found');
}

/** Any scalable font of the system that has `ế`; the app itself brings its own fonts. */
function drawsVietnamese(): boolean {
  const { stdout, status } = spawnSync('fc-list', [':charset=1ebf', 'file'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Debian packages that are missing to run `executable`; with `isHeadless`, Xvfb and its tools too. */
export function missingPackages(
  executable: string,
  { isHeadless }: { isHeadless: boolean },
): string[] {
  if (process.platform !== 'linux') return [];
  const wanted = lacksLibraries(executable) ? [...LIBRARIES] : [];
  if (isHeadless && !has('Xvfb')) wanted.push('xvfb');
  if (isHeadless && !has('xauth')) wanted.push('xauth');
  if (!drawsVietnamese()) wanted.push('fontconfig', 'fonts-dejavu-core');
  return wanted;
}

/**
 * Installs missing packages where that is possible (a Debian-like system, as root). Throws an
 * error that names them and the exact command elsewhere.
 */
export function installPackages(packages: string[], log: (line: string) => void): void {
  if (packages.length === 0) return;
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/etc/debian_version') || !has('apt-get')) {
    throw new Error(
      `The window needs libraries that this system lacks. Their Debian names: ${packages.join(' ')}`,
    );
  }
  if (!isRoot) {
    throw new Error(`Missing: ${packages.join(', ')}. Run: sudo apt-get update && sudo ${install}`);
  }
  log(`Installing ${packages.join(', ')} …`);
  const { status, stderr } = spawnSync('sh', ['-c', `apt-get update && ${install}`], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`apt-get failed: ${stderr.trim()}. Run: ${install}`);
}
