import { isText } from './is-text.ts';

/** Elements whose text nobody reads as text, or that belong to somebody who types in them. */
const NOT_READ = new Set(
  `audio button canvas code datalist embed iframe input kbd math meter noscript object option progress samp script
  select style svg template textarea title var video`
    .split(/\s+/)
    .filter(Boolean),
);
/** Roles and classes of editors that are built from plain elements. */
const EDITOR =
  '[contenteditable]:not([contenteditable="false"]),[role="textbox"],.cm-content,.CodeMirror,.monaco-editor';

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
  const blocks = new Map<Element, Element | null>();
  const inline = new Map<Element, boolean>();

  function isRead(node: Text): boolean {
    const parent = node.parentElement;
    if (!parent) return false;
    return isElementRead(parent) && isVisible(parent);
  }

  const visible = new Map<Element, boolean>();
  function isVisible(element: Element): boolean {
    let known = visible.get(element);
    if (known === undefined) {
      known = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        ? !skipsItsText(element)
        : isShownWithoutBox(element);
      visible.set(element, known);
    }
    return known;
  }

  /** `display: contents` leaves an element without a box, which is all that `checkVisibility` looks at. */
  function isShownWithoutBox(element: Element): boolean {
    const { parentElement } = element;
    // Asked in this order for the reason that `isInline` gives.
    if (!parentElement || !isVisible(parentElement)) return false;
    const { display, visibility } = getComputedStyle(element);
    return display === 'contents' && visibility === 'visible';
  }

  function isElementRead(element: Element): boolean {
    const known = read.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const itself = !NOT_READ.has(element.localName) && !element.matches(EDITOR);
    const answer = itself && (parent === null || isElementRead(parent));
    read.set(element, answer);
    return answer;
  }

  function isInline(element: Element): boolean {
    let known = inline.get(element);
    if (known === undefined) {
      // Chromium complains on the console when style is asked of what it skips.
      if (!element.checkVisibility() && isSkipped(element)) return false;
      const { display, float } = getComputedStyle(element);
      known = display === 'inline' || display === 'contents' || display.startsWith('ruby');
      // A drop cap floats, which makes it a block to layout and still the first letter of its word.
      known ||= float !== 'none' && (element.textContent ?? '').length <= DROP_CAP_LENGTH;
      inline.set(element, known);
    }
    return known;
  }

  /** The nearest ancestor that starts a passage of its own. */
  function blockOf(element: Element | null): Element | null {
    if (element === null) return null;
    const known = blocks.get(element);
    if (known !== undefined) return known;
    const block = isInline(element) ? blockOf(element.parentElement) : element;
    blocks.set(element, block);
    return block;
  }

  function joins(before: Text, after: Text): boolean {
    if (blockOf(before.parentElement) !== blockOf(after.parentElement)) return false;
    // Between two text nodes that follow each other lie only elements without text: a <br>, a picture, a rule.
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = before;
    for (
      let element = walker.nextNode() as Element | null;
      element;
      element = walker.nextNode() as Element | null
    ) {
      if (!(element.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      if (element.contains(after)) continue;
      if (breaks(element)) return false;
    }
    return true;
  }

  function breaks(element: Element): boolean {
    if (BREAKS.has(element.localName)) return true;
    return element.localName !== 'wbr' && !isInline(element) && getComputedStyle(element).display !== 'none';
  }

  function blockAround(node: Node): Element | null {
    return blockOf(isText(node) ? node.parentElement : (node as Element));
  }

  function lineAround(node: Text | Element): Element | null {
    return isText(node) || isInline(node) ? blockAround(node) : null;
  }

  return { isRead, joins, blockAround, lineAround };
}

/** Whether an element lies where the browser lays nothing out. */
function isSkipped({ parentElement }: Element): boolean {
  return parentElement !== null && (isSkipped(parentElement) || skipsItsText(parentElement));
}

/** Whether an element is drawn without its own text; `checkVisibility` tells that only of the elements in it. */
function skipsItsText(element: Element): boolean {
  if (element.localName === 'details') return !element.hasAttribute('open');
  return getComputedStyle(element).contentVisibility === 'hidden';
}
