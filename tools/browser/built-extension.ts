import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageProgram } from '../package-program.ts';
import { ROOT } from '../root.ts';
import { type BrowserName, CommandFailure } from '../setup.mjs';

/** What the built extension is made from; a folder counts with all that is in it. */
const SOURCES = ['entrypoints', 'locales', 'src', 'public', 'wxt.config.ts', 'package-lock.json'];

/** How WXT calls each browser, on its command line and in its output folders. */
export const WXT_NAME = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The folder of the extension built for a browser, whether it is built or not; `dev` is that of `npm run dev`. */
export function extensionFolder(browser: BrowserName, mode: 'production' | 'dev' = 'production'): string {
  return join(ROOT, '.output', `${WXT_NAME[browser]}-mv3${mode === 'dev' ? '-dev' : ''}`);
}

/** Builds the extension for a browser unless it is newer than all that it is made from; answers its folder. */
export function ensureBuilt(browser: BrowserName): string {
  const folder = extensionFolder(browser);
  if (isCurrent(join(folder, 'manifest.json'), ROOT)) return folder;
  console.error(`Building Gloss for ${browser} …`);
  const ran = spawnSync(process.execPath, [packageProgram('wxt', 'wxt'), 'build', '-b', WXT_NAME[browser]], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (ran.status === 0) return folder;
  // Whoever changed the source needs all that the build says, not one line of it.
  process.stderr.write(`${ran.stdout ?? ''}${ran.stderr ?? ''}`);
  throw new CommandFailure('Gloss could not be built: see above.');
}

/** Whether an output exists and nothing under `root` that it is made from is newer. */
export function isCurrent(output: string, root: string): boolean {
  const built = statSync(output, { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && SOURCES.every((source) => newestIn(join(root, source)) <= built);
}

/** When the newest file or folder in there was changed; a deleted file shows in its folder's time. */
function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
