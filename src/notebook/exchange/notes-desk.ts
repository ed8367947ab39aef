import type { EntryId } from '../../core/glossary/entry.ts';
import { type JsonList, jsonList } from '../../core/glossary/json-list.ts';
import type { IncomingNote } from '../../core/notes/merge-notes.ts';
import type { Note, Page, PageUrl } from '../../core/notes/note.ts';
import { writePieces } from '../../exchange/files/write-pieces.ts';
import type { ReadNotes } from '../../exchange/notes-in/read-notes.ts';
import { readNotesFile } from '../../exchange/notes-in/read-notes-file.ts';
import type { ExportedNotes, NoteList } from '../../exchange/notes-out/exported-notes.ts';
import { lossesOf } from '../../exchange/notes-out/losses-of.ts';
import { NOTES_FORMATS } from '../../exchange/notes-out/notes-formats.ts';
import { quoteOf } from '../../exchange/notes-out/quote-of.ts';
import { sayIn } from '../../exchange/said.ts';
import { say, sayCount, spokenLanguage } from '../../language/speak.ts';
import { openDatabase } from '../../store/database.ts';
import { countImport, importNotes, lookAtImport } from '../../store/import-notes.ts';
import { gatherBlob } from './gather-blob.ts';
import { readChosen } from './read-chosen.ts';
import { runInSlices } from './run-in-slices.ts';
import { takeSample } from './take-sample.ts';
import type { NotesSummary, WorkOrder, WorkReport } from './work.ts';

type NotesOrder = Extract<
  WorkOrder,
  { kind: 'take-notes' | 'take-known' | 'look' | 'write' | 'read-notes' | 'import-notes' }
>;

/** So many notes are shown before they are written. */
const SAMPLE_NOTES = 6;
const SAMPLE_LETTERS = 240;

/** Writes notes that it was given, and reads notes that it then imports. */
export function notesDesk(report: (report: WorkReport) => void) {
  const notes = jsonList<Note>();
  let exported: ExportedNotes | null = null;
  let read: ReadNotes | null = null;

  return async (order: NotesOrder, signal: AbortSignal): Promise<void> => {
    switch (order.kind) {
      case 'take-notes':
        for (const note of order.notes) notes.add(note);
        return;
      case 'take-known':
        exported = {
          notes: listOf(notes),
          pages: new Map<PageUrl, Page>(order.pages.map((page) => [page.url, page])),
          entries: new Map(order.entries),
          at: order.at,
        };
        return;
      case 'look': {
        const format = NOTES_FORMATS.find(({ id }) => id === order.format);
        if (!format || !exported) return;
        const sample = takeSample(format.write(exported, order.choices));
        report({
          kind: 'looked',
          turn: order.turn,
          sample,
          losses: lossesOf(format, exported).map(({ said, notes: count }) => sayCount(said, count)),
        });
        return;
      }
      case 'write': {
        const format = NOTES_FORMATS.find(({ id }) => id === order.format);
        // Whoever ordered it waits for an answer.
        if (!format || !exported) throw new Error(`There is nothing to write as ${order.format}.`);
        const total = exported.notes.length;
        const { take, blob } = gatherBlob(format.type);
        const steps = writePieces(format.write(exported, order.choices), format.extension === 'zip', take);
        await runInSlices(steps, (done) => report({ kind: 'progress', share: done / total }), signal);
        if (!signal.aborted) report({ kind: 'written', blob: blob() });
        return;
      }
      case 'read-notes': {
        const [file] = (await readChosen([order.file])) ?? [];
        if (!file) {
          report({ kind: 'failed', why: say('exchange.notRead') });
          return;
        }
        const steps = readNotesFile(file, order.choices, order.at);
        const reading = await runInSlices(steps, (share) => report({ kind: 'progress', share }), signal);
        if (!reading) return;
        if (reading.kind === 'refused') report({ kind: 'failed', why: sayIn(spokenLanguage(), reading.why) });
        else if (reading.kind === 'ask')
          report({ kind: 'notes-read', summary: { kind: 'ask', supposed: reading.supposed } });
        else {
          read = reading.read;
          const opening = await openDatabase();
          if (opening.kind !== 'open') {
            report({ kind: 'failed', why: opening.why });
            return;
          }
          const merged = await lookAtImport(opening.db, read.notes);
          opening.db.close();
          report({ kind: 'notes-read', summary: summaryOf(read, merged, reading.supposed) });
        }
        return;
      }
      case 'import-notes': {
        if (!read) return;
        const opening = await openDatabase();
        if (opening.kind !== 'open') {
          report({ kind: 'failed', why: opening.why });
          return;
        }
        const onProgress = (share: number) => report({ kind: 'progress', share });
        const done = await importNotes(opening.db, read.notes, read.pages, order.at, onProgress, signal);
        opening.db.close();
        if (done.kind === 'imported') report({ kind: 'notes-imported', counts: done.counts });
        else if (done.kind === 'failed') report({ kind: 'failed', why: done.why });
        return;
      }
      default:
        return order satisfies never;
    }
  };
}

/** So many notes are never all objects here: the screen has them as such already. */
function listOf(notes: JsonList<Note>): NoteList {
  const length = notes.count();
  return {
    length,
    at: (index) => (index >= 0 && index < length ? notes.at(index) : undefined),
    [Symbol.iterator]: notes.all,
  };
}

function summaryOf(
  { from, pages, problems, problemCount }: ReadNotes,
  merged: readonly IncomingNote[],
  supposed: Extract<NotesSummary, { kind: 'read' }>['supposed'],
): NotesSummary {
  const titles = new Map<PageUrl, string>(pages.map(({ url, title }) => [url, title]));
  const shown = merged.filter(({ kind }) => kind !== 'same').slice(0, SAMPLE_NOTES);
  return {
    kind: 'read',
    from,
    counts: countImport(merged),
    sample: shown.map(({ kind, note }) => ({
      quote: quoteOf(note).slice(0, SAMPLE_LETTERS),
      text: note.text.slice(0, SAMPLE_LETTERS),
      about:
        note.about.kind === 'entry'
          ? sayEntry(note.about.entry)
          : titles.get(note.about.page) || note.about.page,
      becomes: kind,
    })),
    problems: problems.map((problem) => sayIn(spokenLanguage(), problem)),
    problemCount,
    supposed,
  };
}

/** An id is made of a name; that is enough to know it by. */
function sayEntry(entry: EntryId): string {
  return entry.slice(entry.indexOf('/') + 1).replaceAll('-', ' ');
}
