import type {
  Anchor,
  Instant,
  Note,
  NoteAbout,
  NoteId,
  NoteOrigin,
  Page,
  PageUrl,
} from '../../core/notes/note.ts';
import { readNote, readPage } from '../../core/notes/read-note.ts';
import { uuidFromText } from '../uuid-from-text.ts';

/** What a note of another program's file was found to be. Dates are whatever the file says. */
export type FoundNote = {
  /** The id in the file, whatever its form; `null` where it has none. */
  readonly id: string | null;
  readonly about: NoteAbout;
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: string | null;
  readonly created: string | null;
  readonly updated: string | null;
  readonly origin: NoteOrigin | null;
};

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/i;

/**
 * A note of ours from one of another program; `null` where its parts are beyond all bounds. An id that is no UUID
 * becomes one that stays the same when the file is read again. `at` stands for dates that are missing.
 */
export function madeNote(found: FoundNote, at: Instant): Note | null {
  const { about, text, colour, origin } = found;
  const own = UUID.exec(found.id ?? '')?.[1]?.toLowerCase();
  const created = instantOf(found.created) ?? instantOf(found.updated) ?? at;
  const id =
    own ?? uuidFromText(found.id ?? JSON.stringify([about, text, found.tags, instantOf(found.created)]));
  return readNote({
    id: id as NoteId,
    about,
    text,
    tags: found.tags,
    colour,
    created,
    updated: instantOf(found.updated) ?? created,
    deleted: null,
    rev: 1,
    origin,
  });
}

/** What is known of a page, cut to what has room. */
export function madePage(url: PageUrl, known: Partial<Omit<Page, 'url'>>): Page | null {
  const orNull = (said: string | null | undefined) => said?.trim().slice(0, 1_000) || null;
  return readPage({
    url,
    title: (known.title ?? '').trim().slice(0, 20_000),
    site: orNull(known.site) ?? '',
    author: orNull(known.author),
    published: known.published?.trim().slice(0, 100) || null,
  });
}

/** An anchor that is known by its quote alone. */
export function quoteAnchor(exact: string, prefix = '', suffix = ''): Anchor {
  return { exact, prefix, suffix, start: 0, end: exact.length };
}

/**
 * A date of a file as an instant. Without a zone it is UTC: so Readwise says, and a day is a day then whatever the
 * zone of this computer. `null` where it is none.
 */
export function instantOf(said: string | null): Instant | null {
  if (said === null) return null;
  const text = said.trim();
  const zoneless = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/.test(text);
  const [day, time] = text.split(/[T ]/);
  const date = new Date(zoneless ? `${day}T${time ?? '00:00'}Z` : text);
  const year = date.getUTCFullYear();
  return Number.isNaN(date.getTime()) || year < 1000 || year > 9999 ? null : date.toISOString();
}
