import { say } from '../language/speak.ts';
import type { Toast } from './notebook-view.ts';

type ToastPlaceProps = {
  readonly toast: Toast | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
};

/** Says what has been done, and undoes it. Stays until it is used, sent away or replaced. */
export function ToastPlace({ toast, onUndo, onDismiss }: ToastPlaceProps) {
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast">
          <span>{toast.words}</span>
          {toast.canUndo && (
            <button type="button" class="toast-undo" onClick={onUndo}>
              {say('notebook.undo')}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={say('notebook.dismiss')} onClick={onDismiss}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
