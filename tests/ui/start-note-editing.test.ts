import { expect, test } from 'vitest';
import type { Note } from '../../src/core/notes/note.ts';
import type { NoteWriteAnswer } from '../../src/core/notes/note-editing.ts';
import { mergeWrite } from '../../src/core/notes/write-note.ts';
import { saveStateOf } from '../../src/ui/save-state.ts';
import { LONGEST_RETRY_MS, PAUSE_MS, RETRY_MS, startNoteEditing } from '../../src/ui/start-note-editing.ts';
import { madeNote } from '../core/notes/made-note.ts';

const NOON = '2026-11-23T12:00:00.000Z';

/** A field, a clock that the test moves, and a disk whose answers the test gives out. */
function desk(note = madeNote({ text: '', rev: 0 })) {
  const stop = new AbortController();
  const waits: { ms: number; act: () => void }[] = [];
  const asked: {
    note: Note;
    answer: (answer: NoteWriteAnswer) => Promise<void>;
    lose: () => Promise<void>;
  }[] = [];
  const states: string[] = [];
  let stored: Note | null = note.rev > 0 ? note : null;
  const editor = startNoteEditing({
    note,
    signal: stop.signal,
    onChange: (editing) => {
      const { kind } = saveStateOf(editing);
      if (states.at(-1) !== kind) states.push(kind);
    },
    after: (ms, act) => {
      const wait = { ms, act };
      waits.push(wait);
      return () => {
        const index = waits.indexOf(wait);
        if (index >= 0) waits.splice(index, 1);
      };
    },
    keep: (one) =>
      new Promise((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setTimeout(done));
        asked.push({
          note: one,
          answer: (answer) => {
            resolve(answer);
            return settled();
          },
          lose: () => {
            reject(new Error('The message port closed.'));
            return settled();
          },
        });
      }),
  });
  return {
    editor,
    states,
    asked,
    waits,
    stop,
    type: (text: string) => editor.happened({ kind: 'typed', text }),
    /** Lets the one wait there is come to its end; answers how long it was. */
    passWait(): number {
      if (waits.length !== 1) throw new Error(`${waits.length} waits`);
      const [wait] = waits.splice(0);
      wait?.act();
      return wait?.ms ?? 0;
    },
    /** What a disk would do with the write asked last, answer included. */
    async write(): Promise<NoteWriteAnswer> {
      const last = asked.at(-1);
      if (!last) throw new Error('nothing asked');
      const decision = mergeWrite(last.note, stored, NOON);
      if (decision.kind === 'write') stored = decision.note;
      const answer: NoteWriteAnswer =
        decision.kind === 'write' ? { kind: 'kept', note: decision.note } : decision;
      return answer;
    },
    disk: () => stored,
  };
}

test('keys in quick succession are one write, after the pause that follows the last', async () => {
  const { type, passWait, asked } = desk();
  for (const text of ['M', 'Mo', 'Moo', 'Moon']) type(text);
  expect(asked).toEqual([]);
  expect(passWait()).toBe(PAUSE_MS);
  expect(asked.map(({ note }) => note.text)).toEqual(['Moon']);
});

test('“saved” is said only when the write is answered as kept', async () => {
  const { type, passWait, asked, write, states } = desk();
  type('Moon');
  passWait();
  const answer = await write();
  expect(states).toEqual(['saving']);
  await asked[0]?.answer(answer);
  expect(states).toEqual(['saving', 'saved']);
});

test('words typed while a write is under way are written when it is answered, and “saved” waits for them', async () => {
  const { type, passWait, asked, write, states, disk } = desk();
  type('Moon');
  passWait();
  type('Moon left office in 2022.');
  await asked[0]?.answer(await write());
  expect(asked.map(({ note }) => [note.text, note.rev])).toEqual([
    ['Moon', 0],
    ['Moon left office in 2022.', 1],
  ]);
  expect(states).toEqual(['saving']);
  await asked[1]?.answer(await write());
  expect(states).toEqual(['saving', 'saved']);
  expect(disk()?.text).toBe('Moon left office in 2022.');
});

test('leaving the field writes at once, and the pause that was running writes nothing more', async () => {
  const { editor, type, asked, waits } = desk();
  type('Moon');
  editor.happened({ kind: 'left' });
  editor.happened({ kind: 'due' });
  expect(asked.map(({ note }) => note.text)).toEqual(['Moon']);
  expect(waits).toEqual([]);
});

test('a failure is tried again after waits that grow, up to a minute', async () => {
  const { type, passWait, asked, states } = desk();
  type('Moon');
  passWait();
  const waited: number[] = [];
  for (let round = 0; round < 8; round++) {
    await asked.at(-1)?.answer({ kind: 'failed', why: 'The disk is full.' });
    waited.push(passWait());
  }
  expect(waited.slice(0, 3)).toEqual([RETRY_MS, 2 * RETRY_MS, 4 * RETRY_MS]);
  expect(waited.at(-1)).toBe(LONGEST_RETRY_MS);
  expect(states.slice(0, 4)).toEqual(['saving', 'failed', 'saving', 'failed']);
});

test('after a failure that passed, the next failure waits the short wait again', async () => {
  const { type, passWait, asked, write } = desk();
  type('Moon');
  passWait();
  await asked.at(-1)?.answer({ kind: 'failed', why: 'The disk is full.' });
  passWait();
  await asked.at(-1)?.answer(await write());
  type('Moon left.');
  passWait();
  await asked.at(-1)?.answer({ kind: 'failed', why: 'The disk is full.' });
  expect(passWait()).toBe(RETRY_MS);
});

test('a write that arrived although its answer was lost is neither written twice nor taken for a conflict', async () => {
  const { type, passWait, asked, write, states, disk } = desk();
  type('Moon');
  passWait();
  await write();
  await asked[0]?.lose();
  expect(states).toEqual(['saving', 'failed']);
  type('Moon left office in 2022.');
  passWait();
  await asked[1]?.answer(await write());
  await asked[2]?.answer(await write());
  expect(asked.map(({ note }) => note.text)).toEqual(['Moon', 'Moon', 'Moon left office in 2022.']);
  expect(disk()).toMatchObject({ text: 'Moon left office in 2022.', rev: 2 });
  expect(states.at(-1)).toBe('saved');
});

test('a conflict waits for the reader and writes nothing by itself', async () => {
  const note = madeNote({ text: 'Five years.', rev: 3 });
  const { editor, type, passWait, asked, waits, states } = desk(note);
  type('Six years.');
  passWait();
  await asked[0]?.answer({ kind: 'changed-elsewhere', stored: { ...note, text: 'Seven.', rev: 4 } });
  type('Six years, I think.');
  expect(waits).toEqual([]);
  expect(states.at(-1)).toBe('changed-elsewhere');
  editor.happened({ kind: 'chose', which: 'mine' });
  expect(asked.map(({ note }) => [note.text, note.rev])).toEqual([
    ['Six years.', 3],
    ['Six years, I think.', 4],
  ]);
});

test('once stopped it waits for nothing, and a late answer starts no wait', async () => {
  const { type, passWait, asked, waits, stop } = desk();
  type('Moon');
  passWait();
  stop.abort();
  await asked[0]?.answer({ kind: 'failed', why: 'The disk is full.' });
  type('Moon left.');
  expect(waits).toEqual([]);
});
