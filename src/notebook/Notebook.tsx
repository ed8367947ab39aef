import type { VNode } from 'preact';
import type { EntryId } from '../core/glossary/entry.ts';
import { TRASH_DAYS } from '../core/notes/trash-days.ts';
import { say, sayCount } from '../language/speak.ts';
import { Glossary } from './glossary/Glossary.tsx';
import { late } from './late.tsx';
import { NoteScreen } from './NoteScreen.tsx';
import type { NotebookPlace } from './notebook-place.ts';
import type { NotebookHands, NotebookView } from './notebook-view.ts';
import { PacksScreen } from './packs/PacksScreen.tsx';
import { SettingsPlace } from './settings/SettingsPlace.tsx';

const EntriesScreen = late(() =>
  import('./entries/EntriesScreen.tsx').then((module) => module.EntriesScreen),
);

const BackupsScreen = late(() =>
  import('./backups/BackupsScreen.tsx').then((module) => module.BackupsScreen),
);
const BrokenStore = late(() => import('./backups/BrokenStore.tsx').then((module) => module.BrokenStore));

/** The screens beside the notes. */
const SCREENS = ['entries', 'glossary', 'packs', 'trash', 'backups', 'settings'] as const;
const TITLES = {
  notes: 'notebook.heading',
  entries: 'notebook.entries',
  glossary: 'notebook.glossary',
  packs: 'notebook.packs',
  trash: 'notebook.trash',
  backups: 'backup.title',
  settings: 'notebook.settings',
} as const;

type NotebookProps = {
  readonly view: NotebookView;
  readonly place: NotebookPlace;
  readonly hands: NotebookHands;
  /** How many notes the reader has on an entry. */
  readonly notesOn: (entry: EntryId) => number;
  /** What stands over the notes: how they are kept safe. */
  readonly above?: VNode;
};

/** The notebook: all notes of the reader; and beside them the glossary. */
export function Notebook({ view, place, hands, notesOn, above }: NotebookProps) {
  const screen =
    place.kind === 'new-entry' ? 'entries' : (SCREENS.find((one) => one === place.kind) ?? 'notes');
  return (
    <div class="notebook" data-screen={screen}>
      <header class="masthead">
        <p class="masthead-name">Gloss</p>
        <h1>{say(TITLES[screen])}</h1>
        <nav class="screens" aria-label={say('notebook.screens')}>
          <a href="#everything" aria-current={screen === 'notes' ? 'page' : undefined}>
            {say('notebook.notes')}
          </a>
          <a href="#entries" aria-current={screen === 'entries' ? 'page' : undefined}>
            {say('notebook.entries')}
          </a>
          <a href="#glossary" aria-current={screen === 'glossary' ? 'page' : undefined}>
            {say('notebook.glossary')}
          </a>
          <a href="#packs" aria-current={screen === 'packs' ? 'page' : undefined}>
            {say('notebook.packs')}
          </a>
          {view.kind === 'open' && (view.inTrash > 0 || screen === 'trash') && (
            <a href="#trash" aria-current={screen === 'trash' ? 'page' : undefined}>
              {say('notebook.trash')}
            </a>
          )}
          <a href="#settings" aria-current={screen === 'settings' ? 'page' : undefined}>
            {say('notebook.settings')}
          </a>
        </nav>
        {screen === 'notes' && view.kind === 'open' && view.complete && view.total > 0 && (
          <p class="masthead-count">
            {say(
              'notebook.notesOnEntries',
              sayCount('count.notes', view.total),
              sayCount('count.entries', view.entries),
            )}
          </p>
        )}
        {screen === 'trash' && <p class="masthead-count">{say('notebook.keptForDays', TRASH_DAYS)}</p>}
      </header>
      {screen === 'notes' && view.kind === 'open' && above}
      {place.kind === 'backups' && <BackupsScreen />}
      {(place.kind === 'entries' || place.kind === 'new-entry') && <EntriesScreen place={place} />}
      {place.kind === 'glossary' && <Glossary open={place.entry} notesOn={notesOn} />}
      {place.kind === 'packs' && <PacksScreen />}
      {place.kind === 'settings' && <SettingsPlace />}
      {(screen === 'notes' || screen === 'trash') && <Inside view={view} hands={hands} />}
    </div>
  );
}

function Inside({ view, hands }: Pick<NotebookProps, 'view' | 'hands'>) {
  switch (view.kind) {
    case 'opening':
      // A local database opens before a word about it could be read.
      return null;
    case 'failed':
      return (
        <main>
          <div class="notice" role="alert">
            <h2>{say('notebook.failed')}</h2>
            <p>{view.why}</p>
            <button type="button" class="quiet-button" onClick={hands.reload}>
              {say('notebook.reload')}
            </button>
          </div>
        </main>
      );
    case 'broken':
      return <BrokenStore why={view.why} onReload={hands.reload} />;
    case 'open':
      return <NoteScreen view={view} hands={hands} />;
    default:
      return view satisfies never;
  }
}
