import type { EntryId } from '../core/glossary/entry.ts';
import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import { askBackground } from '../messaging/ask.ts';
import type { NoteEditor } from '../ui/start-note-editing.ts';
import type { CardContent } from './card-content.ts';
import { keepChoice } from './entry-hands.ts';
import { lookUpEntry } from './look-up-entry.ts';
import { noteDesk } from './note-desk.ts';
import { nameIn, type Show, sentenceOf } from './shown.ts';

/** The way through entries that the reader has taken in this card. */
export type Way = {
  /** Entries gone through before this one; empty where the pointer brought us here. */
  readonly trail: readonly EntryId[];
  /** Entries that were gone back from, the next one last. */
  readonly ahead: readonly EntryId[];
};

/** What is on the card now, and how the reader of it came here. */
export type EntryShowing = Way & {
  readonly show: Show;
  readonly content: CardContent;
  readonly editor: NoteEditor | null;
  readonly otherNotes: number;
  readonly isPrivate: boolean;
  readonly met: string | null;
};

/** Where entries are shown, one after the other. */
export type EntryDesk = {
  now(): EntryShowing | null;
  /** Shows what a mark means: an entry, or a choice of several. */
  open(show: Show): Promise<void>;
  /** Shows an entry as if the reader had come to it on this way. */
  showEntry(id: EntryId, show: Show, way: Way): Promise<void>;
  /** Goes on to an entry that the card leads to. */
  follow(id: EntryId): void;
  back(): void;
  forward(): void;
  /** Begins one more note on the entry that is shown. */
  writeAnother(): void;
  /** Notes have changed somewhere: those of the entry that is shown are asked for again. */
  hearOfNotes(): Promise<void>;
  /** The reader has changed entries somewhere; false where the one that is shown is gone. */
  hearOfEntries(): Promise<boolean>;
  /** Writes at once what is unsaved. */
  flush(): void;
  forget(): void;
};

const START: Way = { trail: [], ahead: [] };
const NO_NOTE = { editor: null, otherNotes: 0, isPrivate: false, met: null } as const;

/** `onShown` is called when something else is on the card, `onChange` when what is there has changed. */
export function entryDesk(onShown: () => void, onChange: () => void, signal: AbortSignal): EntryDesk {
  let showing: EntryShowing | null = null;
  let latest = 0;
  const notes = noteDesk(onChange, signal);

  function put(next: EntryShowing): void {
    showing = next;
    onShown();
  }

  async function open(show: Show): Promise<void> {
    notes.flush();
    const [only, ...others] = show.entries;
    if (only === undefined) return;
    if (others.length === 0) return showEntry(only, show, START);
    const asked = await askBackground('entries', show.entries);
    const content: CardContent =
      asked.kind === 'answered'
        ? {
            kind: 'choice',
            text: nameIn(show),
            options: asked.value.entries.map((entry) => ({
              entry,
              evidence: show.evidence[show.entries.indexOf(entry.id)] ?? [],
            })),
          }
        : { kind: 'unreachable' };
    put({ show, content, ...START, ...NO_NOTE });
  }

  async function showEntry(
    id: EntryId,
    show: Show,
    way: Way,
    chosen: ReaderChoice | null = null,
  ): Promise<void> {
    latest = show.token;
    const found = await lookUpEntry(id, show, way.trail.length === 0, chosen);
    // Something else has been asked for meanwhile.
    if (latest !== show.token) return;
    const { notes: written, ...rest } = found;
    const place = { page: show.page, sentence: sentenceOf(show) };
    put({ show, ...way, ...rest, editor: written && notes.editorFor(id, written, place) });
  }

  function follow(id: EntryId): void {
    if (!showing) return;
    const { show, content, trail } = showing;
    const here = content.kind === 'entry' ? [...trail, content.content.entry.id] : trail;
    // A choice is not a place to come back to by id; it is shown again as it was asked.
    notes.flush();
    void (content.kind === 'choice' ? choose(id, show) : showEntry(id, show, { trail: here, ahead: [] }));
  }

  /** What is chosen of several is remembered for this page at once; the card offers to take it further, or back. */
  async function choose(entry: EntryId, show: Show): Promise<void> {
    const reach = { kind: 'page', url: show.page.url } as const;
    const choice: ReaderChoice = { text: nameIn(show), says: 'is', entry, reach };
    const keeping = await keepChoice(choice);
    await showEntry(entry, show, START, keeping.kind === 'kept' ? choice : null);
  }

  function back(): void {
    if (!showing) return;
    const { show, trail, content, ahead } = showing;
    const before = trail.at(-1);
    notes.flush();
    const here = content.kind === 'entry' ? [content.content.entry.id] : [];
    if (before) void showEntry(before, show, { trail: trail.slice(0, -1), ahead: [...ahead, ...here] });
  }

  function forward(): void {
    if (showing?.content.kind !== 'entry') return;
    const { show, trail, content, ahead } = showing;
    const next = ahead.at(-1);
    notes.flush();
    const way = { trail: [...trail, content.content.entry.id], ahead: ahead.slice(0, -1) };
    if (next) void showEntry(next, show, way);
  }

  function writeAnother(): void {
    if (showing?.content.kind !== 'entry' || !showing.editor) return;
    const { show, content, editor, otherNotes } = showing;
    const isKept = editor.now().base.rev > 0;
    const place = { page: show.page, sentence: sentenceOf(show) };
    showing = {
      ...showing,
      editor: notes.anotherFor(content.content.entry.id, place),
      otherNotes: otherNotes + (isKept ? 1 : 0),
    };
    onChange();
  }

  async function hearOfNotes(): Promise<void> {
    const before = showing;
    if (before?.content.kind !== 'entry' || !before.editor) return;
    const { id } = before.content.content.entry;
    const asked = await askBackground('notesOn', id);
    if (asked.kind === 'unanswered' || showing !== before) return;
    const { notes: written, total } = asked.value;
    const { base, entered, phase } = before.editor.now();
    const stored = written.find((note) => note.id === base.id);
    if (stored) before.editor.happened({ kind: 'told', note: stored });
    // Whoever is writing hears of it from the store, with the next write.
    const isFree = !stored && !entered && phase.kind === 'resting';
    const place = { page: before.show.page, sentence: sentenceOf(before.show) };
    showing = {
      ...before,
      editor: isFree ? notes.editorFor(id, written, place) : before.editor,
      otherNotes: total - (stored || isFree ? Math.min(1, total) : 0),
    };
    onChange();
  }

  async function hearOfEntries(): Promise<boolean> {
    const before = showing;
    if (before?.content.kind !== 'entry') return true;
    const { id } = before.content.content.entry;
    const asked = await askBackground('entries', [id]);
    if (asked.kind !== 'answered' || showing !== before) return true;
    if (asked.value.entries.length === 0) return false;
    void showEntry(id, before.show, before);
    return true;
  }

  return {
    now: () => showing,
    open,
    showEntry: (id, show, { trail, ahead }) => showEntry(id, show, { trail, ahead }),
    follow,
    back,
    forward,
    writeAnother,
    hearOfNotes,
    hearOfEntries,
    flush: notes.flush,
    forget: () => {
      notes.flush();
      showing = null;
    },
  };
}
