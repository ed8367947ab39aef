import type { EntryId } from '../../core/glossary/entry.ts';
import type { IncomingNote } from '../../core/notes/merge-notes.ts';
import type { PageUrl } from '../../core/notes/note.ts';
import type { ReadNotes } from '../../exchange/notes-in/read-notes.ts';
import { readNotesFile } from '../../exchange/notes-in/read-notes-file.ts';
import { quoteOf } from '../../exchange/notes-out/quote-of.ts';
import { sayIn } from '../../exchange/said.ts';
import { say, spokenLanguage } from '../../language/speak.ts';
import { openDatabase } from '../../store/database.ts';
import { countImport, importNotes, lookAtImport } from '../../store/import-notes.ts';
import { readChosen } from './read-chosen.ts';
import { runInSlices } from './run-in-slices.ts';
import type { NotesSummary, WorkOrder, WorkReport } from './work.ts';

type NotesOrder = Extract<WorkOrder, { kind: 'read-notes' | 'import-notes' }>;

/** So many notes are shown before they are written. */
const SAMPLE_NOTES = 6;
const SAMPLE_LETTERS = 240;

/** Reads notes that it then imports. */
export function notesDesk(report: (report: WorkReport) => void) {
  let read: ReadNotes | null = null;

  return async (order: NotesOrder, signal: AbortSignal): Promise<void> => {
    switch (order.kind) {
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
