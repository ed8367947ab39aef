import { useState } from 'preact/hooks';
import { OWN_PACK } from '../../core/glossary/pack-on-shelf.ts';
import { packOf } from '../../core/glossary/qualify-entries.ts';
import { say } from '../../language/speak.ts';
import { askLayOwnGist } from '../../messaging/ask-lay-own-gist.ts';
import type { EntryPage } from '../../messaging/protocol.ts';
import { late } from '../late.tsx';
import { entriesFragment } from '../notebook-place.ts';

const OwnGistForm = late(() =>
  import('../../ui/own-entry/OwnGistForm.tsx').then((module) => module.OwnGistForm),
);

/** What the reader says of an entry in place of its gist, and the way to it; for one's own the way to change it. */
export function OwnWords({ page: { entry, ownGist } }: { readonly page: EntryPage }) {
  const [isWriting, setWriting] = useState(false);
  if (packOf(entry.id) === OWN_PACK)
    return (
      <p>
        <a class="quiet-button" href={entriesFragment(entry.id)}>
          {say('own.yours')}
        </a>
      </p>
    );
  if (isWriting)
    return (
      <OwnGistForm
        entry={entry}
        ownGist={ownGist}
        onLay={(gist) => askLayOwnGist(entry.id, gist)}
        onDone={() => setWriting(false)}
        onCancel={() => setWriting(false)}
      />
    );
  return (
    <p>
      <button type="button" class="quiet-button" onClick={() => setWriting(true)}>
        {say(ownGist === null ? 'own.sayIt' : 'own.changeWords')}
      </button>
    </p>
  );
}
