import type { Page } from 'puppeteer-core';
import type { Note } from '../../../src/core/notes/note.ts';
import { type Dice, pick } from '../../dice.ts';
import { freshNote } from '../fresh-note.ts';
import { type BatchLedger, batchLedger } from './batch-ledger.ts';
import {
  ask,
  describeSilence,
  exportNotes,
  importNotes,
  importPack,
  isNotebook,
  type OnDisk,
} from './in-screen.ts';
import { noteLedger } from './note-ledger.ts';

/** All that is under way while something is killed, and what it has said so far. */
export type Work = {
  /** Waits until the databases are there. */
  begin(screen: Page): Promise<void>;
  /** Begins several acts at once; settles when each has answered or is cut off. */
  start(screen: Page): Promise<void>;
  /** Most writes without an answer are sent once more, as they were; the rest the reader gives up. */
  askAgain(screen: Page): Promise<readonly string[]>;
  faultsOf(disk: OnDisk): readonly string[];
  counts(): WorkCounts;
};

export type WorkCounts = {
  readonly notes: { readonly sent: number; readonly shown: number; readonly notes: number };
  readonly imports: { readonly begun: number; readonly told: number };
  readonly packs: { readonly begun: number; readonly told: number };
  readonly exports: { readonly begun: number; readonly told: number };
};

const WRITERS = 5;
const WRITES_EACH = 3;
const EDIT_SHARE = 0.6;
const IMPORT_SHARE = 0.35;
const PACK_SHARE = 0.2;
/** Where the screen is a notebook, which is one of three. */
const EXPORT_SHARE = 0.6;
const ASK_AGAIN_SHARE = 0.7;
/** Of the notes that were written last, those that are changed: a conflict needs two writes to one. */
const CHANGED_AGAIN = 40;
const NOTES_IN_FILE = 150;
const ENTRIES_IN_PACK = 450;
const LONGEST_NOTE_WORDS = 400;
/** Most exports outlive the kill beside them; of so many at least one comes out. */
const MANY_EXPORTS = 20;
/** So often a write is sent once more before it counts as impossible. */
const TRIES = 5;

/** `writer` is where the built notebook has what writes exports. */
export function workOf(dice: Dice, writer: string): Work {
  const ledger = noteLedger();
  const batches = [0, 1, 2].map((nth) => batchLedger(`file ${nth}`, NOTES_IN_FILE));
  const packs = [0, 1].map((nth) => batchLedger(`pack ${nth}`, ENTRIES_IN_PACK));
  const exports = { begun: 0, told: 0 };
  const faults: string[] = [];
  const recent: Note[] = [];
  let unanswered: Note[] = [];

  async function write(screen: Page, note: Note): Promise<boolean> {
    ledger.sent(note);
    const keeping = (await ask(screen, 'keepNote', { note, page: null })) as Keeping | null;
    const shown = keeping?.kind === 'kept' ? keeping.note : keeping?.stored;
    if (keeping?.kind === 'failed') faults.push(`${note.id} could not be kept: ${keeping.why}`);
    if (!shown) return false;
    ledger.shown(shown);
    const place = recent.findIndex(({ id }) => id === shown.id);
    if (place !== -1) recent.splice(place, 1);
    recent.push(shown);
    if (recent.length > CHANGED_AGAIN) recent.shift();
    return true;
  }

  function nextNote(): Note {
    const text = `${'Word '.repeat(1 + Math.floor(dice() * LONGEST_NOTE_WORDS))}${crypto.randomUUID()}.`;
    if (recent.length > 0 && dice() < EDIT_SHARE) return { ...pick(recent, dice), text };
    return freshNote(text, 'kim-jong-un');
  }

  async function comeIn(
    [batch, nth]: readonly [BatchLedger, number],
    bring: (nth: number, generation: number) => Promise<boolean>,
  ): Promise<void> {
    const generation = batch.next();
    if (await bring(nth, generation)) batch.told(generation);
  }

  /** An export that comes out is whole. Only the notebook writes any. */
  async function exportAll(screen: Page): Promise<void> {
    if (!(await isNotebook(screen))) return;
    exports.begun += 1;
    const notes = [...recent];
    const written = await exportNotes(screen, notes, writer);
    if (!written) return;
    exports.told += 1;
    const isSame = notes.every((note, index) => written[index]?.text === note.text);
    if (!isSame || written.length !== notes.length) faults.push('an export came out that is not whole');
  }

  return {
    async begin(screen) {
      for (let tries = 0; tries < TRIES; tries += 1) if (await write(screen, nextNote())) break;
      await comeIn([packs[0]!, 0], (nth, generation) => importPack(screen, packOf(nth, generation)));
    },
    async start(screen) {
      const doing: Promise<void>[] = Array.from({ length: WRITERS }, async () => {
        for (let nth = 0; nth < WRITES_EACH; nth += 1) {
          const note = nextNote();
          if (await write(screen, note)) continue;
          unanswered.push(note);
          // A screen that is gone writes no more; a background that is gone comes back for the next.
          if (screen.isClosed()) return;
        }
      });
      const slot = Math.floor(dice() * batches.length);
      if (dice() < IMPORT_SHARE)
        doing.push(
          comeIn([batches[slot]!, slot], (nth, generation) => importNotes(screen, fileOf(nth, generation))),
        );
      const place = Math.floor(dice() * packs.length);
      if (dice() < PACK_SHARE)
        doing.push(
          comeIn([packs[place]!, place], (nth, generation) => importPack(screen, packOf(nth, generation))),
        );
      if (dice() < EXPORT_SHARE) doing.push(exportAll(screen));
      await Promise.all(doing);
    },
    async askAgain(screen) {
      const again = unanswered.filter(() => dice() < ASK_AGAIN_SHARE);
      unanswered = [];
      for (const note of again) {
        let isAnswered = false;
        for (let tries = 0; tries < TRIES && !isAnswered; tries += 1) isAnswered = await write(screen, note);
        if (isAnswered) continue;
        faults.push(`${note.id} could not be kept after the kill: ${await describeSilence(screen)}`);
        // The others would fare no better, and each takes its time to say so.
        break;
      }
      return faults;
    },
    faultsOf({ notes, versions, packs: onDisk }) {
      const imported = notes.filter(({ tags }) => tags.includes('file'));
      return [
        ...faults,
        ...ledger.faultsOf(notes.filter(({ tags }) => !tags.includes('file'))),
        ...batches.flatMap((batch, nth) =>
          batch.faultsOf(
            imported.filter(({ tags }) => tags.includes(`${nth}`)).map(({ text }) => numberIn(text)),
          ),
        ),
        ...packs.flatMap((pack, nth) => {
          const [found, ...more] = onDisk.filter(({ id }) => id === `pack-${nth}`);
          if (more.length > 0) return [`pack ${nth} is there ${more.length + 1} times`];
          return pack.faultsOf((found?.gists ?? []).map(numberIn));
        }),
        ...(new Set(versions).size === versions.length ? [] : ['an earlier wording is kept twice']),
        // Else it would be said of exports that never began.
        ...(exports.begun >= MANY_EXPORTS && exports.told === 0 ? ['no export ever came out'] : []),
      ];
    },
    counts: () => ({
      notes: ledger.counts,
      imports: sum(batches),
      packs: sum(packs),
      exports,
    }),
  };
}

type Keeping =
  | { readonly kind: 'kept'; readonly note: Note; readonly stored?: undefined }
  | { readonly kind: 'changed-elsewhere'; readonly stored: Note }
  | { readonly kind: 'failed'; readonly why: string; readonly stored?: undefined };

/** A file of notes, the same ones every time, in another wording. */
function fileOf(nth: number, generation: number): string {
  // Later than the one before, whatever the clock says: it takes the place of what is there.
  const updated = new Date(Date.UTC(2026, 0, 1) + generation * 1_000).toISOString();
  const notes = Array.from({ length: NOTES_IN_FILE }, (_, index) => ({
    id: `00000000-0000-4000-8${nth}00-${index.toString(16).padStart(12, '0')}`,
    about: { kind: 'entry', entry: 'moscow' },
    text: `Import ${generation}, note ${index} of file ${nth}.`,
    tags: ['file', `${nth}`],
    colour: null,
    created: '2026-01-01T00:00:00.000Z',
    updated,
    deleted: null,
    rev: 1,
    origin: null,
  }));
  return JSON.stringify({ format: 'gloss-notes/1', exported: updated, notes, pages: [], entries: {} });
}

function packOf(nth: number, generation: number): string {
  const entries = Array.from({ length: ENTRIES_IN_PACK }, (_, index) => ({
    id: `thing-${index}`,
    name: `Quorvex ${nth} ${index}`,
    gist: `Import ${generation}, entry ${index}.`,
  }));
  const head = { format: 'gloss-pack/1', id: `pack-${nth}`, title: `Pack ${nth}`, version: `${generation}` };
  return JSON.stringify({ ...head, language: 'en', licence: 'CC0', entries });
}

function numberIn(text: string): number {
  return Number(/^Import (\d+)/.exec(text)?.[1]);
}

function sum(ledgers: readonly BatchLedger[]) {
  return {
    begun: ledgers.reduce((all, { counts }) => all + counts.begun, 0),
    told: ledgers.reduce((all, { counts }) => all + counts.told, 0),
  };
}
