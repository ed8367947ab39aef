import type { EntryId } from '../../src/core/glossary/entry.ts';
import { ExportDialog } from '../../src/notebook/exchange/ExportDialog.tsx';
import { exportSource } from '../../src/notebook/exchange/export-source.ts';
import { ImportNotesDialog } from '../../src/notebook/exchange/ImportNotesDialog.tsx';
import { EntryPageView } from '../../src/notebook/glossary/EntryPageView.tsx';
import { Notebook } from '../../src/notebook/Notebook.tsx';
import { type NotebookState, notebookEyes } from '../../src/notebook/notebook-state.ts';
import type { NotebookHands } from '../../src/notebook/notebook-view.ts';
import { PackLine } from '../../src/notebook/packs/PackLine.tsx';
import { NO_STEPS } from '../../src/notebook/undo-steps.ts';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';
import type { Fixture } from './fixture.ts';
import { EVENT, OTHER, PERSON, PLACE } from './made-entries.ts';

const nothing = () => {};
const NOW = '2026-11-22T10:00:00.000Z';
const ZONE = 'UTC';

const NOTES = [
  madeNote({
    id: noteId(1),
    about: { kind: 'entry', entry: PERSON.id },
    text: 'Spoke of the **sea**, not of the port.',
    tags: ['harbour', 'talks'],
    colour: 'yellow',
  }),
  madeNote({
    id: noteId(2),
    about: { kind: 'entry', entry: PLACE.id },
    text: 'Two piers, one of them new.',
    created: '2026-11-21T08:00:00.000Z',
    updated: '2026-11-21T08:00:00.000Z',
  }),
  madeNote({
    id: noteId(3),
    about: { kind: 'page', page: HARBOUR_REVIEW.url },
    text: 'Read again before the next round.',
    colour: 'blue',
  }),
];

const STATE: NotebookState = {
  opening: 'open',
  why: '',
  notes: NOTES,
  complete: true,
  pages: new Map([[HARBOUR_REVIEW.url, HARBOUR_REVIEW]]),
  placings: new Map(),
  entries: new Map([PERSON, PLACE, EVENT].map((entry) => [entry.id, { name: entry.name, kind: entry.kind }])),
  editings: new Map(),
  search: '',
  grouping: 'day',
  place: { kind: 'everything' },
  selected: null,
  marked: new Set(),
  steps: NO_STEPS,
  toast: null,
  arrival: 0,
};

/** Every hand does nothing; the gallery is looked at. */
const HANDS = new Proxy({} as NotebookHands, {
  get: (_, name) => (name === 'exportSource' ? () => exportSource(STATE, NOTES, NOW, ZONE) : nothing),
});

function notebook(part: Partial<NotebookState>): Fixture {
  const state = { ...STATE, ...part };
  return {
    screen: 'notebook',
    draw: () => (
      <Notebook
        view={notebookEyes().view(state, NOW, ZONE)}
        place={state.place}
        hands={HANDS}
        notesOn={() => 0}
      />
    ),
  };
}

const trashed = NOTES.map((note) => ({ ...note, deleted: '2026-11-21T12:00:00.000Z' }));

const PACKS = [
  {
    id: 'world-affairs',
    title: 'World affairs',
    version: '2026.11',
    licence: '',
    entryCount: null,
    isOn: true,
  },
  {
    id: 'harbour-words',
    title: 'Harbour words, with a title that is longer than most others are',
    version: '3',
    licence: 'CC BY 4.0',
    entryCount: 1_204,
    isOn: false,
  },
];

/** The notebook's screens, its dialogs, and the welcome page. */
export const NOTEBOOK_FIXTURES: Readonly<Record<string, Fixture>> = {
  'notebook/notes': notebook({}),
  'notebook/one-open': notebook({ selected: noteId(1) }),
  'notebook/marked': notebook({ marked: new Set([noteId(1), noteId(2)]) }),
  'notebook/nothing-found': notebook({ search: 'lighthouse' }),
  'notebook/empty': notebook({ notes: [] }),
  'notebook/trash': notebook({ notes: trashed, place: { kind: 'trash' } }),
  'notebook/toast': notebook({ toast: { words: 'Deleted 3 notes.', canUndo: true } }),
  'notebook/read-only': notebook({ opening: 'read-only', why: 'These notes were written by a later Gloss.' }),
  'notebook/failed': notebook({
    opening: 'failed',
    why: 'The browser gives Gloss no place to keep notes here.',
  }),
  'exchange/export': {
    screen: 'notebook',
    draw: () => <ExportDialog source={exportSource(STATE, NOTES, NOW, ZONE)} onClose={nothing} />,
    // Its worker has said what the format does not carry.
    ready: '.losses',
  },
  'exchange/import': { screen: 'notebook', draw: () => <ImportNotesDialog onClose={nothing} /> },
  'packs/shelf': {
    screen: 'notebook',
    draw: () => (
      <main class="notebook packs">
        <h1>Packs</h1>
        <ol class="pack-list">
          {PACKS.map((pack, nth) => (
            <PackLine
              key={pack.id}
              pack={pack}
              isFirst={nth === 0}
              isLast={nth > 0}
              isBundled={nth === 0}
              onSwitch={nothing}
              onMove={nothing}
              onExport={nothing}
              onDelete={nothing}
            />
          ))}
        </ol>
      </main>
    ),
  },
  'glossary/person': {
    screen: 'notebook',
    draw: () => (
      <main class="notebook">
        <EntryPageView
          notes={2}
          page={{
            entry: PERSON,
            ownGist: null,
            names: { [EVENT.id]: EVENT.name } as Record<EntryId, string>,
            ties: [EVENT, PLACE, OTHER].map((entry, nth) => ({
              ...entry,
              role: nth === 0 ? { known: 'relation.tookPartIn' as const } : { words: 'lives in' },
            })),
            tieCount: 3,
            among: [],
          }}
        />
      </main>
    ),
  },
  'welcome/page': { screen: 'welcome', draw: () => <Welcome /> },
};
