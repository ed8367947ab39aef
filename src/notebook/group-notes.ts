import type { EntryId } from '../core/glossary/entry.ts';
import { localDays } from '../core/notes/local-day.ts';
import type { Instant, Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import { pageOfNote } from '../core/notes/page-of-note.ts';
import { dayAt, sayDay, type TimeZone } from '../core/notes/say-instant.ts';
import { say, spokenLanguage } from '../language/speak.ts';

export const GROUPINGS = ['day', 'entry', 'article', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Notes under one name. A note can stand in the groups of several tags. */
export type NoteGroup = { readonly key: string; readonly name: string; readonly notes: readonly Note[] };

/** What the names of groups are made of. */
export type GroupNames = {
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly entryNames: ReadonlyMap<EntryId, string>;
  readonly now: Instant;
  readonly timeZone: TimeZone;
};

const MS_PER_DAY = 86_400_000;

/**
 * Notes, already in order, under the names of their groups: days as a reader would name them at `now`, entries and
 * tags by the alphabet with those that have none at the end, articles by their latest note.
 */
export function groupNotes(notes: readonly Note[], by: Grouping, names: GroupNames): readonly NoteGroup[] {
  const groups = new Map<string, Note[]>();
  const put = (key: string, note: Note) => {
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  };
  switch (by) {
    case 'day': {
      const dayOf = daysIn(names.timeZone);
      for (const note of notes) put(dayOf(note.created), note);
      return named(groups, dayNamer(names));
    }
    case 'entry':
      for (const note of notes) put(note.about.kind === 'entry' ? note.about.entry : '', note);
      return byName(
        named(groups, (id) =>
          id === '' ? say('notebook.passagesAndPages') : names.entryNames.get(id as EntryId) || id,
        ),
      );
    case 'article':
      for (const note of notes) put(pageOfNote(note) ?? '', note);
      return named(groups, (url) =>
        url === '' ? say('notebook.noArticle') : names.pages.get(url as PageUrl)?.title || url,
      );
    case 'tag':
      for (const note of notes)
        if (note.tags.length === 0) put('', note);
        else for (const tag of new Set(note.tags)) put(tag, note);
      return byName(named(groups, (tag) => tag || say('notebook.noTag')));
    default:
      return by satisfies never;
  }
}

function named(groups: ReadonlyMap<string, readonly Note[]>, name: (key: string) => string): NoteGroup[] {
  return [...groups].map(([key, notes]) => ({ key, name: name(key), notes }));
}

function byName(groups: NoteGroup[]): NoteGroup[] {
  const collator = new Intl.Collator(spokenLanguage().tag);
  return groups.sort((a, b) => (a.key === '' ? 1 : b.key === '' ? -1 : collator.compare(a.name, b.name)));
}

/** The notes of a list, each once, in the order in which they stand there. */
export function notesOfGroups(groups: readonly NoteGroup[]): readonly NoteId[] {
  const ids = new Set<NoteId>();
  for (const { notes } of groups) for (const { id } of notes) ids.add(id);
  return [...ids];
}

function dayNamer({ now, timeZone }: GroupNames): (day: string) => string {
  const today = dayAt(now, timeZone);
  const yesterday =
    today && new Date(Date.parse(`${today}T00:00:00Z`) - MS_PER_DAY).toISOString().slice(0, 10);
  const sayIn = sayDaysIn(spokenLanguage().tag);
  return (day) =>
    day === today ? say('notebook.today') : day === yesterday ? say('notebook.yesterday') : sayIn(day);
}

/** What was found out of a day once: a letter typed in the search groups the notes of a thousand days anew. */
const daysIn = oncePerKey(localDays);
const sayDaysIn = oncePerKey((language: string) =>
  oncePerKey((day: string) => (day === '' ? '' : sayDay(`${day}T12:00:00.000Z`, 'UTC', language))),
);

function oncePerKey<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
