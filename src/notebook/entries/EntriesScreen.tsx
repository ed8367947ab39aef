import { useMemo, useState } from 'preact/hooks';
import type { Entry, EntryId, EntryKind } from '../../core/glossary/entry.ts';
import { entryFinder } from '../../core/glossary/find-entries.ts';
import { guessKind, guessNameOrder } from '../../core/glossary/guess-kind.ts';
import { newDraft } from '../../core/glossary/own-draft.ts';
import type { OwnDeed } from '../../core/glossary/own-saving.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { say, sayCount } from '../../language/speak.ts';
import { askBackground } from '../../messaging/ask.ts';
import { newEntrySaver } from '../../messaging/save-own-entry.ts';
import type { OwnShelf } from '../../store/own-entries.ts';
import { changeSettings, loadSettings } from '../../store/settings.ts';
import { watchOwnShelf } from '../../store/watch-own-shelf.ts';
import { watchSettings } from '../../store/watch-settings.ts';
import { EncounterSign } from '../../ui/EncounterSign.tsx';
import { keepWriting, keptWriting } from '../../ui/own-entry/kept-writing.ts';
import { OwnEntryForm } from '../../ui/own-entry/OwnEntryForm.tsx';
import { sayWith } from '../../ui/say-with.tsx';
import { KindFilter } from '../glossary/KindFilter.tsx';
import { entriesFragment } from '../notebook-place.ts';
import { ToastPlace } from '../ToastPlace.tsx';
import { GoneEntry } from './GoneEntry.tsx';
import { OwnEntryList } from './OwnEntryList.tsx';
import { OwnEntryPage } from './OwnEntryPage.tsx';
import { useWatched } from './use-watched.ts';

/** What the screen is asked to show. */
export type EntriesPlace =
  | { readonly kind: 'entries'; readonly entry: EntryId | null }
  | { readonly kind: 'new-entry'; readonly name: string };

type Told =
  | { readonly kind: 'shelf'; readonly shelf: OwnShelf }
  | { readonly kind: 'failed'; readonly why: string };
type Done = { readonly words: string; readonly restore: EntryId | null };

const ALL_ENTRIES = '#entries';

/** The reader's own entries: to search, to read, to write; and what can be done with each. */
export function EntriesScreen({ place }: { readonly place: EntriesPlace }) {
  const told = useWatched<Told>('own', (tell, signal) => {
    void watchOwnShelf(
      (shelf) => tell({ kind: 'shelf', shelf }),
      (why) => tell({ kind: 'failed', why }),
      signal,
    );
  });
  const settings = useWatched<Settings>('settings', (tell, signal) => {
    const look = () => void loadSettings().then(tell);
    watchSettings(look, signal);
    look();
  });
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<EntryKind | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const entries = told?.kind === 'shelf' ? told.shelf.entries : NONE;
  const finder = useMemo(() => entryFinder(entries), [entries]);
  const found = useMemo(() => finder({ words, kind }), [finder, words, kind]);
  if (!told) return <main class="entries" aria-busy="true" />;
  if (told.kind === 'failed')
    return (
      <main class="entries">
        <p class="notice" role="alert">
          {told.why}
        </p>
      </main>
    );
  const open = place.kind === 'entries' ? place.entry : null;

  async function act(
    name: 'deleteOwnEntry' | 'restoreOwnEntry',
    id: EntryId,
    words: string,
    restore: EntryId | null,
  ): Promise<void> {
    const asked = await askBackground(name, id);
    const deed =
      asked.kind === 'answered' ? asked.value : { kind: 'failed' as const, why: say('own.unanswered') };
    const failure = whyNot(deed);
    setDone(failure === null ? { words, restore } : { words: failure, restore: null });
    if (restore === null && failure === null) location.hash = entriesFragment(id);
  }

  function remove(entry: Entry, notes: number): void {
    const words =
      notes > 0
        ? sayCount('own.done.deletedWithNotes', notes, entry.name)
        : say('own.done.deleted', entry.name);
    void act('deleteOwnEntry', entry.id, words, entry.id);
    location.hash = ALL_ENTRIES;
  }

  async function merge(from: Entry, to: Entry, notes: number): Promise<void> {
    const asked = await askBackground('mergeOwnEntries', { from: from.id, to: to.id });
    const deed =
      asked.kind === 'answered' ? asked.value : { kind: 'failed' as const, why: say('own.unanswered') };
    const failure = whyNot(deed);
    if (failure !== null) return setDone({ words: failure, restore: null });
    const words =
      notes > 0
        ? sayCount('own.done.mergedWithNotes', notes, from.name, to.name)
        : say('own.done.merged', from.name, to.name);
    setDone({ words, restore: from.id });
    location.hash = entriesFragment(to.id);
  }

  return (
    <div class="entries" data-open={open !== null || place.kind === 'new-entry'}>
      <div class="entries-bar">
        <search class="glossary-search">
          <label class="unseen" for="own-search">
            {say('own.list.search')}
          </label>
          <input
            id="own-search"
            type="search"
            placeholder={say('own.list.search')}
            autocomplete="off"
            spellcheck={false}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <a class="strong-button" href="#new-entry=">
            {say('own.new')}
          </a>
          {entries.length > 0 && <KindFilter byKind={found.byKind} kind={kind} onChoose={setKind} />}
        </search>
      </div>
      <div class="entries-index">
        <div role="status">
          {entries.length > 0 && found.entries.length === 0 && (
            <p class="found-nothing">{say('own.list.nothing', words.trim())}</p>
          )}
        </div>
        {entries.length === 0 && <NoEntries />}
        {settings?.encounters && (
          <div class="entries-met">
            <EncounterSign onStop={() => void changeSettings(() => ({ encounters: false }))} />
          </div>
        )}
        <OwnEntryList entries={found.entries.map(({ entry }) => entry)} open={open} />
      </div>
      <main class="entries-page">
        <a class="quiet-button entries-back" href={ALL_ENTRIES}>
          {say('own.list.back')}
        </a>
        {place.kind === 'new-entry' ? (
          <NewEntry key={place.name} name={place.name} />
        ) : (
          <Opened
            key={open ?? ''}
            open={open}
            shelf={told.shelf}
            onDelete={remove}
            onMerge={(from, to, notes) => void merge(from, to, notes)}
            onRestore={({ id, name }) => void act('restoreOwnEntry', id, say('own.done.back', name), null)}
          />
        )}
      </main>
      <ToastPlace
        toast={done && { words: done.words, canUndo: done.restore !== null }}
        onUndo={() =>
          done?.restore && void act('restoreOwnEntry', done.restore, say('own.done.takenBack'), null)
        }
        onDismiss={() => setDone(null)}
      />
    </div>
  );
}

const NONE: readonly Entry[] = [];

function whyNot(deed: OwnDeed): string | null {
  if (deed.kind === 'done') return null;
  return deed.kind === 'failed' ? deed.why : say('own.done.gone');
}

function NoEntries() {
  return (
    <div class="no-entries">
      <h2>{say('own.list.emptyHeading')}</h2>
      <p>{sayWith('own.list.emptyHow', <b>{say('own.explain')}</b>)}</p>
      <p>{say('own.list.emptyCast')}</p>
    </div>
  );
}

type OpenedProps = {
  readonly open: EntryId | null;
  readonly shelf: OwnShelf;
  readonly onDelete: (entry: Entry, notes: number) => void;
  readonly onMerge: (from: Entry, to: Entry, notes: number) => void;
  readonly onRestore: (entry: Entry) => void;
};

function Opened({ open, shelf, onDelete, onMerge, onRestore }: OpenedProps) {
  if (open === null)
    return shelf.entries.length > 0 ? <p class="glossary-hint">{say('own.list.choose')}</p> : null;
  const row = shelf.gone.find(({ id }) => id === open);
  if (row && row.into === null) return <GoneEntry row={row} onRestore={() => onRestore(row.entry)} />;
  return (
    <OwnEntryPage
      id={open}
      others={shelf.entries.filter(({ id }) => id !== open)}
      onDelete={onDelete}
      onMerge={onMerge}
    />
  );
}

function NewEntry({ name }: { readonly name: string }) {
  const saver = useMemo(() => newEntrySaver(null), []);
  const first = { draft: newDraft(name, guessKind(name), guessNameOrder(name)), note: '' };
  return (
    <OwnEntryForm
      title={name === '' ? say('own.new') : say('own.explainName', name)}
      first={keptWriting(`new ${name}`) ?? first}
      isNew
      onWriting={(writing) => keepWriting(`new ${name}`, writing)}
      onSave={saver}
      onSaved={({ id }) => {
        keepWriting(`new ${name}`, null);
        location.hash = entriesFragment(id);
      }}
      onCancel={() => {
        keepWriting(`new ${name}`, null);
        location.hash = ALL_ENTRIES;
      }}
    />
  );
}
