import { NOT_READ } from './flow.ts';
import { BLOCKS } from './named-block.ts';

/**
 * What may have a shadow tree: elements of the page's own making, and of the usual ones those that hold nothing else.
 * The browser is asked for them in one go, because making a script object of every element would cost more than the
 * whole reading. A `div` that has a shadow tree and children too is not found.
 */
const HOSTS = `:not(${BLOCKS},${NOT_READ},a,b,br,em,i,img,label,link,meta,path,small,source,span,strong,sup,use),
  :is(article,div,main,p,section,span):empty`;

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
