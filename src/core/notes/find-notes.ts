import type { EntryId } from '../glossary/entry.ts';
import { foldForSearch } from '../text/fold-for-search.ts';
import type { Note, NoteId, Page, PageUrl } from './note.ts';
import { asksNothing, type NoteQuery, parseNoteQuery } from './note-query.ts';

/** What is known around the notes, by which they can be found beside their own words. */
export type NoteSurroundings = {
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly entryNames: ReadonlyMap<EntryId, string>;
  readonly orphans: ReadonlySet<NoteId>;
};

/** Finds notes; remembers what it has folded and found, because a search is typed letter by letter. */
export type NoteFinder = (
  notes: readonly Note[],
  search: string,
  surroundings: NoteSurroundings,
) => readonly Note[];

type Search = { notes: readonly Note[]; search: string; around: NoteSurroundings; found: readonly Note[] };

/**
 * Makes a finder of notes that fulfil every part of a search, in their order. A word is found anywhere, also inside
 * another ("kar" finds Karlov), without regard to case, accents, hyphens or the kind of an apostrophe, in any script.
 * Every note is looked at, which takes less than an index takes to be kept: see docs/architecture.md, "Decisions".
 */
export function noteFinder(): NoteFinder {
  let last: Search | null = null;
  return (notes, search, around) => {
    if (last && last.notes === notes && last.search === search && last.around === around) return last.found;
    const query = parseNoteQuery(search);
    // One more letter can only take notes away.
    const narrows =
      last !== null && last.notes === notes && last.around === around && isLonger(last.search, search);
    const among = narrows ? last!.found : notes;
    const found = asksNothing(query) ? notes : among.filter(matcher(query, around));
    last = { notes, search, around, found };
    return found;
  };
}

/** Whether the second search is the first one with more letters at its end, and no condition has changed its sense. */
function isLonger(before: string, now: string): boolean {
  return before !== '' && now.startsWith(before) && !/[:"]/.test(now);
}

type Test = (note: Note) => boolean;

function matcher(query: NoteQuery, around: NoteSurroundings): Test {
  const tests: Test[] = [
    ...query.before.map(
      (date): Test =>
        ({ created }) =>
          created < date,
    ),
    ...query.after.map(
      (date): Test =>
        ({ created }) =>
          created.slice(0, date.length) > date,
    ),
    ...query.colour.map(
      (colour): Test =>
        (note) =>
          note.colour === colour.toLowerCase(),
    ),
    ...query.tag.map(tagTest),
    ...query.site.map((site) => siteTest(site, around)),
    ...query.entry.map((entry) => entryTest(entry, around)),
    ...[...query.words, ...query.unknown].flatMap((word) =>
      foldForSearch(word)
        .split(/\s+/)
        .filter(Boolean)
        .map((folded) => wordTest(folded, around)),
    ),
  ];
  if (query.orphaned) tests.push(({ id }) => around.orphans.has(id));
  return (note) => tests.every((holds) => holds(note));
}

function tagTest(tag: string): Test {
  const word = foldForSearch(tag);
  return ({ tags }) => tags.some((one) => foldForSearch(one).startsWith(word));
}

function siteTest(site: string, { pages }: NoteSurroundings): Test {
  const word = foldForSearch(site);
  const urls = new Set<PageUrl>();
  for (const page of pages.values())
    if (foldForSearch(page.site).includes(word) || hostOf(page.url).includes(site.toLowerCase()))
      urls.add(page.url);
  return (note) => {
    const url = pageOfNote(note);
    return url !== null && (urls.has(url) || (!pages.has(url) && hostOf(url).includes(site.toLowerCase())));
  };
}

function entryTest(entry: string, around: NoteSurroundings): Test {
  const ids = entriesWith(foldForSearch(entry), around);
  return ({ about }) => about.kind === 'entry' && (ids.has(about.entry) || about.entry === entry);
}

function wordTest(word: string, around: NoteSurroundings): Test {
  const ids = entriesWith(word, around);
  const urls = new Set<PageUrl>();
  for (const page of around.pages.values()) if (wordsOfPage(page).includes(word)) urls.add(page.url);
  return (note) => {
    if (note.about.kind === 'entry' && ids.has(note.about.entry)) return true;
    const url = pageOfNote(note);
    return (url !== null && urls.has(url)) || wordsOfNote(note).includes(word);
  };
}

/** Many notes share few names: those are looked at once a word. An id is a name where no pack knows the entry. */
function entriesWith(word: string, { entryNames }: NoteSurroundings): ReadonlySet<EntryId> {
  const ids = new Set<EntryId>();
  for (const [id, name] of entryNames) if (foldName(name).includes(word)) ids.add(id);
  return ids;
}

/** The page that a note was written on, or is about. */
export function pageOfNote({ about, origin }: Note): PageUrl | null {
  return about.kind === 'entry' ? (origin?.page ?? null) : about.page;
}

/** The note's own words, folded once for as long as somebody holds the note. */
function wordsOfNote(note: Note): string {
  const known = foldedNotes.get(note);
  if (known !== undefined) return known;
  const { about, origin, text, tags } = note;
  const quote = about.kind === 'passage' ? about.anchor.exact : (origin?.sentence ?? '');
  const folded = foldForSearch(`${text}\n${tags.join('\n')}\n${quote}`);
  foldedNotes.set(note, folded);
  return folded;
}
const foldedNotes = new WeakMap<Note, string>();

function wordsOfPage(page: Page): string {
  const known = foldedPages.get(page) ?? foldForSearch(`${page.title || page.url}\n${page.site}`);
  foldedPages.set(page, known);
  return known;
}
const foldedPages = new WeakMap<Page, string>();

function foldName(name: string): string {
  const known = foldedNames.get(name) ?? foldForSearch(name);
  foldedNames.set(name, known);
  return known;
}
const foldedNames = new Map<string, string>();

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
