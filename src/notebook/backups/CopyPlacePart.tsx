import { useEffect, useState } from 'preact/hooks';
import { say } from '../../language/speak.ts';
import {
  type CopyPlace,
  canChooseFolder,
  chooseFolder,
  copyPlace,
  leaveFolder,
  openFolderAgain,
} from './copy-place.ts';

/** Where copies go: a folder of the reader's choice, where the browser has a way to choose one. */
export function CopyPlacePart({ onOpened }: { readonly onOpened: () => void }) {
  const [place, setPlace] = useState<CopyPlace | null>(null);
  const look = async () => setPlace(await copyPlace());
  useEffect(() => {
    void look();
    // The browser may take its permission back, or be told in its own settings, while nobody looks.
    const stop = new AbortController();
    window.addEventListener('focus', () => void look(), { signal: stop.signal });
    return () => stop.abort();
  }, []);

  async function choose(): Promise<void> {
    if (await chooseFolder()) onOpened();
    await look();
  }

  async function allow(): Promise<void> {
    await openFolderAgain();
    const now = await copyPlace();
    setPlace(now);
    if (now.kind === 'folder' && now.isOpen) onOpened();
  }

  return (
    <section aria-labelledby="backups-place" aria-busy={place === null}>
      <h2 id="backups-place">{say('backup.place')}</h2>
      <p class="settings-note">
        {place?.kind === 'folder' ? say('backup.placeFolder', place.name) : say('backup.placeDownloads')}{' '}
        {!canChooseFolder() && say('backup.placeOnly')}
      </p>
      {place?.kind === 'folder' && !place.isOpen && (
        <div class="notice" role="alert">
          <p>{say('backup.placeAsks', place.name)}</p>
          <p class="backup-acts">
            <button type="button" class="strong-button" onClick={() => void allow()}>
              {say('backup.placeAllow')}
            </button>
          </p>
        </div>
      )}
      {place && canChooseFolder() && (
        <p class="backup-acts">
          <button type="button" class="quiet-button" onClick={() => void choose()}>
            {say(place.kind === 'folder' ? 'backup.placeOther' : 'backup.placeChoose')}
          </button>
          {place.kind === 'folder' && (
            <button type="button" class="quiet-button" onClick={() => void leaveFolder().then(look)}>
              {say('backup.placeBack')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
