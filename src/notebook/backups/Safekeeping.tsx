import { useEffect, useState } from 'preact/hooks';
import type { BackupLog } from '../../core/notes/backup-log.ts';
import { say, sayCount } from '../../language/speak.ts';
import { watchBackupLog } from '../../store/backup-log.ts';
import { openDatabase } from '../../store/database.ts';
import { acceptLoss, type Loss, lookForLoss } from '../../store/kept-mark.ts';
import { chooseRhythm, type Said } from './backup-hands.ts';
import { type CopyPlace, copyPlace } from './copy-place.ts';
import { sayWhen } from './say-when.ts';

/** Over the notes: when they were last copied; and whether the browser has lost any. */
export function Safekeeping({ hasNotes }: { readonly hasNotes: boolean }) {
  const [log, setLog] = useState<BackupLog | null>(null);
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchBackupLog(setLog, stop.signal);
    void look(lookForLoss).then((found) => stop.signal.aborted || setLoss(found));
    return () => stop.abort();
  }, []);
  return (
    <>
      {loss && <LossNotice loss={loss} onAccept={() => void look(acceptLoss).then(() => setLoss(null))} />}
      {log && (hasNotes ? <BackupLine log={log} /> : <WayBack />)}
    </>
  );
}

/** Where there are no notes yet, there may be a copy from elsewhere. */
function WayBack() {
  return (
    <p class="backup-line">
      <a href="#backups">{say('backup.lossBack')}</a>
    </p>
  );
}

async function look<Found>(
  act: (db: Parameters<typeof lookForLoss>[0], now: string) => Promise<Found>,
): Promise<Found | null> {
  const opening = await openDatabase();
  if (opening.kind !== 'open') return null;
  try {
    return await act(opening.db, new Date().toISOString());
  } finally {
    opening.db.close();
  }
}

function LossNotice({ loss, onAccept }: { readonly loss: Loss; readonly onAccept: () => void }) {
  return (
    <section class="notice loss" role="alert">
      <h2>{say('backup.lossTitle')}</h2>
      <p>{sayCount('backup.loss', loss.notes, sayWhen(loss.seen))}</p>
      <p class="backup-acts">
        <a class="strong-button" href="#backups">
          {say('backup.lossBack')}
        </a>
        <button type="button" class="quiet-button" onClick={onAccept}>
          {say('backup.lossAccept')}
        </button>
      </p>
    </section>
  );
}

function BackupLine({ log }: { readonly log: BackupLog }) {
  const [said, setSaid] = useState<Said | null>(null);
  const [place, setPlace] = useState<CopyPlace | null>(null);
  useEffect(() => {
    void copyPlace().then(setPlace);
  }, []);
  const [last] = log.made;
  if (log.rhythm === 'undecided' && !last)
    return (
      <p class="backup-line backup-ask">
        <span>{said && !said.isGood ? said.words : say('backup.ask')}</span>
        <button
          type="button"
          class="quiet-button"
          onClick={() => void chooseRhythm('weekly').then((words) => setSaid(words))}
        >
          {say('backup.askYes')}
        </button>
        <button type="button" class="quiet-button" onClick={() => void chooseRhythm('never')}>
          {say('backup.askNo')}
        </button>
      </p>
    );
  const trouble = troubleOf(log, place);
  return (
    <p class="backup-line" data-bad={trouble !== null}>
      <a href="#backups">
        {trouble ?? (last ? say('backup.line', sayWhen(last.at)) : say('backup.lineNever'))}
      </a>
    </p>
  );
}

/** What keeps copies from being made where the reader wants them, in a few words. */
function troubleOf({ failure, made: [last] }: BackupLog, place: CopyPlace | null): string | null {
  if (failure) return say('backup.lineFailed');
  if (place?.kind !== 'folder') return null;
  if (!place.isOpen) return say('backup.lineFolderAsks', place.name);
  return last?.place.kind === 'downloads' && last.place.notInFolder
    ? say('backup.lineNotInFolder', sayWhen(last.at))
    : null;
}
