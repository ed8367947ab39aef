import { hostAround } from './element-around.ts';

/** Whether a node stands behind another on the page; what is in a shadow tree stands where its host begins. */
export function isBehind(node: Node, other: Node): boolean {
  const position = node.compareDocumentPosition(other);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED))
    return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const trees = hostsAround(node);
  for (const another of hostsAround(other)) {
    const one = trees.find((host) => host.getRootNode() === another.getRootNode());
    if (one) return isBehind(one, another);
  }
  return false;
}

/** The node itself, the host of the shadow tree that it is in, the host of the one that this is in, and so on. */
function hostsAround(node: Node): Node[] {
  const host = hostAround(node);
  return host ? [node, ...hostsAround(host)] : [node];
}
