import type { Note, Page } from '../core/notes/note.ts';
import type { Backup } from '../exchange/backups/backup.ts';
import { seal, unsealWith } from '../exchange/backups/seal.ts';
import { toBackup } from '../exchange/backups/to-backup.ts';
import { partOf } from '../exchange/files/read-json.ts';
import { writePieces } from '../exchange/files/write-pieces.ts';
import { say } from '../language/speak.ts';
import { type BackupOrder, type BackupReport, backupFileName } from '../messaging/backup-order.ts';
import { backupKey } from '../store/backup-key.ts';
import { copyFolder } from '../store/copy-folder.ts';
import { openDatabase } from '../store/database.ts';
import { readOwnThings } from '../store/own-things.ts';
import { openPackDatabase } from '../store/pack-database.ts';
import { whyFailed } from '../store/why-failed.ts';
import { saveInFolder } from './save-in-folder.ts';

const TYPE = 'application/json';
const SEALED_TYPE = 'application/octet-stream';

/**
 * Makes a copy of everything that is the reader's own, and reads it back before it is told of. It goes into the folder
 * that the reader has chosen; where there is none, or it cannot be written to, who ordered the copy saves it.
 */
export async function makeBackup({ at, settings }: BackupOrder): Promise<BackupReport<Blob>> {
  try {
    const kept = await readEverything();
    if (typeof kept === 'string') return { kind: 'failed', why: kept };
    const { notes, own } = kept;
    if (notes.length + own.entries.length + own.gists.length + own.choices.length === 0)
      return { kind: 'nothing' };
    const backup: Backup = { ...kept, at, own: { ...own, settings } };
    const plain = await bytesOf(backup);
    const key = await backupKey.read();
    const file = key ? await seal(plain, key) : plain;
    const back = key ? await unsealWith(file, key) : file;
    if (!back || !holds(back, backup)) return { kind: 'failed', why: say('backup.notWhole') };
    const content = new Blob([file], { type: key ? SEALED_TYPE : TYPE });
    const counts = { notes: standing(notes), bytes: content.size };
    const isSealed = key !== null;
    const folder = await copyFolder.read();
    if (!folder) return { kind: 'made', content, isSealed, ...counts, notInFolder: null };
    const saved = await saveInFolder(folder, backupFileName(at, isSealed), content);
    return saved.kind === 'saved'
      ? { ...saved, folder: folder.name, ...counts }
      : { kind: 'made', content, isSealed, ...counts, notInFolder: saved.why };
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}

type Everything = {
  readonly notes: readonly Note[];
  readonly pages: readonly Page[];
  readonly own: Omit<Backup['own'], 'settings'>;
};

/** All there is; or why it cannot be read, in a sentence. */
async function readEverything(): Promise<Everything | string> {
  const [opening, packs] = await Promise.all([openDatabase(), openPackDatabase()]);
  try {
    if (!('db' in opening)) return opening.why;
    // A copy without the reader's own entries would look like a whole one.
    if (packs.kind === 'failed') return packs.why;
    const [notes, pages, own] = await Promise.all([
      opening.db.notes.toArray(),
      opening.db.pages.toArray(),
      readOwnThings(packs.db),
    ]);
    return { notes, pages, own };
  } finally {
    if (opening.kind === 'open') opening.db.close();
    if (packs.kind === 'open') packs.db.close();
  }
}

async function bytesOf(backup: Backup): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (const _ of writePieces(toBackup(backup), false, (bytes) => parts.push(bytes.slice())));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Whether a file brings everything back, field by field. */
function holds(file: Uint8Array<ArrayBuffer>, { notes, pages, own }: Backup): boolean {
  const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  const read = partOf(json, 'own');
  return (
    isSame(partOf(json, 'notes'), notes) &&
    // Pages that no note speaks of any more are left out.
    (partOf(json, 'pages') as readonly unknown[]).length <= pages.length &&
    (['entries', 'gists', 'choices', 'settings'] as const).every((name) =>
      isSame(partOf(read, name), own[name]),
    )
  );
}

/** Whether two say the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  const [names, others] = [namesOf(one), namesOf(other)];
  return (
    names.length === others.length && names.every((name) => isSame(partOf(one, name), partOf(other, name)))
  );
}

/** JSON writes no field that is undefined. */
function namesOf(value: object): string[] {
  return Object.keys(value).filter((name) => partOf(value, name) !== undefined);
}

function standing(notes: readonly Note[]): number {
  return notes.filter(({ deleted }) => deleted === null).length;
}
