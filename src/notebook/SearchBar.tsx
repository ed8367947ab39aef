import { say } from '../language/speak.ts';
import { ExchangeButtons, type ExchangeHands } from './exchange/ExchangeButtons.tsx';
import type { NotebookHands, OpenNotebook } from './notebook-view.ts';

type SearchBarProps = {
  readonly view: OpenNotebook;
  readonly hands: NotebookHands;
  readonly exchange: ExchangeHands;
};

/** What may be asked beside words; they are typed as they stand, in every language. */
const CONDITIONS = [
  'entry:',
  'site:',
  'tag:',
  'colour:',
  'before:2026-05',
  'after:2025',
  'is:orphan',
] as const;

/** The search of notes, its conditions on request, and the ways back, forth and out. */
export function SearchBar({ view, hands, exchange }: SearchBarProps) {
  return (
    <search class="search-bar">
      <label class="unseen" for="search">
        {say('notebook.searchLabel')}
      </label>
      <input
        id="search"
        type="search"
        placeholder={say(view.isTrash ? 'notebook.searchTrash' : 'notebook.searchNotes')}
        autocomplete="off"
        spellcheck={false}
        value={view.search}
        aria-describedby="search-help"
        onInput={(event) => hands.search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter')
            document.querySelector<HTMLElement>('.note-list')?.focus();
        }}
      />
      <p id="search-help" class="search-help">
        {CONDITIONS.flatMap((condition) => [<code key={condition}>{condition}</code>, ' '])}
      </p>
      <button
        type="button"
        class="tool-button"
        disabled={!view.canUndo}
        title={say('notebook.undoKey')}
        aria-label={say('notebook.undoLast')}
        onClick={hands.undo}
      >
        <span aria-hidden="true">↶</span>
      </button>
      <button
        type="button"
        class="tool-button"
        disabled={!view.canRedo}
        title={say('notebook.redoKey')}
        aria-label={say('notebook.redoLast')}
        onClick={hands.redo}
      >
        <span aria-hidden="true">↷</span>
      </button>
      {!view.isTrash && <ExchangeButtons onExport={exchange.onExport} onImport={exchange.onImport} />}
    </search>
  );
}
