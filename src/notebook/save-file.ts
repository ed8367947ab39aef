/** Long enough for a browser to have taken the file over, whatever it asks the reader before. */
const RELEASE_AFTER_MS = 60_000;

/** Hands something to the reader as a file to save. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
