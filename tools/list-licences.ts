import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { ROOT } from './root.ts';

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** Not among the dependencies, and in the package all the same: what a build takes from dev dependencies. */
const BUILT_IN = ['@wxt-dev/i18n', 'wxt', 'world-atlas'];

/** Puts the list into a build, as `licences.txt`. */
export function bundleLicences(files: ResolvedPublicFile[]): void {
  const folder = join(ROOT, '.wxt', 'licences');
  mkdirSync(folder, { recursive: true });
  const absoluteSrc = join(folder, 'licences.txt');
  writeFileSync(absoluteSrc, listLicences());
  files.push({ absoluteSrc, relativeDest: 'licences.txt' });
}

/**
 * The libraries whose code or data is in the package, with their licences, as one text: those that Gloss depends on and
 * all that they depend on. Throws where one has no licence to be found.
 */
function listLicences(): string {
  const own = manifestIn(ROOT)!;
  const found = new Map<string, string>();
  const walk = (name: string, from: string) => {
    const folder = folderOf(name, from);
    const manifest = folder === null ? null : manifestIn(folder);
    if (folder === null || !manifest) throw new Error(`${name} is not installed.`);
    const key = `${manifest.name} ${manifest.version}`;
    if (found.has(key)) return;
    found.set(key, `${key} (${manifest.license ?? 'no licence named'})\n\n${licenceIn(folder) ?? ''}`.trim());
    for (const next of Object.keys(manifest.dependencies ?? {})) walk(next, folder);
  };
  for (const name of Object.keys(own.dependencies ?? {})) walk(name, ROOT);
  for (const name of BUILT_IN) {
    const folder = folderOf(name, ROOT);
    const manifest = folder === null ? null : manifestIn(folder);
    // Their own dependencies are tools of the build and not in the package.
    if (folder && manifest)
      found.set(
        `${manifest.name} ${manifest.version}`,
        `${manifest.name} ${manifest.version} (${manifest.license})\n\n${licenceIn(folder) ?? ''}`.trim(),
      );
  }
  const texts = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  const gloss = `Gloss (MIT)\n\n${licenceIn(ROOT)}`;
  return `${[gloss, ...texts].map((text) => text.replaceAll('\r\n', '\n').trim()).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** Where Node would find a package from a folder. */
function folderOf(name: string, from: string): string | null {
  for (let at = from; ; at = join(at, '..')) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (at === join(at, '..')) return null;
  }
}

function manifestIn(folder: string): Manifest | null {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : null;
}

function licenceIn(folder: string): string | null {
  const name = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8');
}
