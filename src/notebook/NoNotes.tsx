/** What the notebook says before the first note. */
export function NoNotes({ onImport }: { readonly onImport: () => void }) {
  return (
    <section class="no-notes">
      {/* What a page with Gloss looks like, in small; the words beside it say the same. */}
      <div class="no-notes-picture" aria-hidden="true">
        <p>
          …where he met with <span class="no-notes-mark">Chairman Kim</span> in the spring…
        </p>
        <div class="no-notes-card">
          <strong>Kim Jong Un</strong>
          <span>Your note</span>
        </div>
      </div>
      <h2>Your notes will be here</h2>
      <ol>
        <li>Open an article. The names that Gloss knows are underlined.</li>
        <li>Rest the pointer on one of them until its card opens.</li>
        <li>Write in the card, under “Your note”. It saves itself.</li>
      </ol>
      <p class="no-notes-promise">
        A note hangs on the person or the thing, so you meet it again wherever that name is written. It stays
        on this computer.
      </p>
      <p>
        Have you notes elsewhere?{' '}
        <button type="button" class="exchange-button" onClick={onImport}>
          Import them
        </button>
      </p>
    </section>
  );
}
