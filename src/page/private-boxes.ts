import type { Line } from '../core/settings/settings.ts';
import { keepOnPage } from './keep-on-page.ts';

/** On every page that is read, so that its being there says nothing. */
const HOST = 'gloss-marks-host';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** As wide as it is high, in the layer's own pixels: a page may zoom or turn what its root holds. */
const RULER = 100;

/**
 * The layer lies over the page's content and takes part in nothing: its containment makes whatever sticks out of it
 * mere ink, so that neither the page's scroll area nor the host's own size tells where a box is. Boxes are moved by
 * `transform`, which is no layout shift.
 */
export const SHEET = `
  :host {
    all: initial !important;
    display: block !important;
    position: absolute !important;
    inset: 0 auto auto 0 !important;
    width: 0 !important;
    height: 0 !important;
    pointer-events: none !important;
    z-index: 2147483646 !important;
  }
  div {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .layer {
    width: 0;
    height: 0;
    contain: layout size style;
  }
  .ruler {
    width: ${RULER}px;
    height: ${RULER}px;
  }
  .box {
    color: var(--colour);
    forced-color-adjust: none;
  }
  .wash {
    background: color-mix(in srgb, currentColor 28%, transparent);
    border: 0;
    border-radius: 2px;
  }
  .line {
    box-sizing: border-box;
    border: 0 dotted;
    border-bottom-width: max(1.5px, 0.09em);
  }
  .line.vertical {
    border-width: 0 0 0 max(1.5px, 0.09em);
  }
  @media print {
    :host { display: none !important; }
  }
`;

/** What one mark looks like, and the pieces of the viewport that it takes. */
export type Drawing = {
  readonly rects: readonly DOMRectReadOnly[];
  readonly look: 'line' | 'wash';
  readonly line: Line;
  readonly isVertical: boolean;
  readonly colour: string;
};

export type PrivateBoxes<Key> = {
  /** Draws what each key stands for where it is now, instead of what was drawn for it. */
  draw(drawings: ReadonlyMap<Key, Drawing>): void;
  erase(key: Key): void;
};

/** Creates the host of the boxes; it goes when `signal` aborts. */
export function privateBoxes<Key>(signal: AbortSignal): PrivateBoxes<Key> {
  for (const left of document.querySelectorAll(HOST)) left.remove();
  const host = document.createElementNS(XHTML, HOST) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElementNS(XHTML, 'style');
  sheet.textContent = SHEET;
  const ruler = newBox('ruler');
  const layer = newBox('layer');
  layer.append(ruler);
  root.append(sheet, layer);
  keepOnPage(host, signal);

  const byKey = new Map<Key, HTMLElement[]>();

  function draw(drawings: ReadonlyMap<Key, Drawing>): void {
    // All is measured before anything is moved.
    const { x, y, width } = ruler.getBoundingClientRect();
    const scale = width / RULER || 1;
    // A thin line between two rows of pixels is a pale one on both.
    const whole = (length: number) => Math.round(length) / scale;
    for (const [key, { rects, look, line, isVertical, colour }] of drawings) {
      const boxes = byKey.get(key) ?? [];
      byKey.set(key, boxes);
      while (boxes.length > rects.length) boxes.pop()!.remove();
      for (const [index, rect] of rects.entries()) {
        const box = boxes[index] ?? newBox('');
        box.className = `box ${look} ${isVertical ? 'vertical' : ''}`;
        box.style.setProperty('--colour', colour);
        box.style.borderStyle = line;
        const left = whole(rect.left - x);
        const top = whole(rect.top - y);
        box.style.width = `${whole(rect.right - x) - left}px`;
        box.style.height = `${whole(rect.bottom - y) - top}px`;
        box.style.transform = `translate(${left}px,${top}px)`;
        if (boxes[index]) continue;
        boxes.push(box);
        layer.append(box);
      }
    }
  }

  function erase(key: Key): void {
    for (const box of byKey.get(key) ?? []) box.remove();
    byKey.delete(key);
  }

  return { draw, erase };
}

function newBox(className: string): HTMLElement {
  const box = document.createElementNS(XHTML, 'div') as HTMLElement;
  box.className = className;
  return box;
}
