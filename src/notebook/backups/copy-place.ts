import { type CopyFolder, copyFolder, FOLDER_USE } from '../../store/copy-folder.ts';

/** Where copies go. */
export type CopyPlace =
  | { readonly kind: 'downloads' }
  /** `isOpen`: the browser lets Gloss write there now. */
  | { readonly kind: 'folder'; readonly name: string; readonly isOpen: boolean };

/** What Chromium has and Firefox does not. */
type Picker = {
  showDirectoryPicker(options: { id: string; mode: 'readwrite'; startIn: 'documents' }): Promise<CopyFolder>;
};

export async function copyPlace(): Promise<CopyPlace> {
  // Who cannot choose has chosen nothing.
  const folder = canChooseFolder() ? await copyFolder.read() : null;
  if (!folder) return { kind: 'downloads' };
  const isOpen = (await folder.queryPermission(FOLDER_USE)) === 'granted';
  return { kind: 'folder', name: folder.name, isOpen };
}

export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in window;
}

/** Has the reader choose a folder, and allow Gloss to write there; only in a click. Answers whether they did. */
export async function chooseFolder(): Promise<boolean> {
  const { showDirectoryPicker } = window as unknown as Picker;
  try {
    // By its id the browser begins where the last one was chosen.
    const folder = await showDirectoryPicker.call(window, {
      id: 'gloss-copies',
      startIn: 'documents',
      ...FOLDER_USE,
    });
    await copyFolder.keep(folder);
    return true;
  } catch (error) {
    // The reader has thought better of it, or has not allowed what was asked.
    if (error instanceof DOMException && ['AbortError', 'NotAllowedError'].includes(error.name)) return false;
    throw error;
  }
}

/** Lets copies go into the browser’s folder for downloads again. */
export function leaveFolder(): Promise<void> {
  return copyFolder.keep(null);
}

/** Where the browser has taken back its permission for the folder, it asks the reader anew; only in a click. */
export async function openFolderAgain(): Promise<void> {
  if (!canChooseFolder()) return;
  const folder = await copyFolder.read();
  // A refusal is told by the copy, which goes elsewhere.
  await folder?.requestPermission(FOLDER_USE).catch(() => {});
}
