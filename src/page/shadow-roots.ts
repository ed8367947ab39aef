import { NOT_READ } from './flow.ts';
import { BLOCKS } from './named-block.ts';

/**
 * What may have a shadow tree: elements of the page's own making, and of the usual ones those that hold nothing else.
 * The browser is asked for them in one go, because making a script object of every element would cost more than the
 * whole reading. A `div` that has a shadow tree and children too is not found. An element is compared with one name
 * after the other: with those that pages are full of first, a large page is asked in a third of the time.
 */
const HOSTS = `:not(a,span,${BLOCKS},i,b,img,sup,br,em,strong,small,path,use,${NOT_READ}),
  :empty:is(article,div,main,p,section,span)`;

/** The open shadow roots of an element and of all that it holds, those within others too; outer ones first. */
export function shadowRootsIn(element: Element): ShadowRoot[] {
  const found = element.shadowRoot ? [element.shadowRoot] : [];
  const look = (inside: ParentNode) => {
    for (const { shadowRoot } of inside.querySelectorAll(HOSTS)) if (shadowRoot) found.push(shadowRoot);
  };
  look(element);
  for (const root of found) look(root);
  return found;
}
