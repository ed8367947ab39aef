import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryId } from '../../src/core/glossary/entry.ts';
import type { PageLinks } from '../../src/messaging/protocol.ts';
import { isCurrent } from '../../tools/browser/built-extension.ts';
import { castOf } from '../../tools/start/cast.ts';
import { findPage } from '../../tools/start/find-page.ts';
import { readStartArguments } from '../../tools/start/read-start-arguments.ts';
import { type Findings, reportJson, reportText } from '../../tools/start/report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('arguments', () => {
  test.each([
    ['nothing', [], { page: null, browser: 'chromium', json: false }],
    ['a page', ['a.html'], { page: 'a.html', browser: 'chromium', json: false }],
    [
      'options before and after',
      ['--firefox', 'a.html', '--json'],
      { page: 'a.html', browser: 'firefox', json: true },
    ],
    [
      'a page that looks like an option',
      ['--', '--json'],
      { page: '--json', browser: 'chromium', json: false },
    ],
  ])('%s', (_, args, request) => {
    expect(readStartArguments(args)).toEqual(request);
  });

  test.each([
    ['an unknown option', ['--safari'], "Unknown option '--safari'. Usage: npm start"],
    [
      'a value where none belongs',
      ['--json=yes'],
      "Option '--json' does not take an argument. Usage: npm start",
    ],
    ['two pages', ['a.html', 'b.html'], 'More than one page was named. Usage: npm start'],
  ])('%s is told in one line, with exit code 2', (_, args, message) => {
    let failure: unknown;
    try {
      readStartArguments(args);
    } catch (error) {
      failure = error;
    }
    expect(failure).toMatchObject({ message: expect.stringContaining(message), exitCode: 2 });
    expect((failure as Error).message).not.toContain('\n');
  });
});

describe('the page', () => {
  test('is a file, seen from where it was named', () => {
    writeFileSync(join(folder, 'a.html'), '');
    expect(findPage('a.html', folder)).toEqual({ kind: 'file', path: join(folder, 'a.html') });
  });

  test('is an address', () => {
    expect(findPage('https://news.example/a b', folder)).toEqual({
      kind: 'address',
      url: 'https://news.example/a%20b',
    });
  });

  test.each([
    ['a file that is not there', 'nosuchfile', 'nosuchfile: no such file, and no address'],
    ['a folder', '.', '.: this is no file but a folder.'],
    ['another kind of address', 'ftp://news.example/', 'ftp://news.example/: no such file'],
    ['an address without a host', 'http://', 'http://: no address that can be opened.'],
  ])('%s is refused in one line', (_, named, message) => {
    expect(() => findPage(named, folder)).toThrow(message);
  });
});

describe('a build', () => {
  const at = (path: string, seconds: number) => utimesSync(path, seconds, seconds);
  const built = () => join(folder, 'manifest.json');
  beforeEach(() => {
    mkdirSync(join(folder, 'src', 'core'), { recursive: true });
    writeFileSync(join(folder, 'src', 'core', 'spot.ts'), '');
    writeFileSync(built(), '{}');
    for (const path of ['src/core/spot.ts', 'src/core', 'src']) at(join(folder, path), 1_000);
    at(built(), 2_000);
  });

  test('is current when nothing it is made from is newer', () => {
    expect(isCurrent(built(), folder)).toBe(true);
  });
  test('is not when a file deep inside changed', () => {
    at(join(folder, 'src/core/spot.ts'), 3_000);
    expect(isCurrent(built(), folder)).toBe(false);
  });
  test('is not when a file was deleted', () => {
    rmSync(join(folder, 'src/core/spot.ts'));
    expect(isCurrent(built(), folder)).toBe(false);
  });
  test('is not when there is none', () => {
    rmSync(built());
    expect(isCurrent(built(), folder)).toBe(false);
  });
});

const id = (text: string) => text as EntryId;
const passage = 'Kim met Putin in Vladivostok; Kim smiled.';
const link = (start: number, text: string, entry: string) => ({
  passage,
  start,
  end: start + text.length,
  text,
  entry: id(entry),
  evidence: [{ kind: 'full-form' }],
});
const findings: Findings = {
  found: {
    page: {
      url: 'http://127.0.0.1/a.html',
      title: 'A meeting',
      site: '127.0.0.1',
      author: null,
      published: '2019-04-24',
      day: 18_010,
    },
    complete: true,
    timings: { read: 1, resolve: 2, link: 3, paint: 4 },
    links: [
      link(0, 'Kim', 'kim-jong-un'),
      link(8, 'Putin', 'vladimir-putin'),
      link(30, 'Kim', 'kim-jong-un'),
    ],
    ambiguous: [
      {
        passage,
        start: 17,
        end: 28,
        text: 'Vladivostok',
        entries: [id('vladivostok'), id('vladivostok-summit')],
      },
    ],
  } as unknown as PageLinks,
  entries: [
    { id: id('kim-jong-un'), kind: 'person', name: 'Kim Jong Un' },
    { id: id('vladimir-putin'), kind: 'person', name: 'Vladimir Putin' },
    { id: id('vladivostok'), kind: 'place', name: 'Vladivostok' },
  ] as unknown as Findings['entries'],
};

describe('the cast', () => {
  test('counts each entry once, in the order of the page', () => {
    expect(castOf(findings.found.links, findings.entries)).toEqual([
      { entry: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person', count: 2 },
      { entry: 'vladimir-putin', name: 'Vladimir Putin', kind: 'person', count: 1 },
    ]);
  });

  test('is a table with what is ambiguous below it', () => {
    expect(reportText(findings).split('\n')).toEqual([
      'A meeting',
      '',
      'entry           name            kind    count',
      'kim-jong-un     Kim Jong Un     person  2',
      'vladimir-putin  Vladimir Putin  person  1',
      '',
      'Ambiguous:',
      '  … Kim met Putin in [Vladivostok]; Kim smiled. …: Vladivostok or vladivostok-summit',
    ]);
  });

  test('of a page that names nobody is a sentence', () => {
    const found = { ...findings.found, links: [], ambiguous: [] };
    expect(reportText({ found, entries: [] })).toContain('Nothing on this page is in the glossary.');
  });

  test('as JSON has the promised keys, and the day as a date', () => {
    const json = JSON.parse(reportJson(findings));
    expect(Object.keys(json)).toEqual(['page', 'timings', 'cast', 'links', 'ambiguous']);
    expect(json.page).toMatchObject({ published: '2019-04-24', day: '2019-04-24' });
    expect(json.links.map((one: { text: string }) => one.text)).toEqual(['Kim', 'Putin', 'Kim']);
    expect(json.links[0]).toMatchObject({ entry: 'kim-jong-un', reason: 'The full name stands here.' });
  });
});
