import { oneRow } from './one-row.ts';

/**
 * A folder that the reader has chosen, as the File System Access API hands it out (https://wicg.github.io/file-system-access/,
 * Chromium alone). TypeScript knows only the part that other browsers have too.
 */
export type CopyFolder = FileSystemDirectoryHandle & {
  queryPermission(what: { mode: 'readwrite' }): Promise<PermissionState>;
  /** Asks the reader, in the browser’s words; only in a click. */
  requestPermission(what: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** What Gloss needs of a folder: to put copies there, read them back, and delete the eleventh. */
export const FOLDER_USE = { mode: 'readwrite' } as const;

/** Where copies go instead of the browser’s folder for downloads. */
export const copyFolder = oneRow<CopyFolder>({
  database: 'gloss-folders',
  table: 'folders',
  row: 'backups',
});

/** Whether copies can be put into the chosen folder now. The browser takes its permission back when it likes. */
export async function isCopyFolderOpen(): Promise<boolean> {
  const folder = await copyFolder.read();
  return folder !== null && (await folder.queryPermission(FOLDER_USE)) === 'granted';
}
