import { useState } from 'preact/hooks';
import { toJson } from '../../exchange/notes-out/to-json.ts';
import { say, sayCount } from '../../language/speak.ts';
import { discardNotes, type Rescue, rescueNotes } from '../../store/rescue-notes.ts';
import { saveBlob } from '../save-file.ts';

type Doing =
  | { readonly kind: 'told' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'rescued'; readonly notes: number; readonly unread: number }
  | { readonly kind: 'failed'; readonly words: string };

type BrokenStoreProps = { readonly why: string; readonly onReload: () => void };

/** In place of the notes, where their store is damaged: save what can be read, and begin anew only if one wants to. */
export function BrokenStore({ why, onReload }: BrokenStoreProps) {
  const [doing, setDoing] = useState<Doing>({ kind: 'told' });
  const [isSure, setSure] = useState(false);

  async function rescue(): Promise<void> {
    setDoing({ kind: 'reading' });
    try {
      const rescued = await rescueNotes();
      saveBlob('gloss-rescued-notes.json', fileOf(rescued));
      setDoing({ kind: 'rescued', notes: rescued.notes.length, unread: rescued.unread });
    } catch (error) {
      setDoing({ kind: 'failed', words: say('backup.rescueFailed', wordsOf(error)) });
    }
  }

  async function discard(): Promise<void> {
    try {
      await discardNotes();
      onReload();
    } catch (error) {
      setDoing({ kind: 'failed', words: say('backup.discardFailed', wordsOf(error)) });
    }
  }

  return (
    <main>
      <div class="notice" role="alert">
        <h2>{say('backup.brokenTitle')}</h2>
        <p>{why}</p>
        <p>{say('backup.brokenWhat')}</p>
        <p class="backup-acts">
          <button type="button" class="strong-button" onClick={() => void rescue()}>
            {say('backup.rescue')}
          </button>
          <button type="button" class="quiet-button" onClick={onReload}>
            {say('backup.again')}
          </button>
          {!isSure && (
            <button type="button" class="quiet-button" onClick={() => setSure(true)}>
              {say('backup.discard')}
            </button>
          )}
        </p>
        <p role="status">{wordsFor(doing)}</p>
        {isSure && (
          <p class="backup-acts">
            <button type="button" class="quiet-button kept-all" onClick={() => void discard()}>
              {say('backup.discardSure')}
            </button>
            <button type="button" class="quiet-button" onClick={() => setSure(false)}>
              {say('backup.discardKeep')}
            </button>
          </p>
        )}
      </div>
    </main>
  );
}

function wordsFor(doing: Doing): string {
  switch (doing.kind) {
    case 'told':
      return '';
    case 'reading':
      return say('backup.rescuing');
    case 'rescued': {
      const rescued = sayCount('backup.rescued', doing.notes);
      return doing.unread === 0 ? rescued : `${rescued} ${sayCount('backup.rescuedNot', doing.unread)}`;
    }
    case 'failed':
      return doing.words;
    default:
      return doing satisfies never;
  }
}

function fileOf({ notes, pages }: Rescue): Blob {
  const known = {
    notes,
    pages: new Map(pages.map((page) => [page.url, page])),
    entries: new Map(),
    at: new Date().toISOString(),
  };
  return new Blob(
    [...toJson(known)].map(({ text }) => text),
    { type: 'application/json' },
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.message : String(error);
}
