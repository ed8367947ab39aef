/** Long enough for a browser to have taken the file over, whatever it asks the reader before. */
const RELEASE_AFTER_MS = 60_000;

/** Hands a text to the reader as a file to save. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
