import type { FromCard } from '../messaging/card-channel.ts';
import type { Show } from './shown.ts';

/** What is shown, as far as its size goes. */
export type Sized = Pick<Show, 'token' | 'maxWidth' | 'maxHeight'>;

/**
 * Tells the page how large the card has been drawn, each size once: when the function it answers is called, and when
 * something in the card opens. `shown` says what is there now.
 */
export function sizeTeller(
  root: HTMLElement,
  shown: () => Sized | null,
  tell: (message: FromCard) => void,
  signal: AbortSignal,
): () => void {
  let told = '';

  function tellSize(): void {
    const now = shown();
    if (!now) return;
    const { token, maxWidth, maxHeight } = now;
    const drawn = Math.ceil(root.firstElementChild?.getBoundingClientRect().height ?? 0);
    const height = Math.min(maxHeight, drawn);
    const size = `${token} ${maxWidth} ${height}`;
    if (size === told) return;
    told = size;
    tell({ type: 'drawn', token, width: maxWidth, height });
  }

  const sizes = new ResizeObserver(tellSize);
  sizes.observe(root);
  signal.addEventListener('abort', () => sizes.disconnect());
  return tellSize;
}
