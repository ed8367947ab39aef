import type { Instant, Note } from './note.ts';
import { type Keeping, saysTheSame } from './write-note.ts';

/**
 * A note in a field, from the first key to the disk. The rule behind every arm: words that the reader typed leave
 * the field only by the reader's own hand, and at most one write is under way, so that `rev` can be counted.
 */
export type NoteEditing = {
  /** The note as it was last known to be stored; a draft with `rev` 0 where it never was. */
  readonly base: Note;
  /** What stands in the field. */
  readonly text: string;
  /** When the reader deleted it; `null` while it stands. */
  readonly deleted: Instant | null;
  /** Whether the reader is in the field: then nothing but the reader changes its text. */
  readonly entered: boolean;
  /** A later version from elsewhere, waiting until the reader leaves the field. */
  readonly told: Note | null;
  readonly phase: NoteEditingPhase;
};

export type NoteEditingPhase =
  /** Field and disk say the same, as far as is known; `kept` where a write of this editing has brought that about. */
  | { readonly kind: 'resting'; readonly kept: boolean }
  /** The reader writes; the write waits for a pause. */
  | { readonly kind: 'typing'; readonly unsettled: Note | null }
  /** `note` is under way to the disk. The field may have moved on already. */
  | { readonly kind: 'writing'; readonly note: Note }
  /** The write was refused because `stored` came first. */
  | { readonly kind: 'changed-elsewhere'; readonly stored: Note }
  /**
   * The write did not come to a good end. `unsettled` is a write that nobody answered: it may be on the disk or
   * not, so it is asked again as it was (which is safe) before anything newer is.
   */
  | { readonly kind: 'failed'; readonly why: string; readonly unsettled: Note | null };

/** What comes back from a write. */
export type NoteWriteAnswer =
  | Keeping
  /** Nobody answered: nothing is known of the write. `why` says so to the reader. */
  | { readonly kind: 'unanswered'; readonly why: string };

export type NoteEditingEvent =
  | { readonly kind: 'entered' }
  | { readonly kind: 'left' }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'deleted'; readonly at: Instant }
  | { readonly kind: 'restored' }
  /** A pause in typing, the end of a wait after a failure, or the reader's wish: write what there is to write. */
  | { readonly kind: 'due' }
  | { readonly kind: 'answered'; readonly answer: NoteWriteAnswer }
  /** The note as somebody else has stored it. */
  | { readonly kind: 'told'; readonly note: Note }
  | { readonly kind: 'chose'; readonly which: 'mine' | 'theirs' | 'both' };

/** The editing of a note that lies there as stored, or of a draft. */
export function restingOn(note: Note): NoteEditing {
  return {
    base: note,
    text: note.text,
    deleted: note.deleted,
    entered: false,
    told: null,
    phase: { kind: 'resting', kept: false },
  };
}

/** What becomes of an editing by an event. Whoever runs it writes `phase.note` on each new `writing`. */
export function editNote(editing: NoteEditing, event: NoteEditingEvent): NoteEditing {
  switch (event.kind) {
    case 'entered':
      return { ...editing, entered: true };
    case 'left':
      return hear({ ...editing, entered: false, told: null }, editing.told);
    case 'typed':
      // Whoever writes in a note wants it: a deletion that has not come about is off.
      return type({ ...editing, text: event.text, deleted: null });
    case 'deleted':
    case 'restored': {
      // While two versions stand against each other there is no saying which of them would be deleted.
      if (editing.phase.kind === 'changed-elsewhere') return editing;
      const deleted = event.kind === 'deleted' ? event.at : null;
      return write(type({ ...editing, deleted }));
    }
    case 'due':
      return write(editing);
    case 'answered':
      return hearAnswer(editing, event.answer);
    case 'told':
      return hear(editing, event.note);
    case 'chose':
      return choose(editing, event.which);
    default:
      return event satisfies never;
  }
}

/** The note as the reader wants it, based on what is stored. */
export function wantedNote(editing: NoteEditing): Note {
  return { ...editing.base, text: editing.text, deleted: editing.deleted };
}

/** Whether there is anything in the field that is not known to be on the disk. */
export function isUnsaved(editing: NoteEditing): boolean {
  return editing.phase.kind !== 'resting';
}

/**
 * The writes that are still to be asked where there is no time to wait for answers (the page is closing), in
 * order: what may not have arrived as it was, then newer words on top of it.
 */
export function lastWrites(editing: NoteEditing): readonly Note[] {
  const { phase } = editing;
  const wanted = wantedNote(editing);
  switch (phase.kind) {
    case 'resting':
    case 'changed-elsewhere':
      return [];
    case 'writing':
      return onTopOf(phase.note, wanted);
    case 'typing':
    case 'failed':
      return phase.unsettled ? onTopOf(phase.unsettled, wanted) : [wanted];
    default:
      return phase satisfies never;
  }
}

function onTopOf(first: Note, wanted: Note): readonly Note[] {
  return saysTheSame(first, wanted) ? [first] : [first, { ...wanted, rev: first.rev + 1 }];
}

function type(editing: NoteEditing): NoteEditing {
  const { phase } = editing;
  switch (phase.kind) {
    case 'writing':
    case 'changed-elsewhere':
      return editing;
    case 'resting':
    case 'typing':
    case 'failed': {
      const unsettled = phase.kind === 'resting' ? null : phase.unsettled;
      if (!unsettled && saysTheSame(wantedNote(editing), editing.base)) return rest(editing);
      return { ...editing, phase: { kind: 'typing', unsettled } };
    }
    default:
      return phase satisfies never;
  }
}

function rest(editing: NoteEditing): NoteEditing {
  return { ...editing, phase: { kind: 'resting', kept: editing.base.rev > 0 } };
}

function write(editing: NoteEditing): NoteEditing {
  const { phase } = editing;
  if (phase.kind !== 'typing' && phase.kind !== 'failed') return editing;
  return { ...editing, phase: { kind: 'writing', note: phase.unsettled ?? wantedNote(editing) } };
}

function hearAnswer(editing: NoteEditing, answer: NoteWriteAnswer): NoteEditing {
  const { phase, base } = editing;
  if (phase.kind !== 'writing') return editing;
  switch (answer.kind) {
    case 'kept':
      return goOnFrom({ ...editing, base: answer.note });
    case 'changed-elsewhere': {
      const { stored } = answer;
      // The same words are no conflict, whoever wrote them; nor is a `rev` that moved while the words stayed.
      if (saysTheSame(stored, phase.note) || saysTheSame(stored, base))
        return goOnFrom({ ...editing, base: stored });
      // Tags and colours are given beside the text: whoever has changed those alone takes nothing away.
      if (stored.text === base.text && stored.deleted === base.deleted)
        return goOnFrom({ ...editing, base: stored });
      if (editing.deleted !== null && stored.deleted === null) return refuseDeletion(editing, stored);
      return { ...editing, phase: { kind: 'changed-elsewhere', stored } };
    }
    case 'failed':
    case 'unanswered': {
      const unsettled = answer.kind === 'unanswered' ? phase.note : null;
      return { ...editing, phase: { kind: 'failed', why: answer.why, unsettled } };
    }
    default:
      return answer satisfies never;
  }
}

/** What the reader has not seen is not deleted: the note comes back, with the words from elsewhere. */
function refuseDeletion(editing: NoteEditing, stored: Note): NoteEditing {
  if (editing.text === editing.base.text) return { ...restingOn(stored), entered: editing.entered };
  return { ...editing, deleted: null, phase: { kind: 'changed-elsewhere', stored } };
}

/** After the base has moved: what was typed meanwhile is written next, at once. */
function goOnFrom(editing: NoteEditing): NoteEditing {
  const wanted = wantedNote(editing);
  if (saysTheSame(wanted, editing.base)) return rest(editing);
  return { ...editing, phase: { kind: 'writing', note: wanted } };
}

function hear(editing: NoteEditing, note: Note | null): NoteEditing {
  if (!note || note.rev <= editing.base.rev) return editing;
  if (editing.entered) return { ...editing, told: note };
  // Anything but rest ends in an answer from the store, which knows better than this hearsay.
  if (editing.phase.kind !== 'resting') return editing;
  return { ...restingOn(note), entered: false };
}

function choose(editing: NoteEditing, which: 'mine' | 'theirs' | 'both'): NoteEditing {
  if (editing.phase.kind !== 'changed-elsewhere') return editing;
  const { stored } = editing.phase;
  const rebased = { ...editing, base: stored, told: null };
  switch (which) {
    case 'mine':
      return goOnFrom(rebased);
    case 'theirs':
      return rest({ ...rebased, text: stored.text, deleted: stored.deleted });
    case 'both':
      return goOnFrom({
        ...rebased,
        text: [editing.text, stored.text].filter((text) => text.trim() !== '').join('\n\n'),
        deleted: null,
      });
    default:
      return which satisfies never;
  }
}
