import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from '../root.ts';

/** Serves the gallery on loopback until `signal` aborts; answers its address, without a closing slash.
 * `isWatching`: what is edited is shown at once. */
export async function serveGallery(signal: AbortSignal, port = 0, isWatching = false): Promise<string> {
  const server = await createServer({
    configFile: false,
    root: join(ROOT, 'tests/gallery'),
    cacheDir: join(ROOT, 'node_modules/.vite-gallery'),
    logLevel: 'error',
    // A test that edits are watched in would be sent to another page in the middle.
    server: {
      host: '127.0.0.1',
      port,
      hmr: isWatching,
      watch: isWatching ? {} : null,
      fs: { allow: [ROOT] },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  await server.listen();
  signal.addEventListener('abort', () => void server.close());
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The gallery has no port.');
  return `http://127.0.0.1:${address.port}`;
}
