import type { Entry, EntryId } from '../../src/core/glossary/entry.ts';
import { qualifyEntries } from '../../src/core/glossary/qualify-entries.ts';
import type { BackupLog } from '../../src/core/notes/backup-log.ts';
import type { Meeting } from '../../src/core/notes/encounter.ts';
import type { PageUrl } from '../../src/core/notes/note.ts';
import type { EntryPage } from '../../src/messaging/protocol.ts';
import { BackupsScreen } from '../../src/notebook/backups/BackupsScreen.tsx';
import { BrokenStore } from '../../src/notebook/backups/BrokenStore.tsx';
import { Safekeeping } from '../../src/notebook/backups/Safekeeping.tsx';
import { EncountersKept } from '../../src/notebook/entries/EncountersKept.tsx';
import { EntriesScreen } from '../../src/notebook/entries/EntriesScreen.tsx';
import type { Fixture } from './fixture.ts';
import type { Kept, KeptFolder } from './keep-made.ts';
import { EVENT, OTHER, PERSON, PLACE } from './made-entries.ts';

const nothing = () => {};
const DAY_MS = 86_400_000;

const OWN = qualifyEntries('own', [PERSON, PLACE, EVENT, OTHER]);
const [BRANDVOLD, HALVARD] = OWN as [Entry, Entry, Entry, Entry];

/** Days are told as how long ago they were, so that a picture taken another year is the same. */
function met(daysAgo: number, title: string, site: string): Meeting {
  const at = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  return {
    day: at.slice(0, 10),
    at,
    title,
    site,
    page: `https://${site}/${daysAgo}` as PageUrl,
    counts: new Map([
      [BRANDVOLD.id, 3],
      [HALVARD.id, 1],
    ]),
  };
}

const OWN_KEPT: Kept = {
  entries: OWN,
  deleted: [OWN[3]!.id],
  meetings: [
    met(1, 'Envoys meet again in the harbour', 'harbour-review.example'),
    met(2, 'A paper that nobody signed, and what was to stand in it', 'harbour-review.example'),
    met(40, 'Two piers', 'a-very-long-name-of-a-site-that-has-to-be-broken-somewhere.example'),
  ],
  answers: {
    entryPage: (id: EntryId): EntryPage | null => {
      const entry = OWN.find((one) => one.id === id);
      return entry ? { entry, ownGist: null, names: {}, ties: [], tieCount: 0, among: [] } : null;
    },
  },
};

/** A screen in the frame of the notebook. `ready` is there when it has read what it shows. */
function kept(draw: Fixture['draw'], ready: string, before: Kept = {}): Fixture {
  return {
    screen: 'notebook',
    kept: before,
    ready,
    draw: (width) => (
      <div class="notebook">
        <h1>Gloss</h1>
        {draw(width)}
      </div>
    ),
  };
}

function copies(log: BackupLog | null, folder?: KeptFolder): Fixture {
  const before = { ...(log && { local: { backups: log } }), ...(folder && { folder }) };
  return kept(() => <BackupsScreen />, '.backups [aria-busy="false"]', before);
}

function madeAt(at: string, notes: number) {
  const file = `Gloss backups/gloss-${at.slice(0, 10)}.json`;
  const place = { kind: 'downloads', download: 1, notInFolder: null } as const;
  return { at, notes, file, bytes: notes * 800, place };
}

const MADE = [madeAt('2026-11-20T09:12:00.000Z', 1_204), madeAt('2026-11-13T09:12:00.000Z', 1)];
const FAILURE = { at: '2026-11-21T10:00:00.000Z', why: 'The disk is full.' };

/** The line over the notes. */
function over(local: Kept['local'] & object, ready = '.backup-line'): Fixture {
  return kept(() => <Safekeeping hasNotes />, ready, { local });
}

/** Screens that read for themselves what they show. */
export const KEPT_FIXTURES: Readonly<Record<string, Fixture>> = {
  'copies/undecided': copies(null),
  'copies/made': copies({ rhythm: 'weekly', made: MADE, failure: null }),
  'copies/failed': copies({ rhythm: 'daily', made: MADE, failure: FAILURE }),
  'copies/in-folder': copies(
    { rhythm: 'weekly', made: MADE, failure: null },
    { name: 'Reading', permission: 'granted' },
  ),
  'copies/folder-asks': copies(
    { rhythm: 'weekly', made: MADE, failure: null },
    { name: 'Reading and what came of it', permission: 'prompt' },
  ),
  'copies/asked-over-notes': over({ backups: { rhythm: 'undecided', made: [], failure: null } }),
  'copies/told-over-notes': over({ backups: { rhythm: 'weekly', made: MADE, failure: null } }),
  'copies/failed-over-notes': over({ backups: { rhythm: 'weekly', made: MADE, failure: FAILURE } }),
  'copies/notes-lost': over(
    { 'notes-kept': { birth: 'another', notes: 12, seen: '2026-11-20T09:12:00.000Z' } },
    '.loss',
  ),
  'copies/store-broken': kept(
    () => <BrokenStore why="The browser could not use its store: it is damaged." onReload={nothing} />,
    '.notice',
  ),
  'entries/none': kept(() => <EntriesScreen place={{ kind: 'entries', entry: null }} />, '.no-entries'),
  'entries/list': kept(
    () => <EntriesScreen place={{ kind: 'entries', entry: null }} />,
    '.own-list li',
    OWN_KEPT,
  ),
  'entries/open': kept(
    () => <EntriesScreen place={{ kind: 'entries', entry: BRANDVOLD.id }} />,
    '.met-days',
    OWN_KEPT,
  ),
  'entries/deleted': kept(
    () => <EntriesScreen place={{ kind: 'entries', entry: OWN[3]!.id }} />,
    '.entries-page h2',
    OWN_KEPT,
  ),
  'entries/new': kept(
    () => <EntriesScreen place={{ kind: 'new-entry', name: 'Halvard Pier' }} />,
    '.own-form',
    OWN_KEPT,
  ),
  'entries/met': kept(() => <EncountersKept />, '.kept-site', OWN_KEPT),
};
