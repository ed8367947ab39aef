import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { breachesOf, MAY_IMPORT } from './layers/breaches.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Far fewer than there are, far more than a wrong folder would hold. */
const FEWEST_FILES = 40;

/** All sources that are shipped, as paths from the root. */
const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => /\.(?:tsx?|css)$/.test(path)),
);

describe('the sources', () => {
  test('were seen', () => {
    expect(files.length).toBeGreaterThan(FEWEST_FILES);
    for (const part of Object.keys(MAY_IMPORT).filter((folder) => folder.startsWith('core/'))) {
      expect(files.some((path) => path.startsWith(`src/${part}/`))).toBe(true);
    }
  });

  test('keep to their layers', () => {
    expect(files.flatMap((path) => breachesOf(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
});

describe('the check sees', () => {
  test.each([
    ['an import upwards', 'src/core/text/a.ts', "import { b } from '../glossary/b.ts';"],
    ['an import sideways in the core', 'src/core/notes/a.ts', "import { b } from '../linking/b.ts';"],
    ['an import by a part that has none', 'src/core/hover/a.ts', "import { b } from '../text/b.ts';"],
    ['an import of a type only', 'src/core/text/a.ts', "import type { B } from '../glossary/b.ts';"],
    ['a type among an import of values', 'src/core/text/a.ts', "import { type B } from '../glossary/b.ts';"],
    ['a type within a type', 'src/core/text/a.ts', "type B = import('../glossary/b.ts').B;"],
    ['an import for its effects', 'src/core/text/a.ts', "import '../glossary/b.ts';"],
    ['what is exported from elsewhere', 'src/core/text/a.ts', "export { b } from '../glossary/b.ts';"],
    ['a type exported from elsewhere', 'src/core/text/a.ts', "export type { B } from '../glossary/b.ts';"],
    ['all that is exported from elsewhere', 'src/core/text/a.ts', "export * from '../glossary/b.ts';"],
    ['a late import', 'src/core/text/a.ts', "const b = await import('../glossary/b.ts');"],
    ['a late import of who knows what', 'src/core/text/a.ts', 'const b = await import(path);'],
    [
      'an import over several lines',
      'src/core/text/a.ts',
      "import {\n  b,\n  c,\n} from '../glossary/b.ts';",
    ],
    [
      'an import by a longer way',
      'src/core/text/a.ts',
      "import { b } from '../../../src/core/glossary/b.ts';",
    ],
    ['the page in the core', 'src/core/text/a.ts', "import { b } from '../../page/b.ts';"],
    ['the page in the store', 'src/store/a.ts', "import { b } from '../page/b.ts';"],
    ['messages on the page', 'src/page/a.ts', "import { b } from '../messaging/b.ts';"],
    ['the interface in an exchange', 'src/exchange/notes-out/a.ts', "import { b } from '../../ui/b.ts';"],
    ['the card in the reader', 'src/reader/a.ts', "import { b } from '../card/b.ts';"],
    [
      'the background in the notebook',
      'src/notebook/A.tsx',
      "import type { B } from '../background/b.ts';\nexport const A = <p />;",
    ],
    ['an entry point in a context', 'src/card/a.ts', "import { b } from '../../entrypoints/card/main.ts';"],
    ['a test in a source', 'src/card/a.ts', "import { b } from '../../tests/b.ts';"],
    ['styles of another screen', 'src/card/card.css', "@import '../notebook/notebook.css';"],
    ['a folder that nobody named', 'src/helpers/a.ts', ''],
    ['a part of the core that nobody named', 'src/core/helpers/a.ts', ''],
    ['a file outside of the folders', 'src/a.ts', ''],
    ['an alias', 'src/card/a.ts', "import { b } from '@/src/ui/b.ts';"],
    ['an unknown package', 'src/card/a.ts', "import { b } from 'lodash';"],
    ['a module of Node', 'src/exchange/notes-out/a.ts', "import { b } from 'node:fs';"],
    ['Dexie outside of the store', 'src/notebook/a.ts', "import type { Table } from 'dexie';"],
    ['Dexie in the core', 'src/core/notes/a.ts', "import Dexie from 'dexie';"],
    ['Preact on the page', 'src/page/a.ts', "import { h } from 'preact';"],
    ['hooks in the reader', 'src/reader/a.ts', "import { useState } from 'preact/hooks';"],
    ['the browser in the notebook', 'src/notebook/a.ts', "import { browser } from 'wxt/browser';"],
    [
      'the framework beyond its entry points',
      'src/reader/a.ts',
      "import { b } from 'wxt/utils/define-background';",
    ],
    ['a document in the core', 'src/core/text/a.ts', 'export const a = () => document.body;'],
    ['a window', 'src/core/text/a.ts', "export const a = window['name'];"],
    ['a browser', 'src/core/text/a.ts', 'export const a = browser.runtime;'],
    ['a chrome', 'src/core/text/a.ts', 'export const a = typeof chrome;'],
    ['a clock', 'src/core/text/a.ts', 'export const a = () => Date.now();'],
    ['another clock', 'src/core/text/a.ts', 'export const a = new Date();'],
    ['a clock without brackets', 'src/core/text/a.ts', 'export const a = new Date;'],
    ['a clock of the page', 'src/core/text/a.ts', 'export const a = () => performance.now();'],
    ['dice', 'src/core/text/a.ts', 'export const a = [Math.random()];'],
    ['dice by another way', 'src/core/text/a.ts', 'export const a = globalThis.Math;'],
    ['better dice', 'src/core/text/a.ts', 'export const a = crypto.randomUUID();'],
    ['a timer', 'src/core/text/a.ts', 'export const a = () => setTimeout(() => 1, 2);'],
    ['a timer as a value', 'src/core/text/a.ts', 'export const a = { start: setTimeout };'],
    ['a timer by its own name', 'src/core/text/a.ts', 'export const a = { setTimeout };'],
    ['a type of the page', 'src/core/text/a.ts', 'export type A = { at: HTMLElement };'],
    [
      'a type of the page in a parameter',
      'src/core/text/a.ts',
      'export type A = { f(at: HTMLElement): void };',
    ],
    [
      'a global beside a parameter of its name',
      'src/core/text/a.ts',
      'const f = (document: string) => document;\nexport const a = [f, document];',
    ],
  ])('%s', (_, path, source) => {
    expect(breachesOf(path, source)).toHaveLength(1);
  });

  test('on which line', () => {
    expect(breachesOf('src/core/text/a.ts', '\n\nexport const a = Date.now();')).toEqual([
      'src/core/text/a.ts:3: the core knows nothing of Date.now',
    ]);
  });
});

describe('the check lets pass', () => {
  test.each([
    ['an import downwards', 'src/core/linking/a.ts', "import { b } from '../text/b.ts';"],
    ['an import within a folder', 'src/core/text/a.ts', "import { b } from './b.ts';"],
    [
      'an import within a folder of folders',
      'src/exchange/notes-out/a.ts',
      "import { b } from '../notes-in/b.ts';",
    ],
    ['the core on the page', 'src/page/a.ts', "import type { B } from '../core/hover/b.ts';"],
    ['the page in the reader', 'src/reader/a.ts', "import { b } from '../page/b.ts';"],
    ['a context in its entry point', 'entrypoints/card/main.ts', "import { b } from '../../src/card/b.ts';"],
    ['styles of the interface', 'src/card/card.css', "@import '../ui/tokens.css';"],
    ['schemas in the core', 'src/core/glossary/a.ts', "import * as v from 'valibot';"],
    ['Dexie in the store', 'src/store/a.ts', "import Dexie from 'dexie';"],
    [
      'Preact in the card',
      'src/card/A.tsx',
      "import { h } from 'preact';\nexport const A = () => <p>{h}</p>;",
    ],
    ['the browser in messages', 'src/messaging/a.ts', "import { browser } from 'wxt/browser';"],
    ['an import in a comment', 'src/core/text/a.ts', "// import '../glossary/b.ts'"],
    ['an import in a text', 'src/core/text/a.ts', 'export const a = "import \'../glossary/b.ts\'";'],
    ['the time of a day', 'src/core/text/a.ts', 'export const a = (ms: number) => new Date(ms);'],
    [
      'a parameter called like the page',
      'src/core/text/a.ts',
      'export function a(document: string) { return document.length; }',
    ],
    [
      'a pattern called so',
      'src/core/text/a.ts',
      'export const a = ({ window: [chrome = 1] }: any) => chrome;',
    ],
    [
      'a variable called so',
      'src/core/text/a.ts',
      'export const a = () => { const crypto = 1; return () => crypto; };',
    ],
    [
      'a property called so',
      'src/core/text/a.ts',
      'export const a = (b: any) => ({ document: b.document, b: b?.window });',
    ],
    [
      'a property of a type called so',
      'src/core/text/a.ts',
      'export type A = { document: string; f(window: number): void; g: (self: A) => void };',
    ],
    [
      'a parameter of a type called so',
      'src/core/text/a.ts',
      'export type A = { (self: string): number; new (window: 1): A; [document: string]: unknown };',
    ],
    [
      'a type of its own called so',
      'src/core/text/a.ts',
      'type Range = { from: number };\nexport type A = Range;',
    ],
    ['a clock outside of the core', 'src/background/a.ts', 'export const a = Date.now();'],
    ['other mathematics', 'src/core/text/a.ts', 'export const a = Math.max(1, 2);'],
  ])('%s', (_, path, source) => {
    expect(breachesOf(path, source)).toEqual([]);
  });
});
