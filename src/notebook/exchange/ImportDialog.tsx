import type { ComponentChildren } from 'preact';
import { say } from '../../language/speak.ts';
import { Dialog } from './Dialog.tsx';
import { FilePicker } from './FilePicker.tsx';
import type { ImportWork } from './use-import-work.ts';
import { WorkBar } from './WorkBar.tsx';

type ImportDialogProps<Summary, Outcome> = {
  readonly title: string;
  readonly work: ImportWork<Summary, Outcome>;
  readonly picker: { readonly words: string; readonly hint: string; readonly isMany: boolean };
  readonly onFiles: (files: readonly File[]) => void;
  readonly showSummary: (summary: Summary) => ComponentChildren;
  readonly showOutcome: (outcome: Outcome) => ComponentChildren;
  /** The way to other files. */
  readonly otherFiles: string;
  /** What the button says that writes what was read, and whether there is anything to write. */
  readonly writing: (summary: Summary) => { readonly words: string; readonly isPossible: boolean };
  readonly onWrite: () => void;
  readonly onClose: () => void;
};

/** The frame of every import: files, what is in them, and only then the writing; at any time the way back. */
export function ImportDialog<Summary, Outcome>(props: ImportDialogProps<Summary, Outcome>) {
  const { title, work, picker, onFiles, showSummary, showOutcome, otherFiles, writing, onWrite, onClose } =
    props;
  const { doing, fail, stop } = work;
  return (
    <Dialog title={title} onClose={doing.kind === 'writing' ? stop : onClose}>
      <div class="dialog-body">
        {(doing.kind === 'choosing' || doing.kind === 'failed') && (
          <FilePicker {...picker} onFiles={onFiles} onFailed={fail} />
        )}
        {doing.kind === 'failed' && (
          <p class="notice" role="alert">
            {doing.why} <b>{say('exchange.nothingChanged')}</b>
          </p>
        )}
        {doing.kind === 'read' && showSummary(doing.summary)}
        {doing.kind === 'done' && showOutcome(doing.outcome)}
      </div>
      <footer class="dialog-foot">
        {doing.kind === 'reading' && (
          <WorkBar
            words={say('exchange.reading')}
            share={doing.share > 0 ? doing.share : null}
            onCancel={stop}
          />
        )}
        {doing.kind === 'writing' && (
          <WorkBar words={say('exchange.importing')} share={doing.share} onCancel={stop} />
        )}
        {doing.kind === 'read' && (
          <>
            <button type="button" class="quiet-button" onClick={stop}>
              {otherFiles}
            </button>
            <button
              type="button"
              class="strong-button"
              disabled={!writing(doing.summary).isPossible}
              onClick={onWrite}
            >
              {writing(doing.summary).words}
            </button>
          </>
        )}
        {doing.kind === 'done' && (
          <button type="button" class="strong-button" onClick={onClose}>
            {say('exchange.done')}
          </button>
        )}
      </footer>
    </Dialog>
  );
}
