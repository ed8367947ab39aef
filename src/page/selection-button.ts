/** As wide as high. CSS pixels. */
const SIZE_PX = 32;

/** See card-host.ts for what such a sheet withstands. */
export const SHEET = `:host{all:initial!important;position:fixed!important;z-index:2147483647!important}
button{position:fixed;width:${SIZE_PX}px;height:${SIZE_PX}px;border-radius:50%;background:Canvas;color:CanvasText;color-scheme:light dark;cursor:pointer}`;

/**
 * Offers a small button beside what a pointer has selected, for as long as it is; `onNote` hears of a press of it, or of Alt+N.
 * It is on the page only while there is a selection.
 */
export function offerNotes(onNote: (selected: Range | null) => void, signal: AbortSignal): void {
  const host = document.createElement('gloss-selection-host');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  const sheet = document.createElement('style');
  sheet.textContent = SHEET;
  button.textContent = '✎';
  button.title = 'Alt+N';
  root.append(sheet, button);

  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    hear: (event: WindowEventMap[Name]) => unknown,
  ) => window.addEventListener(name, (event) => event.isTrusted && hear(event), { signal, capture: true });

  function offer(): void {
    const rect = [...(selectedRange()?.getClientRects() ?? [])].at(-1);
    host.remove();
    if (!rect) return;
    button.style.left = `${Math.min(rect.right, innerWidth - SIZE_PX)}px`;
    // Below the line where there is no room above it: what was selected stays readable.
    button.style.top = `${rect.top < SIZE_PX ? rect.bottom : rect.top - SIZE_PX}px`;
    document.documentElement.append(host);
  }

  function press(event: Event): void {
    // The page would take a press for one beside the selection, which would be gone.
    event.preventDefault();
    event.stopImmediatePropagation();
    const range = selectedRange();
    host.remove();
    onNote(range);
  }

  listen('pointerdown', (event) => (event.target === host ? press(event) : host.remove()));
  listen('pointerup', () => setTimeout(offer));
  // A page may scroll by itself right behind a selection.
  listen('scroll', () => host.isConnected && offer());
  listen('keydown', (event) => {
    if (event.code === 'KeyN' && event.altKey && !event.ctrlKey && !event.shiftKey && !isField(event.target))
      press(event);
  });
  signal.addEventListener('abort', () => host.remove());
}

/** What is selected of the page's own text; `null` for nothing, and within a field, whose words are somebody's own. */
function selectedRange(): Range | null {
  const selection = getSelection();
  return selection?.type === 'Range' && !isField(document.activeElement) ? selection.getRangeAt(0) : null;
}

function isField(target: EventTarget | null): boolean {
  const { isContentEditable, localName } = target as HTMLElement;
  return isContentEditable || /input|textarea|select/.test(localName);
}
