import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { entryOfDraft, newOwnId, type OwnDraft } from '../core/glossary/own-draft.ts';
import type { OwnSaving } from '../core/glossary/own-saving.ts';
import { OWN_PACK } from '../core/glossary/pack-on-shelf.ts';
import { qualifiedId } from '../core/glossary/qualify-entries.ts';
import type { NoteId, NoteOrigin, Page } from '../core/notes/note.ts';
import { draftNote } from '../core/notes/write-note.ts';
import { say } from '../language/speak.ts';
import { askBackground } from './ask.ts';
import { askKeepNote } from './ask-keep-note.ts';
import { newUuid } from './new-uuid.ts';

/** Keeps an entry that is being written, and the first note on it. Asked again it is still the same two. */
export type OwnSaver = (
  writing: { readonly draft: OwnDraft; readonly note: string },
  over: { readonly stored: Entry | null } | null,
) => Promise<OwnSaving>;

/** Letters of an id that no other entry of the name has. */
const TAIL_LENGTH = 6;

/** Where a new entry's first note is written; `null` for no page. */
export type NotePlace = { readonly page: Page; readonly sentence: string } | null;

/** For a new entry. */
export function newEntrySaver(place: NotePlace): OwnSaver {
  const tail = newUuid().replaceAll('-', '').slice(0, TAIL_LENGTH);
  const note = newUuid() as NoteId;
  let id: EntryId | null = null;
  return async ({ draft, note: text }, over) => {
    id ??= qualifiedId(OWN_PACK, newOwnId(draft.name, tail));
    const saving = await save(entryOfDraft(id, draft, null), over?.stored ?? null);
    if (saving.kind !== 'kept' || text.trim() === '') return saving;
    const origin: NoteOrigin | null = place && { page: place.page.url, sentence: place.sentence };
    const first = draftNote({ kind: 'entry', entry: id }, origin, note, new Date().toISOString());
    const keeping = await askKeepNote({ ...first, text }, place?.page ?? null);
    return keeping.kind === 'kept' ? saving : { kind: 'failed', why: say('own.noteNotKept', whyOf(keeping)) };
  };
}

/** For an entry that is there. */
export function ownEntrySaver(before: Entry): OwnSaver {
  return ({ draft }, over) => {
    const base = over ? over.stored : before;
    return save(entryOfDraft(before.id, draft, base ?? before), base);
  };
}

async function save(entry: Entry, before: Entry | null): Promise<OwnSaving> {
  const asked = await askBackground('saveOwnEntry', { entry, before });
  return asked.kind === 'answered' ? asked.value : { kind: 'failed', why: say('own.unanswered') };
}

function whyOf(keeping: { readonly kind: string; readonly why?: string }): string {
  return keeping.why ?? say('own.tryAgain');
}
