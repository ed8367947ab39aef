import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { ROOT } from '../root.ts';

/** A library that such code brings into the page; it needs no bundling. */
const LIBRARY = 'text-fragments-polyfill/';
const IMPORTS = JSON.stringify({ imports: { [LIBRARY]: `/node_modules/${LIBRARY}` } });

/**
 * Serves the modules under `src` as they stand, without their types, and any other address as an empty page: code
 * that needs a real layout is tried in a real page by `import('/src/…')`.
 */
export async function serveSource(signal: AbortSignal): Promise<string> {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(url ?? '/');
    if (!path.startsWith('/src/') && !path.startsWith(`/node_modules/${LIBRARY}`)) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        `<!doctype html><title>Tried here</title><link rel="icon" href="data:,"><script type="importmap">${IMPORTS}</script>`,
      );
      return;
    }
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(stripTypeScriptTypes(await readFile(join(ROOT, path), 'utf8')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  signal.addEventListener('abort', () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
