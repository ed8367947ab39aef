import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import { ownThingsOf } from '../../exchange/backups/from-backup.ts';
import { isSealed, unseal } from '../../exchange/backups/seal.ts';
import { say, sayCount } from '../../language/speak.ts';
import { askBackground } from '../../messaging/ask.ts';
import { missingHere, type OwnThingsKept } from '../../store/own-things.ts';
import { openPackDatabase } from '../../store/pack-database.ts';
import { changeSettings } from '../../store/settings.ts';
import { FilePicker } from '../exchange/FilePicker.tsx';
import { ImportNotesDialog } from '../exchange/ImportNotesDialog.tsx';

type Step =
  | { readonly kind: 'choosing'; readonly why: string | null }
  | { readonly kind: 'locked'; readonly file: File; readonly isWrong: boolean }
  | { readonly kind: 'open'; readonly file: File; readonly held: Held }
  | { readonly kind: 'notes'; readonly file: File };

type Held = {
  readonly missing: OwnThingsKept;
  readonly settings: Partial<Settings>;
  /** Things that cannot be read. */
  readonly left: number;
};

/** The way back from a copy: what else it holds first, then its notes by the same way as any import. */
export function Restore() {
  const [step, setStep] = useState<Step>({ kind: 'choosing', why: null });

  async function open(file: File): Promise<void> {
    if (isSealed(await bytesOf(file))) return setStep({ kind: 'locked', file, isWrong: false });
    const held = await look(file);
    setStep(typeof held === 'string' ? { kind: 'choosing', why: held } : { kind: 'open', file, held });
  }

  async function unlock(file: File, passphrase: string): Promise<void> {
    const bytes = await unseal(await bytesOf(file), passphrase);
    if (!bytes) return setStep({ kind: 'locked', file, isWrong: true });
    await open(new File([bytes], file.name.replace(/\.gloss$/, '.json')));
  }

  return (
    <section aria-labelledby="backups-back">
      <h2 id="backups-back">{say('backup.back')}</h2>
      <p class="settings-note">{say('backup.backNote')}</p>
      {step.kind === 'choosing' && (
        <FilePicker
          words={say('backup.backPick')}
          hint={say('backup.backHint')}
          isMany={false}
          onFiles={([first]) => first && void open(first)}
          onFailed={(why) => setStep({ kind: 'choosing', why })}
        />
      )}
      {step.kind === 'choosing' && step.why && (
        <p class="notice" role="alert">
          {step.why}
        </p>
      )}
      {step.kind === 'locked' && (
        <Unlock isWrong={step.isWrong} onPassphrase={(words) => void unlock(step.file, words)} />
      )}
      {step.kind === 'open' && (
        <OwnHeld
          held={step.held}
          onDone={(why) => setStep(why ? { kind: 'choosing', why } : { kind: 'notes', file: step.file })}
        />
      )}
      {step.kind === 'notes' && (
        <ImportNotesDialog given={step.file} onClose={() => setStep({ kind: 'choosing', why: null })} />
      )}
    </section>
  );
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** What a file holds that is not here; or why that cannot be said. */
async function look(file: File): Promise<Held | string> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(file)));
  } catch {
    return say('backup.backNone');
  }
  const isOurs =
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    typeof json.format === 'string' &&
    json.format.startsWith('gloss-notes/');
  if (!isOurs) return say('backup.backNone');
  const { own, left } = ownThingsOf(json);
  const packs = await openPackDatabase();
  if (packs.kind === 'failed') return packs.why;
  const missing = await missingHere(packs.db, own);
  packs.db.close();
  return { missing, settings: own.settings, left };
}

function Unlock({
  isWrong,
  onPassphrase,
}: {
  readonly isWrong: boolean;
  readonly onPassphrase: (words: string) => void;
}) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="settings-add"
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(typed);
      }}
    >
      <label>
        {say('backup.backLocked')}
        <input
          type="password"
          autocomplete="off"
          aria-label={say('backup.seal')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="quiet-button">
        {say('backup.backOpen')}
      </button>
      <span role="status">{isWrong ? say('backup.backWrong') : ''}</span>
    </form>
  );
}

/** What a copy holds beside its notes; `onDone` is told why it could not be brought back, or null. */
function OwnHeld({ held, onDone }: { readonly held: Held; readonly onDone: (why: string | null) => void }) {
  const [withSettings, setWithSettings] = useState(false);
  const { missing, settings, left } = held;
  const { entries, gists, choices } = missing;
  const hasThings = entries.length + gists.length + choices.length > 0;
  const hasSettings = Object.keys(settings).length > 0;

  async function bringBack(): Promise<void> {
    if (hasThings) {
      const asked = await askBackground('restoreOwnThings', missing);
      if (asked.kind === 'unanswered') return onDone(asked.why);
      if (asked.value.kind === 'failed') return onDone(asked.value.why);
    }
    if (withSettings) {
      const changed = await changeSettings(() => settings);
      if (changed.kind === 'failed') return onDone(changed.why);
    }
    onDone(null);
  }

  return (
    <div class="backup-held">
      {hasThings && (
        <>
          <p>{say('backup.backHolds')}</p>
          <ul>
            {entries.length > 0 && <li>{sayCount('backup.backEntries', entries.length)}</li>}
            {gists.length > 0 && <li>{sayCount('backup.backGists', gists.length)}</li>}
            {choices.length > 0 && <li>{sayCount('backup.backChoices', choices.length)}</li>}
          </ul>
        </>
      )}
      {left > 0 && <p>{sayCount('backup.backLeft', left)}</p>}
      {hasSettings && (
        <label>
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />{' '}
          {say('backup.backSettings')}
        </label>
      )}
      <p class="backup-acts">
        <button type="button" class="strong-button" onClick={() => void bringBack()}>
          {hasThings || withSettings ? say('backup.backGo') : say('backup.backGoNotes')}
        </button>
      </p>
    </div>
  );
}
