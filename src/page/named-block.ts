import { hostAround } from './element-around.ts';

/**
 * Elements that are blocks wherever no style says otherwise. Those that pages are full of come first: a browser compares
 * an element with one name after the other.
 */
export const BLOCKS = `p,li,div,td,tr,ul,address,article,aside,blockquote,body,caption,dd,details,dl,dt,figcaption,figure,footer,
  h1,h2,h3,h4,h5,h6,header,html,main,nav,ol,pre,section,summary,table,tbody,th`;

/**
 * The nearest element around a text that is a block by its name: a good guess that asks nothing of layout. Where a
 * shadow tree has none, it is the host.
 */
export function namedBlockOf(node: Text): Element | null {
  return node.parentElement?.closest(BLOCKS) ?? hostAround(node) ?? null;
}
