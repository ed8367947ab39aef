import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { draftOfEntry, problemsOfDraft } from '../core/glossary/own-draft.ts';
import { tidyGist } from '../core/glossary/own-gist.ts';
import { OWN_LIMITS } from '../core/glossary/own-limits.ts';
import type { OwnDeed } from '../core/glossary/own-saving.ts';
import { OWN_PACK } from '../core/glossary/pack-on-shelf.ts';
import { packOf } from '../core/glossary/qualify-entries.ts';
import { readEntry } from '../core/glossary/read-entry.ts';
import { ownThingsOf } from '../exchange/backups/from-backup.ts';
import { say } from '../language/speak.ts';
import type { Answerers } from '../messaging/answer.ts';
import type { OwnQuestions } from '../messaging/own-questions.ts';
import type { Sender } from '../messaging/role.ts';
import {
  deleteOwnEntry,
  idsOf,
  layOwnGist,
  mergeOwnEntries,
  rememberMovedNotes,
  restoreOwnEntry,
  saveOwnEntry,
} from '../store/own-entries.ts';
import type { PackDatabase } from '../store/pack-database.ts';
import { restoreOwnThings } from '../store/restore-own-things.ts';
import { changeSettings, loadSettings } from '../store/settings.ts';
import type { EncounterKeeper } from './encounter-keeper.ts';
import type { Glossary } from './glossary.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { tellAllReaders } from './tell-all-readers.ts';
import { tellEntriesChanged } from './tell-entries-changed.ts';

const MAX_ID = 500;

type Failed = { readonly kind: 'failed'; readonly why: string };

/** What is read in a private window must not reach the disk (add-on policy 6.3.2). */
const inPrivate = (): Failed => ({ kind: 'failed', why: say('own.private') });
const unfit = (): Failed => ({ kind: 'failed', why: say('own.unfit') });

/** What the background answers about what the reader has added to the glossary, and met of it. */
export function ownAnswerers(
  glossary: Glossary,
  notes: NoteKeeper,
  encounters: EncounterKeeper,
): Answerers<OwnQuestions> {
  /** Does something with the database of packs, and has all who show entries hear of it. */
  async function change<Answer extends { readonly kind: string }>(
    { tab }: Sender,
    act: (db: PackDatabase, now: string) => Promise<Answer>,
    marks: 'marks' | 'no-marks' = 'marks',
  ): Promise<Answer | Failed> {
    if (tab?.incognito) return inPrivate();
    const opening = await glossary.openPacks();
    if (opening.kind === 'failed') return opening;
    const answer = await act(opening.db, new Date().toISOString());
    if (answer.kind === 'failed') return answer;
    glossary.outdate();
    tellEntriesChanged();
    if (marks === 'marks') void tellAllReaders('readAgain');
    return answer;
  }

  return {
    saveOwnEntry: {
      from: ['card', 'screen'],
      read: readSaving,
      reply: ({ entry, before }, sender) =>
        change(sender, async (db, now) => {
          if (problemsOfDraft(draftOfEntry(entry)).length > 0) return unfit();
          const saving = await saveOwnEntry(db, entry, before, now);
          // Whoever adds an entry wants it marked, though they have put their own once aside.
          if (saving.kind === 'kept' && before === null) await takeUpOwnPack();
          return saving;
        }),
    },
    deleteOwnEntry: {
      from: ['card', 'screen'],
      read: readOwnId,
      reply: (id, sender) => change(sender, (db, now) => deleteOwnEntry(db, id, now)),
    },
    mergeOwnEntries: {
      from: ['screen'],
      read: readMerging,
      reply: ({ from, to }, sender) =>
        change(sender, async (db, now) => {
          const { known } = await loadSettings();
          const deed = await mergeOwnEntries(db, { from, to, wasKnown: known.includes(from) }, now);
          // The merged id leads to the other by now: whatever fails from here on, nothing hangs in the air.
          if (deed.kind === 'done') {
            await rememberMovedNotes(db, from, await notes.move(from, to));
            if (known.includes(from)) await know(from, to);
          }
          return deed;
        }),
    },
    restoreOwnThings: {
      from: ['screen'],
      read: (own) => ownThingsOf({ own }).own,
      reply: (own, sender) => change(sender, (db, now) => restoreOwnThings(db, own, now)),
    },
    restoreOwnEntry: {
      from: ['screen'],
      read: readOwnId,
      reply: (id, sender) =>
        change(sender, async (db, now): Promise<OwnDeed> => {
          const { row, ...deed } = await restoreOwnEntry(db, id, now);
          if (row?.into) {
            await notes.move(row.into.to, id, row.into.notes);
            if (row.into.wasKnown) await changeSettings((is) => ({ known: [...new Set([...is.known, id])] }));
          }
          return deed;
        }),
    },
    layOwnGist: {
      from: ['card', 'screen'],
      read: readOwnGist,
      reply: ({ entry, gist }, sender) =>
        change(sender, (db, now) => layOwnGist(db, entry, gist && tidyGist(gist), now), 'no-marks'),
    },
    encountersWith: {
      from: ['card', 'screen'],
      read: (id) => (isId(id) ? id : undefined),
      reply: async (id, { tab }) => {
        if (tab?.incognito) return null;
        const opening = await glossary.openPacks();
        return encounters.sum(opening.kind === 'open' ? await idsOf(opening.db, id) : [id]);
      },
    },
  };
}

async function takeUpOwnPack(): Promise<void> {
  const { packsOff } = await loadSettings();
  if (packsOff.includes(OWN_PACK))
    await changeSettings((now) => ({ packsOff: now.packsOff.filter((id) => id !== OWN_PACK) }));
}

/** Whom the reader knows is known under the id that is left. */
async function know(from: EntryId, to: EntryId): Promise<void> {
  await changeSettings(({ known }) => ({
    known: [...new Set(known.map((one) => (one === from ? to : one)))],
  }));
}

function isId(unknown: unknown): unknown is EntryId {
  return typeof unknown === 'string' && unknown.length > 0 && unknown.length <= MAX_ID;
}

function readOwnId(unknown: unknown): EntryId | undefined {
  return isId(unknown) && packOf(unknown) === OWN_PACK ? unknown : undefined;
}

function readOwnEntry(unknown: unknown): Entry | undefined {
  const { entry, problems } = readEntry(unknown, '');
  return entry && problems.length === 0 && readOwnId(entry.id) ? entry : undefined;
}

function readSaving(unknown: unknown): OwnQuestions['saveOwnEntry']['argument'] | undefined {
  if (typeof unknown !== 'object' || unknown === null || !('entry' in unknown && 'before' in unknown))
    return undefined;
  const entry = readOwnEntry(unknown.entry);
  const before = unknown.before === null ? null : readOwnEntry(unknown.before);
  return entry && before !== undefined ? { entry, before } : undefined;
}

function readMerging(unknown: unknown): OwnQuestions['mergeOwnEntries']['argument'] | undefined {
  if (typeof unknown !== 'object' || unknown === null || !('from' in unknown && 'to' in unknown))
    return undefined;
  const from = readOwnId(unknown.from);
  const to = readOwnId(unknown.to);
  return from && to && from !== to ? { from, to } : undefined;
}

function readOwnGist(unknown: unknown): OwnQuestions['layOwnGist']['argument'] | undefined {
  if (typeof unknown !== 'object' || unknown === null || !('entry' in unknown && 'gist' in unknown))
    return undefined;
  const { entry, gist } = unknown;
  // One's own entry is changed itself.
  if (!isId(entry) || packOf(entry) === OWN_PACK) return undefined;
  if (gist === null) return { entry, gist };
  return typeof gist === 'string' && gist.length <= OWN_LIMITS.gist ? { entry, gist } : undefined;
}
