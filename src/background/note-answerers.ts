import type { EntryId } from '../core/glossary/entry.ts';
import { describeAnchor } from '../core/notes/describe-anchor.ts';
import type { NoteId, PageUrl } from '../core/notes/note.ts';
import { pageOfHead } from '../core/notes/page-of-head.ts';
import { readChanges } from '../core/notes/read-change.ts';
import { readPageHead } from '../core/notes/read-head.ts';
import { readPage, readSentNote } from '../core/notes/read-note.ts';
import type { Answerers } from '../messaging/answer.ts';
import type { NoteQuestions } from '../messaging/note-questions.ts';
import type { Sender } from '../messaging/role.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { tellNotesChanged } from './tell-notes-changed.ts';

const MAX_ID = 500;
const MAX_IDS = 1_000_000;
/** A card shows the newest, and looks for the one that it shows among these. */
const MOST_TOLD = 20;
const MAX_ADDRESS = 8_192;
/** The longest page that passages are looked for on: a long novel. UTF-16 units. */
const MAX_PAGE_TEXT = 8_000_000;

/**
 * What the background answers about notes. A page's reader may ask where passages with notes stand and how they are
 * drawn, and is told no word of them.
 */
export function noteAnswerers(notes: NoteKeeper): Answerers<NoteQuestions> {
  return {
    notesOn: {
      from: ['card', 'screen'],
      read: (id) => (isText(id, MAX_ID) ? (id as EntryId) : undefined),
      reply: async (id, sender) => {
        const hidden = isPrivate(sender);
        return { ...(await notes.notesOn(id, MOST_TOLD, hidden)), isPrivate: hidden };
      },
    },
    notesById: {
      from: ['card', 'screen'],
      read: readIds,
      reply: async (ids, sender) => ({
        notes: await notes.notesById(ids, isPrivate(sender)),
        isPrivate: isPrivate(sender),
      }),
    },
    keepNote: {
      from: ['card', 'screen'],
      read: readNoteAndPage,
      reply: ({ note, page }, sender) => notes.keep(note, page, isPrivate(sender)),
    },
    changeNotes: {
      from: ['card', 'screen'],
      read: (changes) => readChanges(changes) ?? undefined,
      reply: (changes, sender) => notes.change(changes, isPrivate(sender)),
    },
    forgetNotes: {
      from: ['screen'],
      read: readIds,
      reply: (ids) => notes.forget(ids),
    },
    swapVersion: {
      from: ['screen'],
      read: (number) => (Number.isSafeInteger(number) ? (number as number) : undefined),
      reply: (number) => notes.swapVersion(number),
    },
    notesImported: {
      from: ['screen'],
      read: () => null,
      reply: () => {
        tellNotesChanged();
        return null;
      },
    },
    describePage: {
      from: ['reader'],
      read: (head) => readPageHead(head) ?? undefined,
      reply: pageOfHead,
    },
    hasPassages: {
      from: ['reader'],
      read: (url) => (isText(url, MAX_ADDRESS) ? (url as PageUrl) : undefined),
      reply: async (url, sender) => (await notes.passagesOf(url, isPrivate(sender))).length > 0,
    },
    placePassages: {
      from: ['reader'],
      read: readPageText,
      reply: (page, sender) => notes.place(page, isPrivate(sender)),
    },
    orphansOf: {
      from: ['card'],
      read: (url) => (isText(url, MAX_ADDRESS) ? (url as PageUrl) : undefined),
      reply: (url, sender) => notes.orphansOf(url, isPrivate(sender)),
    },
    describePassage: {
      from: ['card'],
      read: readSelection,
      reply: ({ text, start, end }) => describeAnchor(text, start, end),
    },
  };
}

/** What is read in a private window must not reach the disk (add-on policy 6.3.2). */
function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito ?? false;
}

function isText(unknown: unknown, longest: number): unknown is string {
  return typeof unknown === 'string' && unknown.length > 0 && unknown.length <= longest;
}

function readIds(unknown: unknown): readonly NoteId[] | undefined {
  if (!Array.isArray(unknown) || unknown.length > MAX_IDS) return undefined;
  return unknown.every((id) => isText(id, MAX_ID)) ? (unknown as NoteId[]) : undefined;
}

function readNoteAndPage(unknown: unknown): NoteQuestions['keepNote']['argument'] | undefined {
  if (typeof unknown !== 'object' || unknown === null || !('note' in unknown)) return undefined;
  const note = readSentNote(unknown.note);
  const page = 'page' in unknown && unknown.page !== null ? readPage(unknown.page) : null;
  return note ? { note, page } : undefined;
}

function readPageText(unknown: unknown): NoteQuestions['placePassages']['argument'] | undefined {
  if (typeof unknown !== 'object' || unknown === null || !('page' in unknown && 'text' in unknown))
    return undefined;
  const { page, text } = unknown;
  if (!isText(page, MAX_ADDRESS) || typeof text !== 'string' || text.length > MAX_PAGE_TEXT) return undefined;
  return { page: page as PageUrl, text };
}

function readSelection(unknown: unknown): NoteQuestions['describePassage']['argument'] | undefined {
  if (typeof unknown !== 'object' || unknown === null) return undefined;
  if (!('text' in unknown && 'start' in unknown && 'end' in unknown)) return undefined;
  const { text, start, end } = unknown;
  if (typeof text !== 'string' || text.length > MAX_PAGE_TEXT) return undefined;
  return typeof start === 'number' && typeof end === 'number' ? { text, start, end } : undefined;
}
