import type { EntryId } from '../core/glossary/entry.ts';
import { pageOfNote } from '../core/notes/find-notes.ts';
import type { Instant, Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import { dayAt, sayDay, type TimeZone } from '../core/notes/say-instant.ts';

export const GROUPINGS = ['day', 'entry', 'article', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A line of the list: the name of a group, or a note of it. */
export type NoteRow =
  | { readonly kind: 'head'; readonly key: string; readonly name: string; readonly count: number }
  /** A note can stand in the groups of several tags. */
  | { readonly kind: 'note'; readonly key: string; readonly note: Note };

/** What the names of groups are made of. */
export type GroupNames = {
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly entryNames: ReadonlyMap<EntryId, string>;
  readonly now: Instant;
  readonly timeZone: TimeZone;
};

type Group = { readonly name: string; readonly notes: Note[] };

const MS_PER_DAY = 86_400_000;

/**
 * Notes, already in order, under the names of their groups: days as a reader would name them at `now`, entries and
 * tags by the alphabet with those that have none at the end, articles by their latest note.
 */
export function groupNotes(notes: readonly Note[], by: Grouping, names: GroupNames): readonly NoteRow[] {
  const groups = new Map<string, Group>();
  const put = (key: string, name: () => string, note: Note) => {
    const group = groups.get(key);
    if (group) group.notes.push(note);
    else groups.set(key, { name: name(), notes: [note] });
  };
  const dayName = dayNamer(names);
  for (const note of notes) {
    if (by === 'day') {
      const day =
        names.timeZone === 'UTC' ? note.created.slice(0, 10) : (dayOf(note.created, names.timeZone) ?? '');
      put(day, () => dayName(note.created), note);
    } else if (by === 'entry') {
      const { about } = note;
      if (about.kind === 'entry')
        put(about.entry, () => names.entryNames.get(about.entry) ?? about.entry, note);
      else put('', () => 'Passages and pages', note);
    } else if (by === 'article') {
      const url = pageOfNote(note);
      put(url ?? '', () => (url === null ? 'No article' : names.pages.get(url)?.title || url), note);
    } else if (note.tags.length === 0) put('', () => 'No tag', note);
    else for (const tag of new Set(note.tags)) put(tag, () => tag, note);
  }
  const inOrder = by === 'entry' || by === 'tag' ? byName(groups) : [...groups];
  return inOrder.flatMap(([key, group]) => rowsOf(key, group));
}

function rowsOf(key: string, { name, notes }: Group): NoteRow[] {
  const head: NoteRow = { kind: 'head', key: `head ${key}`, name, count: notes.length };
  return [head, ...notes.map((note): NoteRow => ({ kind: 'note', key: `${note.id} ${key}`, note }))];
}

function byName(groups: ReadonlyMap<string, Group>): [string, Group][] {
  const collator = new Intl.Collator('en');
  return [...groups].sort(([a, one], [b, other]) =>
    a === '' ? 1 : b === '' ? -1 : collator.compare(one.name, other.name),
  );
}

/** The notes of a list, each once, in the order in which they stand there. */
export function notesOfRows(rows: readonly NoteRow[]): readonly NoteId[] {
  return [...new Set(rows.flatMap((row) => (row.kind === 'note' ? row.note.id : [])))];
}

/** The day of an instant. No zone's day begins within a quarter of an hour, so each quarter is asked for once. */
function dayOf(instant: Instant, timeZone: TimeZone): string | null {
  const key = `${timeZone} ${instant.slice(0, 14)}${Math.floor(Number(instant.slice(14, 16)) / 15)}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const day = dayAt(instant, timeZone);
  days.set(key, day);
  return day;
}
const days = new Map<string, string | null>();

function dayNamer({ now, timeZone }: GroupNames): (instant: Instant) => string {
  const today = dayAt(now, timeZone);
  const yesterday =
    today && new Date(Date.parse(`${today}T00:00:00Z`) - MS_PER_DAY).toISOString().slice(0, 10);
  return (instant) => {
    const day = dayAt(instant, timeZone);
    return day === today ? 'Today' : day === yesterday ? 'Yesterday' : sayDay(instant, timeZone);
  };
}
