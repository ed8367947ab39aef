import { useEffect, useState } from 'preact/hooks';
import type { Entry, EntryId } from '../../core/glossary/entry.ts';
import { draftOfEntry } from '../../core/glossary/own-draft.ts';
import type { Note } from '../../core/notes/note.ts';
import { say } from '../../language/speak.ts';
import { ownEntrySaver } from '../../messaging/save-own-entry.ts';
import { watchNotesOn } from '../../store/watch-notes-on.ts';
import { keepWriting, keptWriting } from '../../ui/own-entry/kept-writing.ts';
import { OwnEntryForm } from '../../ui/own-entry/OwnEntryForm.tsx';
import { EntryPageView } from '../glossary/EntryPageView.tsx';
import { EntryEncounters } from './EntryEncounters.tsx';
import { MergeForm } from './MergeForm.tsx';
import { NotesOnEntry } from './NotesOnEntry.tsx';
import { useEntryPage } from './use-entry-page.ts';
import { useWatched } from './use-watched.ts';

type OwnEntryPageProps = {
  readonly id: EntryId;
  /** All others, to merge it with. */
  readonly others: readonly Entry[];
  readonly onDelete: (entry: Entry, notes: number) => void;
  readonly onMerge: (from: Entry, to: Entry, notes: number) => void;
};

type Doing = 'reading' | 'editing' | 'merging';

/** The page of an entry of the reader's own: what it says, their notes on it, where they met it; and what changes it. */
export function OwnEntryPage({ id, others, onDelete, onMerge }: OwnEntryPageProps) {
  const [doing, setDoing] = useState<Doing>(() => (keptWriting(id) ? 'editing' : 'reading'));
  const [seen, setSeen] = useState<Entry | null>(null);
  useEffect(() => document.querySelector('.entries-page')?.scrollTo({ top: 0 }), [doing]);
  const opened = useEntryPage(id);
  const notes = useWatched<readonly Note[]>(id, (tell, signal) => void watchNotesOn(id, tell, signal)) ?? [];
  if (!opened) return null;
  if (opened.kind !== 'page')
    return (
      <p class="glossary-hint">
        {say(opened.kind === 'unreachable' ? 'own.unanswered' : 'own.page.unknown')}
      </p>
    );
  const { entry } = opened.page;
  // What the reader began with: another window may change the entry while this one is being written.
  const saver = ownEntrySaver(seen ?? entry);
  const stopEditing = () => {
    keepWriting(id, null);
    setDoing('reading');
  };
  if (doing === 'editing')
    return (
      <OwnEntryForm
        title={say('own.form.change', entry.name)}
        first={keptWriting(id) ?? { draft: draftOfEntry(entry), note: '' }}
        isNew={false}
        onWriting={(writing) => keepWriting(id, writing)}
        onSave={saver}
        onSaved={stopEditing}
        onCancel={stopEditing}
      />
    );
  if (doing === 'merging')
    return (
      <MergeForm
        entry={entry}
        others={others}
        notes={notes.length}
        onMerge={(to) => onMerge(entry, to, notes.length)}
        onCancel={() => setDoing('reading')}
      />
    );
  return (
    <EntryPageView
      page={opened.page}
      notes={0}
      acts={
        <div class="own-page-acts">
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              setSeen(entry);
              setDoing('editing');
            }}
          >
            {say('own.page.edit')}
          </button>
          {others.length > 0 && (
            <button type="button" class="quiet-button" onClick={() => setDoing('merging')}>
              {say('own.page.merge')}
            </button>
          )}
          <button type="button" class="quiet-button" onClick={() => onDelete(entry, notes.length)}>
            {say('own.page.delete')}
          </button>
        </div>
      }
    >
      <NotesOnEntry notes={notes} />
      <EntryEncounters entry={entry.id} />
    </EntryPageView>
  );
}
