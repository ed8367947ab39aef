/** How far down the viewport a page's own header does not reach, mostly. */
const BELOW_HEADER = 1 / 4;

/** What a reader sees first of a page that is scrolled already; `null` where they see its beginning. */
export function firstInView(): Element | null {
  return scrollY > 0 ? document.elementFromPoint(innerWidth / 2, innerHeight * BELOW_HEADER) : null;
}
