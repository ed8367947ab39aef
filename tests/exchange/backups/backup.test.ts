import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/default-settings.ts';
import type { Backup } from '../../../src/exchange/backups/backup.ts';
import { ownThingsOf } from '../../../src/exchange/backups/from-backup.ts';
import { toBackup } from '../../../src/exchange/backups/to-backup.ts';
import { fromGlossJson } from '../../../src/exchange/notes-in/from-gloss-json.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../../core/notes/made-note.ts';

const OWN: Backup['own'] = {
  entries: [],
  gists: [{ entry: 'kim-jong-un' as never, gist: 'The third of them.', made: '2026-11-01T00:00:00.000Z' }],
  choices: [
    {
      key: '["moon","moon-jae-in",{"kind":"always"}]',
      text: 'Moon',
      says: 'is',
      entry: 'moon-jae-in' as never,
      reach: { kind: 'always' },
      made: '2026-11-02T00:00:00.000Z',
    },
  ],
  settings: { ...DEFAULT_SETTINGS, density: 'section' },
};

const written = (backup: Backup) =>
  JSON.parse([...toBackup(backup)].map(({ text }) => text).join('')) as unknown;

function notesOf(json: unknown) {
  const steps = fromGlossJson(json);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('a copy is a file of notes that any Gloss imports, and holds what else is the reader’s own', () => {
  const notes = [madeNote(), madeNote({ id: noteId(2), deleted: '2026-11-23T09:00:00.000Z' })];
  const json = written({ at: '2026-11-27T12:00:00.000Z', notes, pages: [HARBOUR_REVIEW], own: OWN });
  expect(notesOf(json).notes).toEqual(notes);
  expect(ownThingsOf(json)).toEqual({ own: OWN, left: 0 });
});

test('a copy without notes is one too', () => {
  const json = written({ at: '2026-11-27T12:00:00.000Z', notes: [], pages: [], own: OWN });
  expect(notesOf(json).notes).toEqual([]);
  expect(ownThingsOf(json).own).toEqual(OWN);
});

test('a file of notes alone has nothing else, and takes no setting along', () => {
  expect(ownThingsOf({ format: 'gloss-notes/1', notes: [] })).toEqual({
    own: { entries: [], gists: [], choices: [], settings: {} },
    left: 0,
  });
});

test('whatever stands there instead, the good is read, the rest is counted, and nobody’s prototype is touched', () => {
  const hostile = JSON.parse(
    '{"own":{"entries":[{"id":"own/a"},7],"gists":[{"entry":"a","gist":"b","made":"c"},{"__proto__":{"polluted":1}}],"choices":"none","settings":{"__proto__":{"polluted":1},"density":"article","line":7}}}',
  ) as unknown;
  const { own, left } = ownThingsOf(hostile);
  expect(own.gists).toHaveLength(1);
  expect(left).toBe(3);
  expect(own.settings.density).toBe('article');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  fc.assert(
    fc.property(fc.json(), (text) => {
      ownThingsOf({ own: JSON.parse(text) as unknown });
    }),
  );
});
