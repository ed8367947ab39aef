import { useState } from 'preact/hooks';
import type { InFile } from '../../exchange/files/unreadable.ts';

/** Nothing that is imported is larger, and a browser that reads more at once may fall. Bytes. */
const MAX_BYTES = 500_000_000;

type FilePickerProps = {
  readonly words: string;
  readonly hint: string;
  readonly isMany: boolean;
  readonly onFiles: (files: readonly InFile[]) => void;
  readonly onFailed: (why: string) => void;
};

/** Where files are dropped, or chosen. */
export function FilePicker({ words, hint, isMany, onFiles, onFailed }: FilePickerProps) {
  const [isOver, setIsOver] = useState(false);
  async function take(list: FileList | null | undefined): Promise<void> {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (bytes > MAX_BYTES) {
      onFailed('The files have more than 500 MB. Part them, and import the parts one after the other.');
      return;
    }
    try {
      onFiles(
        await Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        ),
      );
    } catch {
      onFailed('The file could not be read from the disk. Has it been moved, or is it open elsewhere?');
    }
  }
  return (
    <label
      class="file-picker"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        multiple={isMany}
        onChange={(event) => {
          void take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <strong>{words}</strong>
      <span>{hint}</span>
    </label>
  );
}
