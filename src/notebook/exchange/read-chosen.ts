import type { InFile } from '../../exchange/files/unreadable.ts';

/** The bytes of files that the reader has chosen; `null` where the disk does not give them. */
export async function readChosen(files: readonly File[]): Promise<readonly InFile[] | null> {
  try {
    return await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        isSpent: true,
      })),
    );
  } catch {
    // The browser says no more than that it could not.
    return null;
  }
}
