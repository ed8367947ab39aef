import { useState } from 'preact/hooks';
import { say } from '../../language/speak.ts';

/** Nothing that is imported is larger, and a browser that reads more at once may fall. Bytes. */
const MAX_BYTES = 500_000_000;

type FilePickerProps = {
  readonly words: string;
  readonly hint: string;
  readonly isMany: boolean;
  /** They are handed on unread: whoever reads them may be a worker. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFailed: (why: string) => void;
};

/** Where files are dropped, or chosen. */
export function FilePicker({ words, hint, isMany, onFiles, onFailed }: FilePickerProps) {
  const [isOver, setIsOver] = useState(false);
  function take(list: FileList | null | undefined): void {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (bytes > MAX_BYTES) {
      onFailed(say('exchange.tooLarge'));
      return;
    }
    onFiles(files);
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
        take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        multiple={isMany}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <strong>{words}</strong>
      <span>{hint}</span>
    </label>
  );
}
