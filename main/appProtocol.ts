import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { protocol, type Session } from 'electron';
import { isInside } from './corpusFolder.ts';

/** The only place that the window's files come from. */
export const APP_ORIGIN = 'app://bundle';
export const APP_URL = `${APP_ORIGIN}/index.html`;

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

const MIME_TYPES: Partial<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Must be called before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the files of `folder` to the windows of `session`. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('app', (request) => answer(folder, request));
}

/** A file of `folder`; 403 for a path that leads out of it and for another host than the app's. */
export async function answer(
  folder: string,
  { method, url }: { method: string; url: string },
): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405);
  const path = filePath(folder, url);
  if (path === null) return refuse(403);
  const type = MIME_TYPES[extname(path).toLowerCase()];
  if (type === undefined) return refuse(404);
  try {
    const bytes = await readFile(path);
    return new Response(method === 'HEAD' ? null : new Uint8Array(bytes), {
      headers: { ...HEADERS, 'Content-Type': type },
    });
  } catch {
    return refuse(404);
  }
}

/** Null for what is not inside `folder`, whichever way it is spelled. */
function filePath(folder: string, url: string): string | null {
  const { host, pathname } = new URL(url);
  if (host !== 'bundle') return null;
  try {
    const path = decodeURIComponent(pathname);
    if (/[\\\0]/.test(path)) return null;
    const resolved = resolve(join(folder, path));
    return isInside(resolve(folder), resolved) ? resolved : null;
  } catch {
    // A malformed escape sequence.
    return null;
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}
