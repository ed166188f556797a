import { spawn } from 'node:child_process';
import { bundle } from './bundle.ts';
import { resolveElectron } from './electron/resolveElectron.ts';
import { ROOT } from './root.ts';
import { missingPackages } from './systemPackages.ts';
import { extractWithoutWindow } from './extractWithoutWindow.ts';

const log = (line: string) => {
  console.log(line);
};

const displays = [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']];
const hasDisplay = process.platform !== 'linux' || displays.some(Boolean);

/** Electron's own sandbox refuses to run as root. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

async function openWindow(): Promise<number> {
  const runtime = await resolveElectron(log);
  const missing = missingPackages(runtime.executable, { isHeadless: false });
  if (missing.length > 0) {
    const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
    log(`If the window does not open, install what this system lacks: ${install}`);
  }
  log(`Opening Dấu on Electron ${runtime.version}`);
  const flags = isRoot ? ['--no-sandbox'] : [];
  const child = spawn(runtime.executable, [...flags, ROOT, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

try {
  await bundle({ log });
  process.exitCode = hasDisplay ? await openWindow() : extractWithoutWindow(log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
