/** What was seen in a page, by a script of the page's own. */
export type Seen = {
  /** The words of every painted range, white space as rendered. */
  readonly painted: readonly string[];
  /** Those of ranges that are in the viewport and take no place in it. */
  readonly unseen: readonly string[];
  readonly isChanged: boolean;
  readonly textChanged: boolean;
  /** Layout shift since the page was loaded, without a unit. */
  readonly shift: number;
};

type Watched = { glossCorpus: { source: string; text: string; shift: number } };

/** Runs in the page before it is loaded: keeps what it is like before Gloss has looked at it. */
export function watchFromStart(): void {
  const kept = { source: '', text: '', shift: 0 };
  Object.assign(window, { glossCorpus: kept });
  if (window !== top) return;
  addEventListener('DOMContentLoaded', () => {
    kept.source = document.documentElement.outerHTML;
  });
  addEventListener('load', () => {
    // Not before: style sheets that come late show and hide text.
    kept.text = document.body?.innerText ?? '';
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) kept.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  });
}

/** Runs in the page: scrolls it through and looks at everything that is painted. */
export async function lookOver(): Promise<Seen> {
  const MOST_SCREENS = 60;
  const { source, text, shift } = (window as unknown as Watched).glossCorpus;
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll('gloss-card-host, gloss-marks-host')) host.remove();
  const isChanged = copy.outerHTML !== source;
  const textChanged = (document.body?.innerText ?? '') !== text;

  const painted = new Map<AbstractRange, string>();
  const unseen: string[] = [];
  const end = document.documentElement.scrollHeight;
  for (let screen = 0; screen < MOST_SCREENS && screen * innerHeight < end; screen++) {
    scrollTo({ top: screen * innerHeight, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    for (const range of CSS.highlights.get('gloss') ?? []) {
      if (painted.has(range)) continue;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const words = live.toString().replace(/[ \t\n\r\f]+/g, ' ');
      painted.set(range, words);
      const isSeen =
        [...live.getClientRects()].some(({ width, height }) => width > 0 && height > 0) &&
        range.startContainer.parentElement!.checkVisibility({
          visibilityProperty: true,
          opacityProperty: true,
        });
      if (!isSeen) unseen.push(words);
    }
  }
  return { painted: [...painted.values()], unseen, isChanged, textChanged, shift };
}
