import { elementAround } from './element-around.ts';
import { isElement } from './is-element.ts';
import { isText } from './is-text.ts';

/**
 * Elements whose text nobody reads as text, or that belong to somebody who types in them; also editors that are built
 * from plain elements.
 */
export const NOT_READ = `audio,button,canvas,code,datalist,embed,iframe,input,kbd,math,meter,noscript,object,option,progress,samp,
  script,select,style,svg,template,textarea,title,var,video,
  [contenteditable]:not([contenteditable="false"]),[role="textbox"],.cm-content,.CodeMirror,.monaco-editor`;

/** Between two words these part what stands on their sides, however they are displayed. */
const BREAKS = new Set(
  'audio br button canvas embed hr iframe input object select textarea video'.split(' '),
);
/** A drop cap is a letter, perhaps with a quotation mark before it. UTF-16 units. */
const DROP_CAP_LENGTH = 2;

/**
 * Answers what a text node is to its page: whether a reader reads it, and whether two neighbours are one passage.
 * Answers are remembered, because hits crowd in the same paragraphs; make a new one whenever the page may have
 * changed.
 */
export type Flow = {
  /** Rendered, and no script, editor, input or code. */
  isRead(node: Text): boolean;
  /** Whether two text nodes that follow each other in document order are in one block, with no break between. */
  joins(before: Text, after: Text): boolean;
  /** The element whose text is read again when this node has changed: the nearest that is not inline. */
  blockAround(node: Text | Element): Element | null;
  /** The same for a node that stands in a line with others; `null` for one that is a block by itself. */
  lineAround(node: Text | Element): Element | null;
};

/** Asks the page's own layout, once an element. */
export function newFlow(): Flow {
  const read = new Map<Element, boolean>();
  const visible = new Map<Element, boolean>();
  const displays = new Map<Element, string>();
  const skipped = new Map<Element, boolean>();

  function isRead(node: Text): boolean {
    const parent = elementAround(node);
    return parent !== null && isElementRead(parent) && isVisible(parent);
  }

  function isElementRead(element: Element): boolean {
    let known = read.get(element);
    if (known === undefined) {
      const parent = elementAround(element);
      known = !element.matches(NOT_READ) && (parent === null || isElementRead(parent));
      read.set(element, known);
    }
    return known;
  }

  function isVisible(element: Element): boolean {
    let known = visible.get(element);
    if (known === undefined) {
      known = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        ? isInline(element) || !skipsItsText(element)
        : isShownWithoutBox(element);
      visible.set(element, known);
    }
    return known;
  }

  /** `display: contents` leaves an element without a box, which is all that `checkVisibility` looks at. */
  function isShownWithoutBox(element: Element): boolean {
    const around = elementAround(element);
    // Asked in this order, because Chromium complains on the console when style is asked of what it skips.
    if (!around || !isVisible(around)) return false;
    const { display, visibility } = getComputedStyle(element);
    return display === 'contents' && visibility === 'visible';
  }

  /** `display` of an element that is not skipped; a drop cap is inline for all that reading is concerned. */
  function displayOf(element: Element): string {
    let known = displays.get(element);
    if (known === undefined) {
      const style = getComputedStyle(element);
      known = style.display;
      // It floats, which makes it a block to layout and still the first letter of its word.
      if (
        known === 'block' &&
        style.float !== 'none' &&
        (element.textContent ?? '').length <= DROP_CAP_LENGTH
      )
        known = 'inline';
      displays.set(element, known);
    }
    return known;
  }

  function isInline(element: Element): boolean {
    const display = displayOf(element);
    return display === 'inline' || display === 'contents' || display.startsWith('ruby');
  }

  function joins(before: Text, after: Text): boolean {
    if (isInSkipped(before) || isInSkipped(after)) return false;
    let node: Node = before;
    let enters = false;
    // In document order from one to the other, asking only of the elements whose edges lie between.
    for (;;) {
      const next: Node | null = (enters ? node.firstChild : null) ?? node.nextSibling;
      enters = false;
      if (!next) {
        const { parentElement } = node;
        if (!parentElement || !isInline(parentElement)) return false;
        node = parentElement;
        continue;
      }
      node = next;
      if (node === after) return true;
      if (!isElement(node) || node.localName === 'wbr') continue;
      if (BREAKS.has(node.localName)) return false;
      enters = isInline(node);
      if (!enters && (displayOf(node) !== 'none' || node.contains(after))) return false;
    }
  }

  /** Whether a text lies in what is not laid out; Chromium complains on the console when style is asked there. */
  function isInSkipped(node: Text): boolean {
    const around = elementAround(node);
    if (!around) return true;
    let known = skipped.get(around);
    if (known === undefined) {
      known = !visible.get(around) && !around.checkVisibility() && isSkipped(around);
      skipped.set(around, known);
    }
    return known;
  }

  /** The nearest element that starts a passage of its own, asked of whatever has changed. */
  function blockAround(node: Text | Element): Element | null {
    let element = isText(node) ? elementAround(node) : node;
    while (element && isKnownInline(element)) element = elementAround(element);
    return element;
  }

  function isKnownInline(element: Element): boolean {
    if (!element.checkVisibility() && isSkipped(element)) return false;
    return isInline(element);
  }

  function lineAround(node: Text | Element): Element | null {
    return isText(node) || isKnownInline(node) ? blockAround(node) : null;
  }

  return { isRead, joins, blockAround, lineAround };
}

/** Whether an element lies where the browser lays nothing out. */
function isSkipped(element: Element): boolean {
  const around = elementAround(element);
  return around !== null && (isSkipped(around) || skipsItsText(around));
}

/** Whether an element is drawn without its own text; `checkVisibility` tells that only of the elements in it. */
function skipsItsText(element: Element): boolean {
  if (element.localName === 'details') return !element.hasAttribute('open');
  return getComputedStyle(element).contentVisibility === 'hidden';
}
