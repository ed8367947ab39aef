import { say } from '../language/speak.ts';
import { type CopyFolder, FOLDER_USE } from '../store/copy-folder.ts';

export type SavedInFolder =
  /** `file` is its name within the folder. */
  | { readonly kind: 'saved'; readonly file: string }
  /** `why` is a sentence for the reader. Nothing of the file is left there. */
  | { readonly kind: 'failed'; readonly why: string };

/** Puts a file into a folder beside what is there, and reads it back before it counts. */
export async function saveInFolder(folder: CopyFolder, name: string, content: Blob): Promise<SavedInFolder> {
  try {
    if ((await folder.queryPermission(FOLDER_USE)) !== 'granted')
      return { kind: 'failed', why: say('backup.folderAsks', folder.name) };
    const file = await freeName(folder, name);
    const isWhole = await write(folder, file, content).catch(async (error: unknown) => {
      await folder.removeEntry(file).catch(() => {});
      throw error;
    });
    if (isWhole) return { kind: 'saved', file };
    await folder.removeEntry(file);
    return { kind: 'failed', why: say('backup.notWhole') };
  } catch (error) {
    return { kind: 'failed', why: whyNotSaved(folder, error) };
  }
}

/** Whether what is there afterwards is what was to be written. Until it is all there the browser keeps it elsewhere. */
async function write(folder: CopyFolder, file: string, content: Blob): Promise<boolean> {
  const handle = await folder.getFileHandle(file, { create: true });
  const sink = await handle.createWritable();
  await sink.write(content);
  await sink.close();
  const [there, meant] = await Promise.all([digestOf(await handle.getFile()), digestOf(content)]);
  return there === meant;
}

async function digestOf(content: Blob): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer())).join();
}

/** The name, with a number where a file of that name is there, as browsers do with downloads. */
async function freeName(folder: CopyFolder, name: string): Promise<string> {
  const dot = name.lastIndexOf('.');
  for (let nth = 0; ; nth += 1) {
    const free = nth === 0 ? name : `${name.slice(0, dot)} (${nth})${name.slice(dot)}`;
    if (!(await has(folder, free))) return free;
  }
}

async function has(folder: CopyFolder, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return false;
    throw error;
  }
}

function whyNotSaved(folder: CopyFolder, error: unknown): string {
  switch (nameOf(error)) {
    // The folder itself: a file that is not there is no error here.
    case 'NotFoundError':
      return say('backup.folderGone', folder.name);
    case 'NotAllowedError':
      return say('backup.folderAsks', folder.name);
    case 'NoModificationAllowedError':
      return say('backup.folderReadOnly', folder.name);
    case 'QuotaExceededError':
      return say('backup.notSaved', say('backup.diskFull'));
    default:
      return say('backup.notSaved', error instanceof Error ? error.message : String(error));
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
