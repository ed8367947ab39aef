/** By what it says of itself: what comes from another document is an instance of no class of this one. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
