import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageTree } from '../../src/core/language/language-of.ts';
import { ROOT } from '../../tools/root.ts';

/** One text of a locale file; a message that differs by number has several, `card.places#n`. */
export type LocaleText = { readonly path: string; readonly text: string };

/** The locale files by their language. */
export function localeFiles(): ReadonlyMap<string, MessageTree> {
  const folder = join(ROOT, 'locales');
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as MessageTree,
    ]),
  );
}

/** All texts of a locale file, in its order. */
export function textsOf(tree: MessageTree, path = ''): LocaleText[] {
  return Object.entries(tree).flatMap(([name, below]) => {
    const here = path === '' ? name : /^(?:\d+|n)$/.test(name) ? `${path}#${name}` : `${path}.${name}`;
    return typeof below === 'string' ? [{ path: here, text: below }] : textsOf(below, here);
  });
}

/** Which parts a text names: `$1 $2`. */
export function partsOf(text: string): string {
  return [...new Set(text.match(/\$\d/g))].sort().join(' ');
}
