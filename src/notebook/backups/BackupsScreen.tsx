import { useEffect, useState } from 'preact/hooks';
import { BACKUP_RHYTHMS, type BackupLog, type BackupRhythm } from '../../core/notes/backup-log.ts';
import { say, sayCount } from '../../language/speak.ts';
import { watchBackupLog } from '../../store/backup-log.ts';
import { backUpNow, chooseRhythm, type Said, sayFailure } from './backup-hands.ts';
import { CopyPlacePart } from './CopyPlacePart.tsx';
import { Restore } from './Restore.tsx';
import { SealCopies } from './SealCopies.tsx';
import { saySize, sayWhen } from './say-when.ts';

/** Copies of everything: how often they are made, which there are, and the way back. */
export function BackupsScreen() {
  const [log, setLog] = useState<BackupLog | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchBackupLog(setLog, stop.signal);
    return () => stop.abort();
  }, []);

  async function tell(doing: Promise<Said | null>): Promise<void> {
    setBusy(true);
    setSaid(await doing);
    setBusy(false);
  }

  if (!log) return <main class="settings" aria-busy="true" />;
  return (
    <main class="settings backups">
      <p class="settings-lead">{say('backup.lead')}</p>
      <Rhythm log={log} onChoose={(rhythm) => void tell(chooseRhythm(rhythm))} />
      <CopyPlacePart
        onOpened={() => {
          // A copy that was not wanted yet is not made because there is a place for it.
          if (log.rhythm !== 'undecided' && log.rhythm !== 'never') void tell(backUpNow());
        }}
      />
      <section aria-labelledby="backups-made">
        <h2 id="backups-made">{say('backup.made')}</h2>
        <Made log={log} />
        {log.failure && !isBusy && (
          <p class="notice" role="alert">
            {sayFailure(log.failure)}
          </p>
        )}
        <p class="backup-acts">
          <button
            type="button"
            class="strong-button"
            disabled={isBusy}
            onClick={() => void tell(backUpNow())}
          >
            {say('backup.now')}
          </button>
          <span role="status" data-bad={said !== null && !said.isGood}>
            {isBusy ? say('backup.making') : said?.words}
          </span>
        </p>
      </section>
      <SealCopies />
      <Restore />
    </main>
  );
}

const RHYTHM_NAMES = (): Readonly<Record<BackupRhythm, string>> => ({
  daily: say('backup.daily'),
  weekly: say('backup.weekly'),
  monthly: say('backup.monthly'),
  never: say('backup.never'),
});

function Rhythm({
  log,
  onChoose,
}: {
  readonly log: BackupLog;
  readonly onChoose: (rhythm: BackupRhythm) => void;
}) {
  const names = RHYTHM_NAMES();
  return (
    <section aria-labelledby="backups-rhythm">
      <h2 id="backups-rhythm">{say('backup.rhythm')}</h2>
      <fieldset class="backup-rhythm">
        <legend class="unseen">{say('backup.rhythm')}</legend>
        {BACKUP_RHYTHMS.map((rhythm) => (
          <label key={rhythm}>
            <input
              type="radio"
              name="rhythm"
              checked={log.rhythm === rhythm}
              onChange={() => onChoose(rhythm)}
            />
            <span>{names[rhythm]}</span>
          </label>
        ))}
      </fieldset>
      <p class="settings-note">
        {say('backup.what')} {log.rhythm === 'undecided' && say('backup.asks')}
      </p>
    </section>
  );
}

function Made({ log }: { readonly log: BackupLog }) {
  if (log.made.length === 0) return <p class="settings-note">{say('backup.none')}</p>;
  return (
    <ul class="settings-list">
      {log.made.map(({ at, notes, bytes, file }) => (
        <li key={at} title={file}>
          {sayCount('backup.madeLine', notes, sayWhen(at), saySize(bytes))}
        </li>
      ))}
    </ul>
  );
}
