import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPack } from '../../src/core/glossary/read-pack.ts';
import { lendForms } from '../../tools/link/lend-forms.ts';
import { readDocuments } from '../../tools/link/read-documents.ts';
import { readLinkArguments } from '../../tools/link/read-link-arguments.ts';
import { tellProblems } from '../../tools/link/tell-problems.ts';
import { ROOT } from '../../tools/root.ts';

const PACK = {
  format: 'gloss-pack/1',
  id: 'observatory',
  title: 'Observatory',
  entries: [
    { id: 'ada', kind: 'person', name: 'Ada Lovelace' },
    { id: 'greenwich', kind: 'place', name: 'Greenwich' },
  ],
};
const TEXT = 'Ada Lovelace went to Greenwich.\r\n\n  Lovelace’s notes stayed in Green\nwich.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-link-'));
  writeFileSync(join(folder, 'docs.json'), JSON.stringify({ docs: [{ id: '7', text: TEXT }] }));
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(PACK));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as `npm run link` does, from the folder of the files. */
function link(...args: string[]) {
  return spawnSync(process.execPath, [`${ROOT}tools/link/main.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
}

describe('linking documents', () => {
  test('gives offsets into the whole text, line by line', () => {
    const ran = link('--docs', 'docs.json', '--pack', 'pack.json');
    expect(ran.stderr).toBe('');
    const { docs } = JSON.parse(ran.stdout);
    expect(docs).toHaveLength(1);
    expect(docs[0].id).toBe('7');
    const found = docs[0].links.map((one: { start: number; end: number; entry: string }) => [
      TEXT.slice(one.start, one.end),
      one.start,
      one.entry,
    ]);
    expect(found).toEqual([
      ['Ada Lovelace', 0, 'ada'],
      ['Greenwich', 21, 'greenwich'],
      ['Lovelace', 36, 'ada'],
    ]);
  });

  test('writes them to a file where one is named', () => {
    const ran = link('--docs', 'docs.json', '--pack', 'pack.json', '--out', 'out.json');
    expect(ran.stdout).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).docs[0].links).toHaveLength(3);
  });

  test('tells the problems of a pack on stderr and links with the rest of it', () => {
    const entries = [{ id: 'nameless' }, ...PACK.entries, { ...PACK.entries[0] }];
    writeFileSync(join(folder, 'pack.json'), JSON.stringify({ ...PACK, entries }));
    const ran = link('--docs', 'docs.json', '--pack', 'pack.json');
    expect(ran.status).toBe(0);
    expect(ran.stderr.trim().split('\n')).toEqual([
      expect.stringContaining('pack.json: entries[0].name: '),
      expect.stringContaining('pack.json: entries[3].id: The id "ada" is taken already'),
    ]);
    expect(JSON.parse(ran.stdout).docs[0].links).toHaveLength(3);
  });

  test.each([
    [
      'documents that are not there',
      ['--docs', 'no.json', '--pack', 'pack.json'],
      /^no\.json: no such file\.$/,
      2,
    ],
    ['no pack', ['--docs', 'docs.json'], /^No pack was named\. Usage: /, 2],
    ['an unknown option', ['--dosc', 'docs.json'], /^Unknown option '--dosc'\. Usage: /, 2],
  ])('%s: one line on stderr', (_, args, line, status) => {
    const ran = link(...args);
    expect(ran.stderr.trim()).toMatch(line);
    expect(ran.status).toBe(status);
    expect(ran.stdout).toBe('');
  });

  test('a pack that is not JSON: what is wrong, then that nothing of it can be used', () => {
    writeFileSync(join(folder, 'pack.json'), '{"format":');
    const ran = link('--docs', 'docs.json', '--pack', 'pack.json');
    expect(ran.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^pack\.json: This is not JSON: /),
      'pack.json: nothing of this pack can be used.',
    ]);
    expect(ran.status).toBe(1);
  });
});

test('several packs can follow one --pack, as a shell’s * gives them', () => {
  expect(readLinkArguments(['--docs', 'd', '--pack', 'a', 'b', '--pack', 'c', '--bundled'])).toEqual({
    docs: 'd',
    packs: ['a', 'c', 'b'],
    bundled: true,
    formsFromBundled: false,
    out: null,
  });
});

test.each([
  ['no JSON', '[', /^d\.json is not JSON: /],
  ['no list of documents', '{}', /^d\.json has no documents/],
  ['a document without a text', '{"docs":[{"id":"1"}]}', /^d\.json: docs\[0\] needs an "id" and a "text"/],
])('documents: %s', (_, json, message) => {
  expect(() => readDocuments(json, 'd.json')).toThrow(message);
});

describe('forms lent by the bundled pack', () => {
  const pack = (...entries: object[]) =>
    readPack({ ...PACK, entries: entries.map((entry) => ({ gist: 'Lent.', ...entry })) }).pack!;
  const lender = pack(
    { id: 'un', kind: 'organization', name: 'United Nations', forms: [{ text: 'UN' }] },
    { id: 'kim', kind: 'person', name: 'Kim Jong Un', nameOrder: 'family-given' },
  );
  const lentTo = (entry: object) => lendForms(pack(entry), lender).entries[0]!.forms.map(({ text }) => text);

  test('come from the entry of the same name, however it is written', () => {
    expect(lentTo({ id: 'q1', kind: 'person', name: 'KIM JONG-UN' })).toContain('Kim');
  });
  test('go to the given entry, under its own id', () => {
    const [entry] = lendForms(
      pack({ id: 'q2', kind: 'organization', name: 'United Nations' }),
      lender,
    ).entries;
    expect(entry).toMatchObject({
      id: 'q2',
      forms: expect.arrayContaining([{ text: 'UN', strength: 'full' }]),
    });
  });
  test('go to an entry of which the pack says no kind', () => {
    expect(lentTo({ id: 'q3', name: 'United Nations' })).toContain('UN');
  });
  test('are never the name of another entry of the pack', () => {
    const [entry] = lendForms(
      pack(
        { id: 'q5', kind: 'organization', name: 'United Nations' },
        { id: 'q6', kind: 'work', name: 'UN' },
      ),
      lender,
    ).entries;
    expect(entry!.forms.map(({ text }) => text)).not.toContain('UN');
  });
  test('do not go to an entry of another kind', () => {
    expect(lentTo({ id: 'q4', kind: 'work', name: 'United Nations' })).toEqual([]);
  });
});

test('problems beyond the twentieth are counted', () => {
  const problems = Array.from({ length: 23 }, (_, nth) => ({
    path: `entries[${nth}]`,
    message: 'Wrong.',
    lost: 'entry' as const,
  }));
  const lines = tellProblems('p.json', problems);
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe('p.json: entries[0]: Wrong.');
  expect(lines[20]).toBe('p.json: and 3 more problems.');
});
