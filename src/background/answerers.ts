import { ENTRY_KINDS, type EntryId } from '../core/glossary/entry.ts';
import { readLinkQuestion } from '../core/linking/read-link-question.ts';
import { spotFor } from '../core/linking/spot-for.ts';
import { BOUNDARY } from '../core/text/boundary.ts';
import type { Answerers } from '../messaging/answer.ts';
import { askReader } from '../messaging/ask.ts';
import type { BackgroundQuestions } from '../messaging/protocol.ts';
import type { Sender } from '../messaging/role.ts';
import { backupAnswerers } from './backup-answerers.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { countOnBadge } from './badge.ts';
import { choiceAnswerers } from './choice-answerers.ts';
import type { EncounterKeeper } from './encounter-keeper.ts';
import type { Glossary } from './glossary.ts';
import { type DocumentPlace, linkedDocuments } from './linked-documents.ts';
import { noteAnswerers } from './note-answerers.ts';
import { noteKeeper } from './note-keeper.ts';
import { fragmentOf, readNotebookRequest } from './notebook-request.ts';
import { openNotebook } from './open-notebook.ts';
import { ownAnswerers } from './own-answerers.ts';
import { settingsAnswerers } from './settings-answerers.ts';
import { tellAllReaders } from './tell-all-readers.ts';
import { tellCastEntries } from './tell-cast-entries.ts';
import { tellEntries } from './tell-entries.ts';
import { tellEntryPage } from './tell-entry-page.ts';
import { tellFoundEntries } from './tell-found-entries.ts';

/** A part of a page is smaller than this by far (see `raw-text.ts`), unless one node alone is larger. */
const MAX_TEXT = 32_000_000;
const MAX_IDS = 10_000;
/** An id among all packs is that of its pack and its own. */
const MAX_ID = 500;
const MAX_SEARCH = 1_000;

/** What the background answers, and to whom. A page's reader may ask what stands in a text, and nothing else. */
export function answerers(
  glossary: Glossary,
  encounters: EncounterKeeper,
  backups: BackupKeeper,
): Answerers<BackgroundQuestions> {
  const documents = linkedDocuments();
  const notes = noteKeeper(backups.changed);
  return {
    ...noteAnswerers(notes),
    ...ownAnswerers(glossary, notes, encounters),
    ...choiceAnswerers(glossary),
    ...settingsAnswerers(),
    ...backupAnswerers(backups),
    spot: {
      from: ['reader'],
      read: readTexts,
      reply: async (texts) => spotFor(texts.join(BOUNDARY), await glossary.linking()),
    },
    link: {
      from: ['reader'],
      read: readLinkQuestion,
      reply: async (question, sender) => {
        const place = placeOf(sender);
        const [linking, choices] = await Promise.all([glossary.linking(), glossary.choices()]);
        const linked = documents.answer(question, place, linking, choices);
        if (place.frame === 0) {
          void countOnBadge(place.tab, linked);
          encounters.linked(sender);
        }
        return linked;
      },
    },
    entries: {
      from: ['card', 'screen'],
      read: readIds,
      reply: async (ids) => tellEntries(ids, await glossary.entries(ids)),
    },
    packsChanged: {
      from: ['screen'],
      read: () => null,
      reply: async () => {
        glossary.outdate();
        await tellAllReaders('readAgain');
        return null;
      },
    },
    findEntries: {
      from: ['screen'],
      read: readSearch,
      reply: async (search) =>
        tellFoundEntries(await glossary.find(search), await glossary.ownGists(), search.most),
    },
    castEntries: {
      from: ['screen'],
      read: readIds,
      reply: async (ids) => tellCastEntries(ids, await glossary.entries(ids)),
    },
    entryPage: {
      from: ['screen'],
      read: (id) => (isId(id) ? id : undefined),
      reply: async (id) => tellEntryPage(id, await glossary.entries([id])),
    },
    confirmCard: {
      from: ['card'],
      read: (secret) => (typeof secret === 'string' && secret.length <= MAX_ID ? secret : undefined),
      reply: async (secret, { tab }) => {
        if (tab?.id === undefined) return false;
        const asked = await askReader(tab.id, 'ownsCard', secret);
        return asked.kind === 'answered' && asked.value;
      },
    },
    openNotebook: {
      from: ['card', 'screen'],
      read: readNotebookRequest,
      reply: async (request) => {
        await openNotebook(fragmentOf(request));
        return null;
      },
    },
  };
}

function placeOf({ tab, frameId, url }: Sender): DocumentPlace {
  const origin = url && URL.canParse(url) ? new URL(url).origin : 'null';
  return { tab: tab?.id ?? -1, frame: frameId ?? 0, origin: origin === 'null' ? null : origin };
}

function readTexts(texts: unknown): readonly string[] | undefined {
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) return undefined;
  return texts.reduce((sum, text) => sum + text.length, 0) <= MAX_TEXT ? texts : undefined;
}

function isId(id: unknown): id is EntryId {
  return typeof id === 'string' && id.length > 0 && id.length <= MAX_ID;
}

function readIds(ids: unknown): readonly EntryId[] | undefined {
  return Array.isArray(ids) && ids.length <= MAX_IDS && ids.every(isId) ? ids : undefined;
}

function readSearch(unknown: unknown): BackgroundQuestions['findEntries']['argument'] | undefined {
  if (typeof unknown !== 'object' || unknown === null) return undefined;
  if (!('words' in unknown && 'kind' in unknown && 'most' in unknown)) return undefined;
  const { words, most } = unknown;
  if (typeof words !== 'string' || words.length > MAX_SEARCH || typeof most !== 'number') return undefined;
  return { words, most, kind: ENTRY_KINDS.find((kind) => kind === unknown.kind) ?? null };
}
