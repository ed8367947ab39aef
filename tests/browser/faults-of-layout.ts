/**
 * Runs in the page, and is sent there: it may use nothing from outside. Answers what of the state that is shown sticks out sideways, is
 * too small to be pressed (`smallest` is a side in CSS pixels), is cut, or lies over something else.
 */
export function faultsOfLayout(smallest: number): string[] {
  const root = document.getElementById('fixture')!;
  const { scrollWidth, clientWidth } = document.documentElement;
  const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });

  function tooWide(): string[] {
    return scrollWidth > clientWidth ? [`is ${scrollWidth - clientWidth} px too wide`] : [];
  }

  function tooSmallOrOutside(): string[] {
    const faults: string[] = [];
    const pressed = 'button, input:not([type="radio"]), label:has(input)';
    for (const one of root.querySelectorAll<HTMLElement>(pressed)) {
      const { width, height, left, right } = one.getBoundingClientRect();
      // What only a screen reader is told of measures nothing.
      if (width <= 1 || getComputedStyle(one).display.startsWith('inline')) continue;
      const what = one.ariaLabel ?? one.textContent?.trim() ?? one.id;
      // A box within its label is pressed with it.
      const isInLabel = one.matches('input[type="checkbox"]') && one.closest('label');
      if (!isInLabel && (width < smallest || height < smallest))
        faults.push(`“${what}” measures ${Math.round(width)} × ${Math.round(height)}`);
      if (left < -1 || right > clientWidth + 1) faults.push(`“${what}” sticks out`);
    }
    return faults;
  }

  function cut(): string[] {
    const faults: string[] = [];
    const texts = '*:not(input, textarea, select, .unseen, fieldset:has(> .unseen))';
    for (const one of root.querySelectorAll<HTMLElement>(texts)) {
      // A name that ends in three points was meant to; what only a screen reader hears has no size.
      if (one.scrollWidth <= one.clientWidth + 1 || one.clientWidth <= 1) continue;
      const { overflowX, textOverflow } = getComputedStyle(one);
      const isCut = overflowX !== 'visible' && overflowX !== 'auto' && textOverflow !== 'ellipsis';
      if (isCut && isShown(one)) faults.push(`“${one.textContent?.trim().slice(0, 40)}” is cut`);
    }
    return faults;
  }

  /** Lines of text, as far as they are seen. `stuck`: what sticks to an edge and scrolls with nothing else. */
  function linesOfText() {
    const lines = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement!;
      const text = node.nodeValue?.trim();
      if (!text || holder.closest('svg, .unseen, option') || !isShown(holder)) continue;
      const stuck = holder.closest('.card-note, .own-acts, .note-tools-bar, .search-bar');
      const clip = clipAround(holder);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const left = Math.max(rect.left, clip.left);
        const right = Math.min(rect.right, clip.right);
        const top = Math.max(rect.top, clip.top);
        const bottom = Math.min(rect.bottom, clip.bottom);
        if (right > left && bottom > top) lines.push({ of: node, text, stuck, left, right, top, bottom });
      }
    }
    return lines;
  }

  /** What ends in three points, or scrolls in a box of its own, is not seen beyond that; such boxes lie in others too. */
  function clipAround(holder: Element) {
    const far = Number.POSITIVE_INFINITY;
    let clip = { left: -far, right: far, top: -far, bottom: far };
    for (let around: Element | null = holder; around && around !== root; around = around.parentElement) {
      if (getComputedStyle(around).overflowX === 'visible') continue;
      const { left, right, top, bottom } = around.getBoundingClientRect();
      clip = {
        left: Math.max(left, clip.left),
        right: Math.min(right, clip.right),
        top: Math.max(top, clip.top),
        bottom: Math.min(bottom, clip.bottom),
      };
    }
    return clip;
  }

  function overEachOther(): string[] {
    const faults: string[] = [];
    const lines = linesOfText().sort((a, b) => a.top - b.top);
    for (const [index, one] of lines.entries())
      for (let at = index + 1; at < lines.length && lines[at]!.top < one.bottom; at++) {
        const other = lines[at]!;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
        // Lines of a text may touch by their line height, and no more. What is stuck covers what scrolls beneath it.
        if (across > 2 && down > lower / 2 && one.of !== other.of && one.stuck === other.stuck)
          faults.push(`“${one.text.slice(0, 30)}” lies over “${other.text.slice(0, 30)}”`);
      }
    return faults;
  }

  return [...tooWide(), ...tooSmallOrOutside(), ...cut(), ...overEachOther()];
}
