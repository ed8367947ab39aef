import { useMemo, useState } from 'preact/hooks';
import type { Entry, EntryId, EntryKind } from '../../core/glossary/entry.ts';
import { entryFinder } from '../../core/glossary/find-entries.ts';
import { guessKind, guessNameOrder } from '../../core/glossary/guess-kind.ts';
import { newDraft } from '../../core/glossary/own-draft.ts';
import { askBackground } from '../../messaging/ask.ts';
import { newEntrySaver } from '../../messaging/save-own-entry.ts';
import type { OwnShelf } from '../../store/own-entries.ts';
import { watchOwnShelf } from '../../store/watch-own-shelf.ts';
import { keepWriting, keptWriting } from '../../ui/own-entry/kept-writing.ts';
import { OwnEntryForm } from '../../ui/own-entry/OwnEntryForm.tsx';
import { KindFilter } from '../glossary/KindFilter.tsx';
import { entriesFragment } from '../notebook-place.ts';
import { sayCount } from '../say-count.ts';
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
    const deed = asked.kind === 'answered' ? asked.value : { kind: 'failed' as const, why: asked.why };
    setDone(deed.kind === 'failed' ? { words: deed.why, restore: null } : { words, restore });
    if (restore === null && deed.kind !== 'failed') location.hash = entriesFragment(id);
  }

  function remove(entry: Entry, notes: number): void {
    const kept = notes > 0 ? ` ${sayCount(notes, 'note')} on it ${notes === 1 ? 'is' : 'are'} kept.` : '';
    void act('deleteOwnEntry', entry.id, `Deleted ${entry.name}.${kept}`, entry.id);
    location.hash = ALL_ENTRIES;
  }

  async function merge(from: Entry, to: Entry, notes: number): Promise<void> {
    const asked = await askBackground('mergeOwnEntries', { from: from.id, to: to.id });
    const deed = asked.kind === 'answered' ? asked.value : { kind: 'failed' as const, why: asked.why };
    if (deed.kind === 'failed') return setDone({ words: deed.why, restore: null });
    const followed = notes > 0 ? ` ${sayCount(notes, 'note')} followed.` : '';
    setDone({ words: `${from.name} is ${to.name} now.${followed}`, restore: from.id });
    location.hash = entriesFragment(to.id);
  }

  return (
    <div class="entries" data-open={open !== null || place.kind === 'new-entry'}>
      <div class="entries-bar">
        <search class="glossary-search">
          <label class="unseen" for="own-search">
            Search your entries
          </label>
          <input
            id="own-search"
            type="search"
            placeholder="Search your entries"
            autocomplete="off"
            spellcheck={false}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <a class="strong-button" href="#new-entry=">
            New entry
          </a>
          {entries.length > 0 && <KindFilter byKind={found.byKind} kind={kind} onChoose={setKind} />}
        </search>
      </div>
      <div class="entries-index">
        <div role="status">
          {entries.length > 0 && found.entries.length === 0 && (
            <p class="found-nothing">No entry of yours has “{words.trim()}”.</p>
          )}
        </div>
        {entries.length === 0 && <NoEntries />}
        <OwnEntryList entries={found.entries.map(({ entry }) => entry)} open={open} />
      </div>
      <main class="entries-page">
        <a class="quiet-button entries-back" href={ALL_ENTRIES}>
          All entries
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
            onRestore={({ id, name }) => void act('restoreOwnEntry', id, `${name} is back.`, null)}
          />
        )}
      </main>
      <ToastPlace
        toast={done && { words: done.words, canUndo: done.restore !== null }}
        onUndo={() => done?.restore && void act('restoreOwnEntry', done.restore, 'Taken back.', null)}
        onDismiss={() => setDone(null)}
      />
    </div>
  );
}

const NONE: readonly Entry[] = [];

function NoEntries() {
  return (
    <div class="no-entries">
      <h2>Explain what no glossary knows</h2>
      <p>
        Select a name on any page, press the button beside it (or Alt+N) and choose <b>Explain this</b>. From
        then on it is marked wherever you read, and its card says what you wrote.
      </p>
      <p>The names that a page has and no glossary knows are listed beside it, in the cast.</p>
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
    return shelf.entries.length > 0 ? (
      <p class="glossary-hint">Choose an entry to read or change it.</p>
    ) : null;
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
      title={name === '' ? 'New entry' : `Explain “${name}”`}
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
