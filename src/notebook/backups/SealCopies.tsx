import { useEffect, useState } from 'preact/hooks';
import { sealingKey } from '../../exchange/backups/seal.ts';
import { say } from '../../language/speak.ts';
import { backupKey } from '../../store/backup-key.ts';

/** Fewer can be tried out, whatever the number of rounds. */
const LEAST_CHARACTERS = 8;

/** A passphrase for copies: set, or taken off again. */
export function SealCopies() {
  const [isSealed, setSealed] = useState<boolean | null>(null);
  const [typed, setTyped] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  useEffect(() => {
    void backupKey.read().then((key) => setSealed(key !== null));
  }, []);

  async function sealFromNowOn(): Promise<void> {
    setTooShort(typed.length < LEAST_CHARACTERS);
    if (typed.length < LEAST_CHARACTERS) return;
    await backupKey.keep(await sealingKey(typed));
    setTyped('');
    setSealed(true);
  }

  return (
    <section aria-labelledby="backups-seal">
      <h2 id="backups-seal">{say('backup.seal')}</h2>
      <p class="settings-note">{say('backup.sealNote')}</p>
      {isSealed === true && (
        <p class="backup-acts">
          <b role="status">{say('backup.sealOn')}</b>
          <button
            type="button"
            class="quiet-button"
            onClick={() => void backupKey.keep(null).then(() => setSealed(false))}
          >
            {say('backup.sealOff')}
          </button>
        </p>
      )}
      {isSealed === false && (
        <form
          class="settings-add"
          onSubmit={(event) => {
            event.preventDefault();
            void sealFromNowOn();
          }}
        >
          <input
            type="password"
            autocomplete="new-password"
            aria-label={say('backup.sealField')}
            placeholder={say('backup.sealField')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="quiet-button">
            {say('backup.sealDo')}
          </button>
          <span role="status">{isTooShort ? say('backup.sealShort') : ''}</span>
        </form>
      )}
    </section>
  );
}
