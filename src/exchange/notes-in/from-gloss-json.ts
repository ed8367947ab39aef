import { readNote, readPage } from '../../core/notes/read-note.ts';
import { partOf } from '../files/read-json.ts';
import { Unreadable } from '../files/unreadable.ts';
import { NOTES_FORMAT } from '../notes-out/to-json.ts';
import { notesCollector, type ReadNotes } from './read-notes.ts';

/** Reads Gloss' own file. A note that is none is left out and told; the rest stands. */
export function* fromGlossJson(json: unknown): Generator<number, ReadNotes> {
  const format = partOf(json, 'format');
  if (format !== NOTES_FORMAT)
    throw new Unreadable('exchange.fault.laterFormat', String(format).slice(0, 40), NOTES_FORMAT);
  const notes = partOf(json, 'notes');
  if (!Array.isArray(notes)) throw new Unreadable('exchange.fault.noListNotes');
  const collector = notesCollector('Gloss');
  const pages = partOf(json, 'pages');
  for (const [nth, raw] of (Array.isArray(pages) ? pages : []).entries()) {
    const page = readPage(raw);
    if (page) collector.addPage(page);
    else collector.complain('exchange.fault.badPage', `${nth}`);
  }
  for (const [nth, raw] of notes.entries()) {
    const note = readNote(raw);
    if (note) collector.add(note);
    else collector.complain('exchange.fault.badNote', `${nth}`);
    // What was read need not be there twice, as it stood in the file and as a note.
    notes[nth] = null;
    yield nth / notes.length;
  }
  return collector.done();
}
