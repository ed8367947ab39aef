import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { compilePack } from '../src/core/linking/compiled-pack.ts';
import { packToBytes } from '../src/core/linking/pack-bytes.ts';
import { readBundledPack } from './link/read-bundled-pack.ts';
import { tellProblems } from './link/tell-problems.ts';
import { ROOT } from './root.ts';

/** Where the files are made from which the build takes them; WXT's own folder for such things. */
const FOLDER = join(ROOT, '.wxt', 'glossary');

/**
 * Puts the bundled pack into a build as a woken background wants it: checked, in one file, and compiled; instead of
 * the files that its authors write.
 */
export function bundlePack(files: ResolvedPublicFile[]): void {
  const { pack, problems } = readBundledPack();
  if (!pack || problems.length > 0) throw new Error(tellProblems('World affairs', problems).join('\n'));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'world-affairs.json'), JSON.stringify(pack));
  writeFileSync(join(FOLDER, 'world-affairs.bin'), packToBytes(compilePack(pack.entries)));
  const others = files.filter(({ relativeDest }) => !relativeDest.startsWith('glossary/'));
  const made = ['world-affairs.json', 'world-affairs.bin'].map((name) => ({
    absoluteSrc: join(FOLDER, name),
    relativeDest: `glossary/${name}`,
  }));
  files.splice(0, files.length, ...others, ...made);
}
