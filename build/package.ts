import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Configuration } from 'electron-builder';
import { bundle } from './bundle.ts';
import { resolveElectron } from './electron/resolveElectron.ts';
import { ROOT } from './root.ts';

/** electronFuses: the app can be started as nothing but itself. */
const configuration = (electronDist: string, electronVersion: string): Configuration => ({
  appId: 'org.dau.desktop',
  productName: 'Dau',
  directories: { output: 'release' },
  files: ['dist/{main,preload,renderer,sample}/**', '!**/*.map', '!node_modules', 'package.json'],
  electronDist,
  electronVersion,
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    target: 'dir',
    category: 'Office',
    syncDesktopName: true,
    desktop: { entry: { Name: 'Dấu' } },
  },
  npmRebuild: false,
  publish: null,
  // electron-builder copies a folder as it is; its default app must not be shipped.
  afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources/default_app.asar'), { force: true }),
});

await bundle({ log: console.log });
const runtime = await resolveElectron(console.log);
if (runtime.source === 'offline') {
  console.log(
    `Electron ${runtime.version} is a stand-in: this package is a rehearsal, not to ship.`,
  );
}
const config = configuration(runtime.dist, runtime.version);
const artifacts = await build({ projectDir: ROOT, config });
console.log(artifacts.length > 0 ? artifacts.join('\n') : `The app is in ${join(ROOT, 'release')}`);
