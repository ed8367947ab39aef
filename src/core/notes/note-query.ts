/** What a reader searches notes for: all of it must hold. */
export type NoteQuery = {
  /** Words that stand anywhere in or around the note, as typed. */
  readonly words: readonly string[];
  /** Parts of the name of its entry, of its site, of one of its tags. */
  readonly entry: readonly string[];
  readonly site: readonly string[];
  readonly tag: readonly string[];
  readonly colour: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; written before that began, or after it ended. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether it must be one whose passage is not found on its page any more. */
  readonly orphaned: boolean;
  /** Conditions that are none, as typed; each is searched for as a word. */
  readonly unknown: readonly string[];
};

type Field = 'entry' | 'site' | 'tag' | 'colour' | 'before' | 'after';

const FIELDS: Readonly<Record<string, Field>> = {
  entry: 'entry',
  site: 'site',
  tag: 'tag',
  colour: 'colour',
  color: 'colour',
  before: 'before',
  after: 'after',
};

/** A word, or a condition; what stands in quotation marks is one piece. */
const PIECE = /(?:([\p{L}]+):)?(?:"([^"]*)"?|(\S+))/gu;
/** A condition of which only the name has been typed. */
const UNFINISHED = /^(?:entry|site|tag|colou?r|before|after|is):$/i;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Reads a search as typed: words, `entry:`, `site:`, `tag:`, `colour:`, `before:`, `after:`, `is:orphan`. */
export function parseNoteQuery(search: string): NoteQuery {
  const query = {
    words: [] as string[],
    entry: [] as string[],
    site: [] as string[],
    tag: [] as string[],
    colour: [] as string[],
    before: [] as string[],
    after: [] as string[],
    orphaned: false,
    unknown: [] as string[],
  };
  for (const [typed, name, quoted, plain] of search.matchAll(PIECE)) {
    const value = (quoted ?? plain ?? '').trim();
    const field = name === undefined ? undefined : FIELDS[name.toLowerCase()];
    if (name?.toLowerCase() === 'is' && /^orphan(?:ed)?$/i.test(value)) query.orphaned = true;
    else if (field === undefined) query.words.push(name === undefined ? value : typed);
    // A condition that is still being typed excludes nothing.
    else if (value === '') continue;
    else if ((field === 'before' || field === 'after') && !DATE.test(value)) query.unknown.push(typed);
    else query[field].push(value);
  }
  query.words = query.words.filter((word) => word !== '' && !UNFINISHED.test(word));
  return query;
}
