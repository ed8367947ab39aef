import { hostAround } from './element-around.ts';

/** Elements that are blocks wherever no style says otherwise. */
export const BLOCKS = `address,article,aside,blockquote,body,caption,dd,details,div,dl,dt,figcaption,figure,footer,
  h1,h2,h3,h4,h5,h6,header,html,li,main,nav,ol,p,pre,section,summary,table,tbody,td,th,tr,ul`;

/**
 * The nearest element around a text that is a block by its name: a good guess that asks nothing of layout. Where a
 * shadow tree has none, it is the host.
 */
export function namedBlockOf(node: Text): Element | null {
  return node.parentElement?.closest(BLOCKS) ?? hostAround(node) ?? null;
}
