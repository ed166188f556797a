import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { build, createLogger, type InlineConfig } from 'vite';
import { followableAwaits } from './followableAwaits.ts';
import { ROOT } from './root.ts';

const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.bundled');
const NODE_MODULES = [/^node:/, ...builtinModules];

const shared: InlineConfig = { configFile: false, root: ROOT, logLevel: 'warn' };

/**
 * A bundle for Node or Electron with everything inside but the runtime's own modules: one file, and
 * one more for each part that is loaded when it is first needed.
 */
const program = (name: string, entry: string, format: 'es' | 'cjs'): InlineConfig => ({
  ...shared,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: join(DIST, name),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: join(ROOT, entry),
      external: ['electron', ...NODE_MODULES],
      output: {
        format,
        entryFileNames: `${name}.${format === 'cjs' ? 'cjs' : 'js'}`,
        chunkFileNames: '[name].js',
        codeSplitting: format === 'es',
      },
    },
  },
});

/**
 * Memoises components and hooks by what they read, so that a decision draws again only what it has
 * changed. The lint holds the code to the rules that this rests on.
 */
const compiledComponents = babel({
  include: /\/renderer\/[^?]+(?:\.tsx|\/use[A-Z]\w*\.ts)$/,
  plugins: ['babel-plugin-react-compiler'],
  sourceMap: false,
});

/** Styles that are composed of another file's lose where they come from; none of them names a URL. */
const customLogger = createLogger('warn');
const warnOnce = customLogger.warnOnce.bind(customLogger);
customLogger.warnOnce = (message, options) => {
  if (!message.includes('did not pass the `from` option')) warnOnce(message, options);
};

/** The window's files. Chromium 130 is the older of the two that the app runs on. */
const renderer: InlineConfig = {
  ...shared,
  customLogger,
  root: join(ROOT, 'renderer'),
  base: './',
  plugins: [react(), compiledComponents, followableAwaits],
  resolve: {
    alias: {
      // Its variant for browsers asks a `document`, which the workers that read Markdown lack.
      'decode-named-character-reference': join(
        ROOT,
        'node_modules/decode-named-character-reference/index.js',
      ),
    },
  },
  worker: { format: 'es', plugins: () => [followableAwaits] },
  build: {
    outDir: join(DIST, 'renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // What the build itself spends its time on is nothing to whoever starts the app.
      checks: { bundlerTimings: false },
      // One file, so that zod is told before the first schema of any file is made.
      output: {
        codeSplitting: { groups: [{ name: 'zod', test: /[/\\](zod[/\\]|zodWithoutEval)/ }] },
      },
      // papaparse reaches for Node's streams where there are any; the window has none and needs none.
      onLog: (level, log, handler) => {
        if (!log.message.includes('papaparse')) handler(level, log);
      },
    },
    modulePreload: { polyfill: false },
  },
};

const bundles = [
  program('dau', 'app/cli/index.ts', 'es'),
  program('main', 'main/index.ts', 'es'),
  program('preload', 'main/preload.ts', 'cjs'),
  renderer,
];

async function newestChange(folder: string): Promise<number> {
  let newest = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const { mtimeMs } = await stat(join(entry.parentPath, entry.name));
    newest = Math.max(newest, mtimeMs);
  }
  return newest;
}

async function isFresh(): Promise<boolean> {
  if (!existsSync(STAMP)) return false;
  const built = (await stat(STAMP)).mtimeMs;
  const lock = (await stat(join(ROOT, 'package-lock.json'))).mtimeMs;
  const rooms = ['app', 'main', 'renderer', 'shared'].map((room) => join(ROOT, room));
  const changes = await Promise.all(rooms.map(newestChange));
  const script = (await stat(join(ROOT, 'build', 'bundle.ts'))).mtimeMs;
  return [...changes, lock, script].every((time) => time < built);
}

/** Bundles everything into `dist`, unless nothing changed since the last time. */
export async function bundle({ log }: { log: (line: string) => void }): Promise<void> {
  if (await isFresh()) return;
  const startedAt = performance.now();
  await rm(STAMP, { force: true });
  for (const config of bundles) await build(config);
  await cp(join(ROOT, 'app/template/sample'), join(DIST, 'sample'), { recursive: true });
  await mkdir(DIST, { recursive: true });
  await writeFile(STAMP, '');
  log(`Bundled in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await bundle({ log: console.log });
}
