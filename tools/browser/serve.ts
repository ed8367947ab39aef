import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';

/** Content types by file ending; what is not listed is offered as bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Serves the files of a folder, to this machine alone, on a free port; `headers` go with every answer, before those that go anyway. */
export async function serve(
  folder: string,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly origin: string }> {
  const root = await realpath(folder);
  let host = '';
  const server = createServer((request, response) => {
    answer(root, host, headers, request, response).catch(() => {
      // A file that vanishes between the look and the reading.
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  signal.addEventListener('abort', () => {
    server.close();
    server.closeAllConnections();
  });
  return { origin: `http://${host}` };
}

async function answer(
  root: string,
  host: string,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page elsewhere may point a name of its own at 127.0.0.1 to read what is served here.
  if (request.headers.host !== host) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = await fileFor(root, request.url ?? '/');
  if (!file) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': file.size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The file that an address names; `null` where there is none inside the folder, by whatever detour. */
async function fileFor(root: string, url: string): Promise<{ path: string; size: number } | null> {
  try {
    const path = await realpath(join(root, decodeURIComponent(url.split(/[?#]/)[0]!)));
    const inside = relative(root, path);
    if (inside === '..' || inside.startsWith(`..${sep}`)) return null;
    const { size, isFile } = await stat(path).then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
    return isFile ? { path, size } : null;
  } catch {
    // No such file, or an address that cannot be decoded.
    return null;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
