import { ExchangeButtons, type ExchangeHands } from './exchange/ExchangeButtons.tsx';
import type { NotebookHands, OpenNotebook } from './notebook-view.ts';

type SearchBarProps = {
  readonly view: OpenNotebook;
  readonly hands: NotebookHands;
  readonly exchange: ExchangeHands;
};

/** The search of notes, its conditions on request, and the ways back, forth and out. */
export function SearchBar({ view, hands, exchange }: SearchBarProps) {
  return (
    <search class="search-bar">
      <label class="unseen" for="search">
        Search words, names and page titles
      </label>
      <input
        id="search"
        type="search"
        placeholder={view.isTrash ? 'Search the trash' : 'Search your notes'}
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
        <code>entry:</code> <code>site:</code> <code>tag:</code> <code>colour:</code>{' '}
        <code>before:2026-05</code> <code>after:2025</code> <code>is:orphan</code>
      </p>
      <button
        type="button"
        class="tool-button"
        disabled={!view.canUndo}
        title="Undo (Ctrl+Z)"
        aria-label="Undo the last change of notes"
        onClick={hands.undo}
      >
        <span aria-hidden="true">↶</span>
      </button>
      <button
        type="button"
        class="tool-button"
        disabled={!view.canRedo}
        title="Redo (Ctrl+Shift+Z)"
        aria-label="Do again what was undone"
        onClick={hands.redo}
      >
        <span aria-hidden="true">↷</span>
      </button>
      {!view.isTrash && <ExchangeButtons onExport={exchange.onExport} onImport={exchange.onImport} />}
    </search>
  );
}
