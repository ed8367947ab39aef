import type { Anchor, Note, NoteId, Page } from '../core/notes/note.ts';
import { changeNote, type NoteChange } from '../core/notes/note-change.ts';
import { lastWrites } from '../core/notes/note-editing.ts';
import { draftNote } from '../core/notes/write-note.ts';
import { askBackground } from '../messaging/ask.ts';
import { askKeepNote } from '../messaging/ask-keep-note.ts';
import type { Selected } from '../messaging/card-channel.ts';
import { type NoteEditor, startNoteEditing } from '../ui/start-note-editing.ts';
import type { ShowPassage } from './shown.ts';

/** The note on a passage that the card shows. */
export type PassageShowing = {
  readonly show: ShowPassage;
  readonly editor: NoteEditor;
  readonly isPrivate: boolean;
  /** Notes whose passages are not on this page any more: they may belong to what is selected. */
  readonly orphans: readonly Note[];
  /** Where what is selected stands; `null` where nothing is, or nothing that can be found again. */
  readonly anchor: Anchor | null;
};

/** The anchor with the text fragment that leads there, which takes a moment to be found. */
type Linking = { readonly linked: Promise<Anchor | null> };

export type PassageDesk = {
  now(): PassageShowing | null;
  open(show: ShowPassage): Promise<void>;
  /** Gives the note a colour or a tag, or deletes it; a new note is kept by that. */
  change(change: NoteChange): Promise<void>;
  /** Writes about the page as a whole instead. */
  aboutPage(): void;
  /** Has an orphaned note stand where the selection is. */
  attach(note: NoteId): Promise<void>;
  /** Notes have changed somewhere. */
  hear(): Promise<void>;
  flush(): void;
  close(): void;
};

/** Where the card's notes on passages are written. `onChange` is called after every change of what is shown. */
export function passageDesk(onChange: () => void, signal: AbortSignal): PassageDesk {
  let showing: (PassageShowing & Linking) | null = null;

  function edit(note: Note, page: Page, linked: Promise<Anchor | null>): NoteEditor {
    const keep = async (one: Note) => askKeepNote(linkedNote(one, await linked), page);
    return startNoteEditing({ note, keep, onChange, signal });
  }

  async function open(show: ShowPassage): Promise<void> {
    flush();
    const { page, selected } = show;
    const [told, orphaned, described] = await Promise.all([
      askBackground('notesById', show.note === null ? [] : [show.note]),
      selected && askBackground('orphansOf', page.url),
      selected && askBackground('describePassage', selected),
    ]);
    const anchor = described?.kind === 'answered' ? described.value : null;
    const linked = selected && anchor ? linkedAnchor(anchor, selected, signal) : Promise.resolve(null);
    const stored = told.kind === 'answered' ? told.value.notes[0] : undefined;
    showing = {
      show,
      editor: edit(stored ?? draftOn(page, anchor), page, linked),
      isPrivate: told.kind === 'answered' && told.value.isPrivate,
      anchor,
      linked,
      orphans: orphaned?.kind === 'answered' ? orphaned.value : [],
    };
    onChange();
  }

  async function change(wanted: NoteChange): Promise<void> {
    if (!showing) return;
    const { editor, show, linked } = showing;
    const anchor = await linked;
    const { base, text, phase } = editor.now();
    if (base.rev === 0 && phase.kind !== 'writing') {
      const draft = linkedNote({ ...base, text }, anchor);
      const keeping = await askKeepNote(changeNote(draft, wanted), show.page);
      if (keeping.kind === 'kept' && showing?.editor === editor) {
        showing = { ...showing, editor: edit(keeping.note, show.page, linked) };
        onChange();
      }
      return;
    }
    flush();
    await askBackground('changeNotes', [{ notes: [base.id], change: wanted }]);
    await hear();
  }

  async function hear(): Promise<void> {
    const before = showing;
    if (!before) return;
    const { id } = before.editor.now().base;
    const asked = await askBackground('notesById', [id]);
    if (asked.kind === 'unanswered' || showing !== before) return;
    const [note] = asked.value.notes;
    if (note) before.editor.happened({ kind: 'told', note });
    onChange();
  }

  async function attach(note: NoteId): Promise<void> {
    const before = showing;
    const anchor = await before?.linked;
    if (!before || !anchor) return;
    await askBackground('changeNotes', [{ notes: [note], change: { kind: 'anchor', anchor } }]);
    if (showing === before) await open({ ...before.show, note, selected: null });
  }

  function aboutPage(): void {
    if (showing) void open({ ...showing.show, note: null, selected: null });
  }

  function flush(): void {
    showing?.editor.happened({ kind: 'left' });
    showing?.editor.happened({ kind: 'due' });
  }

  window.addEventListener('beforeunload', flush, { signal });
  window.addEventListener(
    'pagehide',
    () => {
      if (showing)
        for (const note of lastWrites(showing.editor.now())) void askKeepNote(note, showing.show.page);
    },
    { signal },
  );
  return {
    now: () => showing,
    open,
    change,
    aboutPage,
    attach,
    hear,
    flush,
    close: () => {
      flush();
      showing = null;
    },
  };
}

function draftOn({ url }: Page, anchor: Anchor | null): Note {
  const about = anchor
    ? ({ kind: 'passage', page: url, anchor } as const)
    : ({ kind: 'page', page: url } as const);
  return draftNote(about, null, crypto.randomUUID() as NoteId, new Date().toISOString());
}

async function linkedAnchor(anchor: Anchor, selected: Selected, signal: AbortSignal): Promise<Anchor> {
  // Cards of passages are few, and no note is lost for a link.
  const fragment = await import('./ask-fragment.ts')
    .then(({ askFragment }) => askFragment(selected, signal))
    .catch(() => null);
  return fragment === null ? anchor : { ...anchor, fragment };
}

/** A note that nobody has kept yet, with the anchor as it is by now. */
function linkedNote(note: Note, linked: Anchor | null): Note {
  return note.rev === 0 && note.about.kind === 'passage' && linked
    ? { ...note, about: { ...note.about, anchor: linked } }
    : note;
}
