import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/glossary/problem.ts';
import { type PackReading, parsePack, readPack } from '../../../src/core/glossary/read-pack.ts';

const HANOI = { id: 'hanoi', name: 'Hanoi', gist: 'Capital of Vietnam.' };
const MOSCOW = { id: 'moscow', name: 'Moscow', gist: 'Capital of Russia.' };
const HEAD = { format: 'gloss-pack/1', id: 'capitals', title: 'Capitals' };

/** Longer than any text of a pack may be, and five megabytes as UTF-8. */
const ENDLESS = 'x'.repeat(5_000_000);

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { value } : [value];
  return value;
}

/** Problems as `path: message (what is lost)`. */
function said(problems: readonly Problem[]): string[] {
  return problems.map(({ path, message, lost }) => `${path}: ${message} (${lost})`);
}

function idsOf({ pack }: PackReading): string[] {
  return pack?.entries.map(({ id }) => id) ?? [];
}

describe('a file that is no pack is refused with a reason', () => {
  test.each([
    ['nothing', '', ': This is not JSON:'],
    ['half a file', '{"format": "gloss-pack/1", ', ': This is not JSON:'],
    ['a web page', '<!doctype html><title>Not found</title>', ': This is not JSON:'],
    ['five megabytes of letters', ENDLESS, ': This is not JSON:'],
  ])('%s', (_, text, problem) => {
    const { pack, problems } = parsePack(text);
    expect(pack).toBeNull();
    expect(said(problems)).toEqual([expect.stringContaining(problem)]);
    expect(problems[0]!.message.length).toBeLessThan(300);
  });

  test.each([
    ['null', null, ''],
    ['a string', 'gloss-pack/1', ''],
    ['a number', 1, ''],
    ['a list', [HANOI], 'format'],
    ['an object of something else', { name: 'gloss', version: '1' }, 'format'],
    ['a pack without a format', { id: 'p', title: 'P', entries: [HANOI] }, 'format'],
    ['a pack of a later format', { ...HEAD, format: 'gloss-pack/2', entries: [HANOI] }, 'format'],
    ['a pack without an id', { ...HEAD, id: undefined, entries: [HANOI] }, 'id'],
    ['a pack whose id is a path', { ...HEAD, id: '../p', entries: [HANOI] }, 'id'],
    ['a pack without a title', { ...HEAD, title: ' ', entries: [HANOI] }, 'title'],
    ['a pack without entries', HEAD, 'entries'],
    ['a pack whose entries are no list', { ...HEAD, entries: { hanoi: HANOI } }, 'entries'],
    ['a version that is no text', { ...HEAD, version: 3, entries: [] }, 'version'],
  ])('%s', (_, json, path) => {
    const { pack, problems } = readPack(json);
    expect(pack).toBeNull();
    expect(problems[0]).toMatchObject({
      path,
      lost: 'file',
      message: expect.stringContaining('A pack is {"format"'),
    });
  });

  test('a file of brackets, two hundred thousand deep', () => {
    expect(parsePack('['.repeat(200_000) + ']'.repeat(200_000)).pack).toBeNull();
  });
});

test('a pack keeps its head; what it leaves out is empty', () => {
  expect(readPack({ ...HEAD, entries: [] }).pack).toEqual({
    id: 'capitals',
    title: 'Capitals',
    version: '',
    language: 'en',
    licence: '',
    entries: [],
  });
});

test('a byte order mark before the text is no fault', () => {
  expect(idsOf(parsePack(`\uFEFF${JSON.stringify({ ...HEAD, entries: [HANOI] })}`))).toEqual(['hanoi']);
});

test('an entry keeps all that it says', () => {
  const entry = {
    ...HANOI,
    kind: 'place',
    forms: [
      { text: 'Hà Nội', lang: 'vi', strength: 'full' },
      { text: '河内', strength: 'short', derive: false },
    ],
    derive: false,
    detail: 'On the Red River.',
    facts: [{ what: 'Capital of Vietnam', when: '1976/..' }],
    born: '1010',
    died: '..',
    relations: [{ kind: 'twin', to: 'moscow' }],
    location: { lat: 21.03, lon: 105.85 },
    ids: { wikidata: 'Q1858' },
    sources: ['An atlas'],
    asOf: '2026-11',
  };
  const { died: _, ...kept } = entry;
  const { pack, problems } = readPack({ ...HEAD, entries: [entry, MOSCOW] });
  expect(pack!.entries[0]).toEqual(kept);
  expect(said(problems)).toEqual([expect.stringMatching(/^entries\[0\]\.died: Not a date/)]);
});

test('an entry that says little is a term with empty lists', () => {
  const { pack } = readPack({ ...HEAD, entries: [{ id: 'x', name: ' Hanoi ', detail: 'A city.' }] });
  expect(pack!.entries).toEqual([
    {
      id: 'x',
      kind: 'term',
      name: 'Hanoi',
      forms: [],
      detail: 'A city.',
      facts: [],
      relations: [],
      ids: {},
      sources: [],
    },
  ]);
});

describe('a bad entry is left out and told, the rest stands', () => {
  test.each<[string, unknown, string]>([
    ['no id', { name: 'Hue', gist: 'A city.' }, 'entries[1].id: '],
    ['an id with a space', { ...HANOI, id: 'ha noi' }, 'entries[1].id: An id has no spaces'],
    ['an id that is a number', { ...HANOI, id: 7 }, 'entries[1].id: '],
    ['an endless id', { ...HANOI, id: ENDLESS }, 'entries[1].id: Longer than 200 characters'],
    ['no name', { id: 'hue', gist: 'A city.' }, 'entries[1].name: '],
    ['a name of spaces', { ...HANOI, id: 'hue', name: '  ' }, 'entries[1].name: '],
    [
      'an endless name',
      { ...HANOI, id: 'hue', name: ENDLESS },
      'entries[1].name: Longer than 300 characters',
    ],
    ['neither gist nor detail', { id: 'hue', name: 'Hue' }, 'entries[1]: An entry needs a gist or a detail.'],
    [
      'an id that is taken',
      { ...HANOI, name: 'Other' },
      'entries[1].id: The id "hanoi" is taken already by entries[0]; the first one stays.',
    ],
    ['null', null, 'entries[1]: '],
    ['a string', 'Hue', 'entries[1]: '],
    ['a list', [HANOI], 'entries[1].id: '],
    [
      'only a prototype',
      JSON.parse('{"__proto__": {"id": "hue", "name": "Hue", "gist": "A city."}}'),
      'entries[1].id: ',
    ],
    ['something very deep', nested(100_000), 'entries[1].id: '],
  ])('%s', (_, entry, problem) => {
    const reading = readPack({ ...HEAD, entries: [HANOI, entry, MOSCOW] });
    expect(said(reading.problems)[0]!.startsWith(problem)).toBe(true);
    expect(reading.problems.every(({ lost }) => lost === 'entry')).toBe(true);
    expect(reading.pack!.entries).toMatchObject([HANOI, MOSCOW]);
  });
});

describe('a bad part is left out and told, the entry stands', () => {
  test.each<[string, object, string]>([
    ['an unknown kind', { kind: 'animal' }, 'kind: '],
    ['a kind out of the language', { kind: 'constructor' }, 'kind: '],
    ['an unknown order of names', { nameOrder: 'family' }, 'nameOrder: '],
    ['an endless detail', { detail: ENDLESS }, 'detail: Longer than 20000 characters'],
    ['a detail that is deep', { detail: nested(100_000) }, 'detail: '],
    ['forms that are no list', { forms: 'Ha Noi' }, 'forms: Expected a list.'],
    ['a form of one letter', { forms: [{ text: 'H' }] }, 'forms[0].text: A form needs at least two letters'],
    [
      'a form of punctuation',
      { forms: [{ text: '—!' }] },
      'forms[0].text: A form needs at least two letters',
    ],
    ['an endless form', { forms: [{ text: ENDLESS }] }, 'forms[0].text: Longer than 300 characters'],
    ['a form that is a string', { forms: ['Ha Noi'] }, 'forms[0]: '],
    ['a form without a text', { forms: [{ lang: 'vi' }] }, 'forms[0].text: '],
    ['an unknown strength', { forms: [{ text: 'Ha Noi', strength: 'weak' }] }, 'forms[0].strength: '],
    ['a bad date of birth', { born: 'long ago' }, 'born: Not a date in EDTF'],
    ['a day that there is not', { died: '2019-02-30' }, 'died: Not a date in EDTF'],
    ['a date that is a number', { asOf: 2026 }, 'asOf: '],
    ['a fact without a time', { facts: [{ what: 'Capital' }] }, 'facts[0].when: '],
    [
      'a fact with a bad time',
      { facts: [{ what: 'Capital', when: '1976-' }] },
      'facts[0].when: Not a date in EDTF',
    ],
    ['a place beyond the pole', { location: { lat: 91, lon: 0 } }, 'location.lat: '],
    ['a place without a longitude', { location: { lat: 21 } }, 'location.lon: '],
    [
      'a relation to nobody',
      { relations: [{ kind: 'twin', to: 'atlantis' }] },
      'relations: No entry has the id "atlantis".',
    ],
    [
      'a relation to a property of all objects',
      { relations: [{ kind: 'twin', to: 'constructor' }] },
      'relations: No entry has the id "constructor".',
    ],
    [
      'a link to nobody',
      { detail: 'Near [[atlantis|it]].' },
      'detail: No entry has the id "atlantis"; its words stay',
    ],
    [
      'a link to a property of all objects',
      { detail: '[[toString]]' },
      'detail: No entry has the id "toString"',
    ],
    ['an identifier of no scheme', { ids: { 'Wiki Data': 'Q1858' } }, 'ids.Wiki Data: '],
    ['an empty source', { sources: [''] }, 'sources[0]: '],
    [
      'too many sources',
      { sources: Array(1_001).fill('An atlas') },
      'sources: More than 1000 items; the rest is left out.',
    ],
  ])('%s', (_, part, problem) => {
    const reading = readPack({ ...HEAD, entries: [{ ...HANOI, ...part }, MOSCOW] });
    expect(said(reading.problems)).toEqual([expect.stringContaining(`entries[0].${problem}`)]);
    expect(reading.problems[0]!.lost).toBe('part');
    expect(reading.pack!.entries).toMatchObject([HANOI, MOSCOW]);
  });

  test('of a list only the bad items go', () => {
    const forms = [{ text: 'H' }, { text: 'Ha Noi' }, null, { text: '河' }];
    const { pack } = readPack({ ...HEAD, entries: [{ ...HANOI, forms }] });
    expect(pack!.entries[0]!.forms.map(({ text }) => text)).toEqual(['Ha Noi', '河']);
  });

  test('of a long list the first thousand stay', () => {
    const { pack } = readPack({ ...HEAD, entries: [{ ...HANOI, sources: Array(1_500).fill('An atlas') }] });
    expect(pack!.entries[0]!.sources).toHaveLength(1_000);
  });

  test('a gist that is lost takes an entry without a detail with it', () => {
    const reading = readPack({ ...HEAD, entries: [{ ...HANOI, gist: ENDLESS }, MOSCOW] });
    expect(said(reading.problems)).toEqual([
      'entries[0].gist: Longer than 20000 characters. (part)',
      'entries[0]: An entry needs a gist or a detail. (entry)',
    ]);
    expect(idsOf(reading)).toEqual(['moscow']);
  });

  test('the words of a dead link stay', () => {
    const detail = 'Near [[atlantis|the lost city]], [[lemuria]] and [[moscow|Moscow]].';
    const { pack } = readPack({ ...HEAD, entries: [{ ...HANOI, detail }, MOSCOW] });
    expect(pack!.entries[0]!.detail).toBe('Near the lost city, lemuria and [[moscow|Moscow]].');
  });

  test('a link to an entry that was left out is dead as well', () => {
    const reading = readPack({
      ...HEAD,
      entries: [
        { ...HANOI, detail: '[[hue]]' },
        { id: 'hue', name: 'Hue' },
      ],
    });
    expect(said(reading.problems)).toEqual([
      'entries[0].detail: No entry has the id "hue"; its words stay, the link goes. (part)',
      'entries[1]: An entry needs a gist or a detail. (entry)',
    ]);
  });
});

describe('names of the language harm nobody', () => {
  const HOSTILE = `{"format": "gloss-pack/1", "id": "p", "title": "P", "__proto__": {"polluted": "yes"}, "entries": [
    {"id": "__proto__", "name": "A proto", "gist": "g", "ids": {"__proto__": "x"}, "__proto__": {"polluted": "yes"}},
    {"id": "constructor", "name": "A constructor", "gist": "g", "detail": "[[__proto__]]", "relations": [{"kind": "__proto__", "to": "__proto__"}]},
    {"id": "moscow", "name": "Moscow", "gist": "g"}]}`;

  test('entries may be called so', () => {
    const reading = parsePack(HOSTILE);
    expect(idsOf(reading)).toEqual(['__proto__', 'constructor', 'moscow']);
    expect(reading.pack!.entries[1]!.relations).toEqual([{ kind: '__proto__', to: '__proto__' }]);
  });

  test('and change nothing else', () => {
    const { pack } = parsePack(HOSTILE);
    for (const value of [{}, pack, ...pack!.entries, pack!.entries[0]!.ids])
      expect(value).not.toHaveProperty('polluted');
    expect(Object.keys(pack!.entries[0]!.ids)).toEqual([]);
  });
});

test('problems come in the order of the file', () => {
  const { problems } = readPack({
    ...HEAD,
    entries: [
      { ...HANOI, relations: [{ kind: 'twin', to: 'x' }] },
      null,
      { ...MOSCOW, born: 'x', detail: '[[y]]' },
    ],
  });
  expect(problems.map(({ path }) => path)).toEqual([
    'entries[0].relations',
    'entries[1]',
    'entries[2].born',
    'entries[2].detail',
  ]);
});
