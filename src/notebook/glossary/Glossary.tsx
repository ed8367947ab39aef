import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryId, EntryKind } from '../../core/glossary/entry.ts';
import { say } from '../../language/speak.ts';
import { askBackground } from '../../messaging/ask.ts';
import type { EntryPage, FoundInGlossary } from '../../messaging/protocol.ts';
import { OwnWords } from '../entries/OwnWords.tsx';
import { useEntryPage } from '../entries/use-entry-page.ts';
import { late } from '../late.tsx';
import { EntryList } from './EntryList.tsx';
import { EntryPageView } from './EntryPageView.tsx';
import { KindFilter } from './KindFilter.tsx';

const EntryEncounters = late(() =>
  import('../entries/EntryEncounters.tsx').then((module) => module.EntryEncounters),
);

/** So many lines are on the page before somebody asks for more. */
const PAGEFUL = 100;

type GlossaryProps = {
  /** The entry whose page is open. */
  readonly open: EntryId | null;
  /** How many notes the reader has on an entry. */
  readonly notesOn: (entry: EntryId) => number;
};

type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'page'; readonly page: EntryPage }
  | { readonly kind: 'unknown'; readonly id: EntryId }
  | { readonly kind: 'unreachable' };

/** All entries of all packs: to search, to sift by kind, to read. */
export function Glossary({ open, notesOn }: GlossaryProps) {
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<EntryKind | null>(null);
  const [most, setMost] = useState(PAGEFUL);
  const found = useFound(words, kind, most);
  const opened = useOpened(open);
  const restart = (change: () => void) => {
    setMost(PAGEFUL);
    change();
  };
  return (
    <div class="glossary" data-open={open !== null}>
      <search class="glossary-search">
        <label class="unseen" for="glossary-search">
          {say('glossary.searchLabel')}
        </label>
        <input
          id="glossary-search"
          type="search"
          placeholder={say('glossary.searchHint')}
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={(event) => restart(() => setWords(event.currentTarget.value))}
        />
        {found && (
          <KindFilter byKind={found.byKind} kind={kind} onChoose={(one) => restart(() => setKind(one))} />
        )}
      </search>
      <nav class="glossary-list" aria-label={say('glossary.entries')}>
        <div role="status">
          {found?.total === 0 && <p class="found-nothing">{say('glossary.nothingFound', words.trim())}</p>}
        </div>
        {found && <EntryList entries={found.entries} open={open} />}
        {found && found.entries.length < found.total && (
          <button type="button" class="quiet-button more" onClick={() => setMost(most + PAGEFUL)}>
            {say('glossary.showMore', found.total - found.entries.length)}
          </button>
        )}
      </nav>
      <main class="glossary-page">
        <OpenedEntry opened={opened} notesOn={notesOn} />
      </main>
    </div>
  );
}

type OpenedEntryProps = { readonly opened: Opened; readonly notesOn: GlossaryProps['notesOn'] };

function OpenedEntry({ opened, notesOn }: OpenedEntryProps) {
  switch (opened.kind) {
    case 'nothing':
      return <p class="glossary-hint">{say('glossary.choose')}</p>;
    case 'unknown':
      return <p class="glossary-hint">{say('glossary.unknown', opened.id)}</p>;
    case 'unreachable':
      return <p class="glossary-hint">{say('glossary.unreachable')}</p>;
    case 'page':
      return (
        <>
          <a class="quiet-button glossary-back" href="#glossary">
            {say('glossary.all')}
          </a>
          <EntryPageView
            page={opened.page}
            notes={notesOn(opened.page.entry.id)}
            acts={<OwnWords key={opened.page.entry.id} page={opened.page} />}
          >
            <EntryEncounters entry={opened.page.entry.id} />
          </EntryPageView>
        </>
      );
    default:
      return opened satisfies never;
  }
}

/** What the latest search found; the one before stays until then. */
function useFound(words: string, kind: EntryKind | null, most: number): FoundInGlossary | null {
  const [found, setFound] = useState<FoundInGlossary | null>(null);
  useEffect(() => {
    let isLate = false;
    void askBackground('findEntries', { words, kind, most }).then((asked) => {
      if (!isLate && asked.kind === 'answered') setFound(asked.value);
    });
    return () => {
      isLate = true;
    };
  }, [words, kind, most]);
  return found;
}

/** The page of an entry; the one before stays until it is there, then the screen starts at its top. */
function useOpened(id: EntryId | null): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: 'nothing' });
  const hadOne = useRef(false);
  const page = useEntryPage(id);
  useEffect(() => {
    if (id === null) setOpened({ kind: 'nothing' });
    else if (page) setOpened(page.kind === 'unknown' ? { kind: 'unknown', id } : page);
  }, [id, page]);
  useEffect(() => {
    if (opened.kind !== 'page') return;
    window.scrollTo({ top: 0 });
    document.title = `${opened.page.entry.name} · Gloss`;
    // The keyboard goes on in the page that has opened, but not on the way in from elsewhere.
    if (hadOne.current) document.getElementById('entry-page-name')?.focus({ preventScroll: true });
    hadOne.current = true;
  }, [opened.kind === 'page' ? opened.page.entry.id : opened.kind]);
  return opened;
}
