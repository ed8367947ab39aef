import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FaultRow } from './fault-row.ts';
import { freshNote } from './fresh-note.ts';
import { ask, importNotes, readDisk } from './kills/in-screen.ts';
import { openBrowser } from './open-browser.ts';

/** Room for a profile of either browser and a little more. */
const DISK_MEGABYTES = 400;
const NOTES = 5;
const NOTES_IN_FILE = 4_000;
/** Longer than what a store has set aside for the next few writes. UTF-16 units. */
const LONG_NOTE = 900_000;

/** The disk fills up while notes are kept and imported, and has room again. */
export const FULL_ROW: FaultRow = {
  name: 'full',
  fault: 'the disk is full',
  async play({ browser }) {
    const disk = mkdtempSync(join(tmpdir(), 'gloss-full-'));
    try {
      if (!mount(disk))
        return {
          done: 'nothing',
          survived: 'not played: a small disk can be made by root on Linux alone',
          isHeld: false,
        };
      const launched = await openBrowser(browser, { profile: join(disk, 'profile') });
      try {
        const screen = await launched.extensionPage('notebook.html');
        for (let nth = 0; nth < NOTES; nth += 1)
          await ask(screen, 'keepNote', { note: freshNote(`Note ${nth}.`), page: null });
        const filler = fill(disk);
        const long = (await ask(screen, 'keepNote', {
          note: freshNote('Long. '.repeat(LONG_NOTE / 6)),
          page: null,
        })) as { kind?: string; why?: string } | null;
        const wasImported = await importNotes(screen, madeFile());
        const during = await notesOn(screen);
        rmSync(filler);
        const isImported = await importNotes(screen, madeFile());
        const after = await notesOn(screen);
        const isTold = long?.kind === 'failed' && / full\b/.test(long.why ?? '');
        const isWhole = during === null || during === NOTES;
        const isHeld = isTold && !wasImported && isWhole && isImported && after === NOTES + NOTES_IN_FILE;
        return {
          done: `a disk of ${DISK_MEGABYTES} MB filled to its last byte behind ${NOTES} notes, a long note and a file of ${NOTES_IN_FILE} written to it, then the disk emptied`,
          survived: isHeld
            ? `the note was refused in words (“${long.why}”), nothing of the file was kept; with room again the ${NOTES} notes are there and the file came in whole`
            : `the note: ${JSON.stringify(long)}; the file told as imported: ${wasImported}, then ${isImported}; notes on the full disk: ${during}, then ${after}`,
          isHeld,
        };
      } finally {
        await launched.close().catch(() => {});
      }
    } finally {
      spawnSync('umount', ['--lazy', disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  },
};

/** Puts a small disk of memory there, and answers whether it could. */
function mount(disk: string): boolean {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'tmpfs', disk]);
  return status === 0;
}

/** Writes one file until nothing more can be; answers its path. */
function fill(disk: string): string {
  const path = join(disk, 'filler');
  const file = openSync(path, 'w');
  for (const size of [1 << 20, 1 << 12, 1])
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  closeSync(file);
  return path;
}

/** How many notes there are; `null` where the browser cannot open its store, as Chromium on a disk without a byte left. */
async function notesOn(screen: Page): Promise<number | null> {
  return readDisk(screen).then(
    ({ notes }) => notes.length,
    () => null,
  );
}

function madeFile(): string {
  const notes = Array.from({ length: NOTES_IN_FILE }, (_, nth) =>
    freshNote(`In the file, ${nth}. `.repeat(20)),
  );
  return JSON.stringify({
    format: 'gloss-notes/1',
    exported: new Date().toISOString(),
    notes,
    pages: [],
    entries: {},
  });
}
