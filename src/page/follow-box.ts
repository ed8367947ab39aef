/**
 * Calls `onMoved` now and whenever an element's box has moved or changed its size on the page, with the part of the
 * box that its scrollers leave to be seen, in the viewport. The browser tells of it: an intersection observer whose
 * root is fitted around that part hears of every move, whatever caused it. Nothing polls. The function that is
 * returned has it told once more.
 */
export function followBox(
  element: Element,
  onMoved: (seen: DOMRectReadOnly) => void,
  signal: AbortSignal,
): () => void {
  let fitted: IntersectionObserver | null = null;
  /** Whether scrollers cut the box when it last stood still. */
  let isCut = false;

  /** Fits an observer around a part of the box, as much of it as `ratio` tells. */
  function fitAround(part: DOMRectReadOnly, ratio: number, box: DOMRectReadOnly): void {
    const { top, right, bottom, left } = part;
    fitted?.disconnect();
    // In quirks mode it is the body that is as large as the viewport.
    const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    let isFirst = true;
    fitted = new IntersectionObserver(
      (changes) => {
        const { intersectionRect: seen, intersectionRatio, boundingClientRect: now } = changes.at(-1)!;
        if (!isFirst) {
          refit();
          return;
        }
        isFirst = false;
        if (now.x !== box.x || now.y !== box.y) {
          // It is under way, and what the root leaves of it says nothing about scrollers.
          if (!isCut) onMoved(now);
          refit();
          return;
        }
        isCut = intersectionRatio < 1;
        // What scrollers leave of it could move within the whole box unheard.
        if (intersectionRatio > 0 && intersectionRatio < ratio) fitAround(seen, intersectionRatio, box);
        else onMoved(seen);
      },
      {
        // Named, because in a frame of another origin the implicit root takes no margin.
        root: document,
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold: [0, ratio],
      },
    );
    fitted.observe(element);
  }

  function refit(): void {
    const box = element.getBoundingClientRect();
    fitAround(box, 1, box);
  }

  // Growth within the fitted root is no move.
  const size = new ResizeObserver(refit);
  size.observe(element);
  addEventListener(
    'scroll',
    ({ target }) => {
      // At once, so that the marks stay on the words; the observer tells the exact part a frame later.
      if (target instanceof Element && target.contains(element)) onMoved(target.getBoundingClientRect());
      refit();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    size.disconnect();
    fitted?.disconnect();
  });
  return refit;
}
